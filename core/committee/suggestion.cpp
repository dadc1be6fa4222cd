// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/suggestion.h"

#include "core/committee/agreement.h"
#include "core/domain/rules.h"

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

} // namespace beraad::committee
