// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/suggestion.h"

#include "core/committee/agreement.h"
#include "core/domain/rules.h"

#include <QHash>

namespace beraad::committee {

using namespace domain;

std::optional<Suggestion> suggestedOutcome(const Rubric& rubric, const QList<Review>& reviews)
{
    bool hasValue = false;
    QStringList notMet;
    QStringList partlyMet;
    for (const Criterion& criterion : rubric.criteria()) {
        const auto together = commonStanding(criterion.scale, finalJudgements(criterion, reviews));
        hasValue = hasValue || together;
        if (together == Standing::NotMet)
            notMet << criterion.key;
        else if (together == Standing::PartlyMet)
            partlyMet << criterion.key;
    }
    if (!hasValue)
        return std::nullopt;
    if (const QStringList knockOuts = knockOutsNotMet(rubric, reviews); !knockOuts.isEmpty())
        return Suggestion{Outcome::Revise, SuggestionReason::KnockOutNotMet, knockOuts};
    if (!notMet.isEmpty())
        return Suggestion{Outcome::Revise, SuggestionReason::CriteriaNotMet, notMet};
    if (!partlyMet.isEmpty()) {
        return Suggestion{Outcome::ApproveWithPoints, SuggestionReason::CriteriaPartlyMet,
                          partlyMet};
    }
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

std::optional<Suggestion> suggestedOutcome(const Rubric& rubric,
                                           const QList<JointFinding>& findings)
{
    QHash<FindingEffect, QStringList> criteria;
    for (const Criterion& criterion : rubric.criteria()) {
        for (const JointFinding& finding : findings) {
            if (finding.criterion == criterion.key)
                criteria[effectOf(criterion, finding.judgement)] << criterion.key;
        }
    }
    using E = FindingEffect;
    if (criteria.contains(E::ForbidsApproval))
        return Suggestion{Outcome::Revise, SuggestionReason::KnockOutNotMet,
                          criteria.value(E::ForbidsApproval)};
    if (criteria.contains(E::AsksForRevision))
        return Suggestion{Outcome::Revise, SuggestionReason::CriteriaNotMet,
                          criteria.value(E::AsksForRevision)};
    if (criteria.contains(E::AsksForPoints))
        return Suggestion{Outcome::ApproveWithPoints, SuggestionReason::CriteriaPartlyMet,
                          criteria.value(E::AsksForPoints)};
    return criteria.contains(E::Supports)
               ? std::optional(Suggestion{Outcome::Approve, SuggestionReason::AllMet, {}})
               : std::nullopt;
}

} // namespace beraad::committee
