// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/retention.h"

#include <QList>
#include <QStringList>

namespace beraad::commands {

class History;

/// How long members' notes are kept, and their removal when that time is over. Chair and
/// secretariat.
class RetentionDesk
{
public:
    explicit RetentionDesk(History& history)
        : m_history(history)
    {
    }

    Result<int> months(const domain::ProgrammeId& programme) const;
    Result<void> maySetMonths() const; ///< NotAllowedForRole
    /// Within 0 and kMostNoteMonths. Can be undone.
    Result<void> setMonths(const domain::ProgrammeId& programme, int months);

    /// What removing would take, per member and kind.
    Result<QList<domain::MemberNotes>> preview(const domain::RoundId& round) const;
    /// NotAllowedForRole, RoundNotFinal, RetentionNotOver.
    Result<void> mayRemove(const domain::RoundId& round) const;
    /// Cannot be undone, nor can anything that was done before. The audit trail keeps what it was
    /// told of shared marks, questions and drafts: without that it would no longer fit. Then call
    /// storage::compact(), without which the file still holds the bytes; and backups() do. Errors:
    /// those of mayRemove(), ReasonMissing.
    Result<domain::Removal> remove(const domain::RoundId& round, const QString& reason);
    Result<QList<domain::Removal>> removals(const domain::ProgrammeId& programme) const;

    /// The backups that were made before now: what was removed is still in them.
    QStringList backups() const;

private:
    History& m_history;
};

} // namespace beraad::commands
