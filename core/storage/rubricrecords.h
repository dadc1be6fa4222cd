// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/rubric.h"

#include <QDateTime>

#include <optional>

namespace beraad::storage {

class Dossier;

/// One version of a rubric, as the dossier keeps it.
struct StoredRubric
{
    domain::RubricId id;
    domain::Rubric rubric;
    QDateTime frozenAt;   ///< UTC; invalid in a draft
    bool isInUse = false; ///< a round opened with it, or a review was made on it
    int reviews = 0;      ///< made on it; pre-advices too

    /// Nothing in it changes any more.
    bool isFrozen() const { return frozenAt.isValid() || isInUse; }
    friend bool operator==(const StoredRubric&, const StoredRubric&) = default;
};

/// The rubrics of the dossier and their versions. Which one a round has is ProgrammeRecords',
/// which one a review was made on ReviewRecords'.
class RubricRecords
{
public:
    explicit RubricRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<QList<StoredRubric>> rubrics() const; ///< by identifier, drafts after what is frozen
    Result<StoredRubric> find(const domain::RubricId& id) const; ///< RecordNotFound
    Result<std::optional<domain::RubricId>> withFingerprint(const QString& fingerprint) const;
    /// Other words in the place of what is there; who calls has seen that it is a draft.
    Result<void> change(const domain::RubricId& id, const domain::Rubric& rubric);
    Result<void> freeze(const domain::RubricId& id, const QDateTime& at);
    Result<void> remove(const domain::RubricId& id);
    /// What was removed, as a draft.
    Result<void> putBack(const domain::RubricId& id, const domain::Rubric& rubric);
    /// A round is open once somebody can have its rubric in hand: a package was made, a review or
    /// pre-advice was begun, or it left the phase in which members read.
    Result<bool> isOpen(const domain::RoundId& round) const;

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
