// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/retention.h"

#include <QList>

#include <optional>

namespace beraad::storage {

class Dossier;

/// How long members' notes are kept, what of them there is, and what was removed.
class RetentionRecords
{
public:
    explicit RetentionRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// None: nobody set it.
    Result<std::optional<int>> months(const domain::ProgrammeId& programme) const;
    /// None: as if nobody had set it.
    Result<void> saveMonths(const domain::ProgrammeId& programme, const std::optional<int>& months);

    /// What the members have of this round, by name; who has nothing is not among them. A reading
    /// place in a document that a later round has too belongs to that one.
    Result<QList<domain::MemberNotes>> notes(const domain::RoundId& round) const;
    /// All of it. The file still holds the bytes until compact().
    Result<void> removeNotes(const domain::RoundId& round);

    Result<QList<domain::Removal>>
    removals(const domain::ProgrammeId& programme) const; ///< newest first
    Result<void> add(const domain::Removal& removal);

private:
    Dossier& m_dossier;
};

/// Writes the file anew, so that nothing that was removed is left in its free pages or beside it.
/// Takes a while in a large dossier; others who write wait. Not within a transaction. DossierInUse,
/// DiskFull.
Result<void> compact(Dossier& dossier);

} // namespace beraad::storage
