// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/consensus.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace beraad::json {
class Fields;
}

namespace beraad::storage {
class Dossier;
}

namespace beraad::exchange {

/// What the readers of a plan find together, as it goes between the secretariat and the lead
/// reader, who both word it.
struct WordedFinding
{
    domain::JointFinding finding;
    QDateTime at; ///< UTC, by the clock of who worded it; invalid where it is not known
    /// Whether it says who holds its minority view; what an earlier program wrote does not.
    bool namesHolders = true;

    friend bool operator==(const WordedFinding&, const WordedFinding&) = default;
};

/// Equal but for the edition.
bool hasSameWords(const domain::JointFinding& one, const domain::JointFinding& other);

/// As it is, or where it does not say who holds its minority view, with those of the same view
/// `here`: what an earlier program wrote takes nobody's name away.
WordedFinding withHoldersOf(const domain::JointFinding& here, WordedFinding coming);

/// By the time at which they were worded; by edition where a time is not known.
bool isWordedAfter(const WordedFinding& one, const WordedFinding& other);

/// On the plans of a round that this member leads the readers of, by plan and criterion. The time
/// is that of the audit trail here or of a return of the member that was taken in; what only a
/// round package brought has none.
Result<QList<WordedFinding>> wordedFindings(storage::Dossier& dossier, const domain::RoundId& round,
                                            const domain::MemberId& member);

QJsonObject wordedJson(const WordedFinding& worded);
WordedFinding readWordedFinding(const json::Fields& fields);

} // namespace beraad::exchange
