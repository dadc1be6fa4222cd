// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/suggestion.h"

#include "core/committee/agreement.h"
#include "core/domain/rules.h"

namespace beraad::committee {

using namespace domain;

namespace {

/// What the readers wrote together on a criterion; none where nothing with a value was.
std::optional<Standing> jointStanding(const Criterion& criterion,
                                      const QList<JointFinding>& findings)
{
    for (const JointFinding& finding : findings) {
        if (finding.criterion == criterion.key)
            return standing(finding.judgement, criterion.scale);
    }
    return std::nullopt;
}

} // namespace

std::optional<Suggestion> suggestedOutcome(const Rubric& rubric, const QList<Review>& reviews,
                                           const QList<JointFinding>& findings)
{
    bool hasValue = false;
    QStringList knockOuts;
    QStringList notMet;
    QStringList partlyMet;
    const QStringList knockedOut = knockOutsNotMet(rubric, reviews);
    for (const Criterion& criterion : rubric.criteria()) {
        const auto joint = jointStanding(criterion, findings);
        const auto together =
            joint ? joint : commonStanding(criterion.scale, finalJudgements(criterion, reviews));
        hasValue = hasValue || together;
        if (joint ? criterion.isKnockOut && joint == Standing::NotMet
                  : knockedOut.contains(criterion.key))
            knockOuts << criterion.key;
        if (together == Standing::NotMet)
            notMet << criterion.key;
        else if (together == Standing::PartlyMet)
            partlyMet << criterion.key;
    }
    if (!hasValue)
        return std::nullopt;
    if (!knockOuts.isEmpty())
        return Suggestion{Outcome::Revise, SuggestionReason::KnockOutNotMet, knockOuts};
    if (!notMet.isEmpty())
        return Suggestion{Outcome::Revise, SuggestionReason::CriteriaNotMet, notMet};
    if (!partlyMet.isEmpty())
        return Suggestion{Outcome::ApproveWithPoints, SuggestionReason::CriteriaPartlyMet,
                          partlyMet};
    return Suggestion{Outcome::Approve, SuggestionReason::AllMet, {}};
}

FindingEffect effectOf(const Criterion& criterion, const Judgement& judgement)
{
    const auto found = standing(judgement, criterion.scale);
    if (!found)
        return FindingEffect::None;
    switch (*found) {
    case Standing::Met:
        return FindingEffect::Supports;
    case Standing::PartlyMet:
        return FindingEffect::AsksForPoints;
    case Standing::NotMet:
        break;
    }
    return criterion.isKnockOut ? FindingEffect::ForbidsApproval : FindingEffect::AsksForRevision;
}

} // namespace beraad::committee
