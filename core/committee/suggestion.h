// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consensus.h"
#include "core/domain/outcome.h"
#include "core/domain/review.h"
#include "core/domain/rubric.h"

#include <QStringList>

#include <optional>

namespace beraad::committee {

/// Why an outcome follows from the scores.
enum class SuggestionReason
{
    KnockOutNotMet,    ///< a knock-out is not met according to at least one reader
    CriteriaNotMet,    ///< the readers together find these not met
    CriteriaPartlyMet, ///< the readers together find these partly met, and none not met
    AllMet
};

/// What the scores alone would lead to, to hold the committee's own conclusion against. Never more
/// than that: the committee decides.
struct Suggestion
{
    domain::Outcome outcome = domain::Outcome::Approve;
    SuggestionReason reason = SuggestionReason::AllMet;
    QStringList criteria; ///< that it rests on, in the order of the form; none with AllMet

    friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

/// What a joint finding alone does to the outcome.
enum class FindingEffect
{
    None,            ///< it has no value: not judged, not applicable
    Supports,        ///< found met
    AsksForPoints,   ///< found partly met: approval with points to settle
    AsksForRevision, ///< found not met
    ForbidsApproval  ///< the same on a knock-out
};

FindingEffect effectOf(const domain::Criterion& criterion, const domain::Judgement& judgement);

/// The same question as suggestedOutcome() of what the readers find together; none while nothing
/// with a value was written.
std::optional<Suggestion> suggestedOutcome(const domain::Rubric& rubric,
                                           const QList<domain::JointFinding>& findings);

/// From the final reviews alone; none while there is no final review with a value in it. It never
/// suggests to reject: scores say what a plan lacks, not whether the region can still repair it.
std::optional<Suggestion> suggestedOutcome(const domain::Rubric& rubric,
                                           const QList<domain::Review>& reviews);

} // namespace beraad::committee
