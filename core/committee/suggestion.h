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
    KnockOutNotMet,    ///< a knock-out is not met: what is found together, else by one reader
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

/// From the final reviews, and where the readers wrote what they find together on a criterion from
/// that instead, also on a knock-out. None while nothing has a value. It never suggests to reject:
/// scores say what a plan lacks, not whether the region can still repair it.
std::optional<Suggestion> suggestedOutcome(const domain::Rubric& rubric,
                                           const QList<domain::Review>& reviews,
                                           const QList<domain::JointFinding>& findings = {});

} // namespace beraad::committee
