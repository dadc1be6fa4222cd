// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/differences.h"

#include "core/committee/agreement.h"
#include "core/committee/ranking.h"

#include <algorithm>

namespace beraad::committee {

using namespace domain;

namespace {

CriterionDifference differenceOn(const Criterion& criterion, const QList<Review>& counting)
{
    CriterionDifference difference;
    difference.criterion = criterion.key;
    for (const Review& review : counting) {
        const Judgement judgement = review.comparableOn(criterion);
        difference.given.append({review.member, judgement});
        const auto place = placeOnScale(judgement, criterion.scale);
        if (!place)
            continue;
        difference.least = std::min(difference.least.value_or(*place), *place);
        difference.most = std::max(difference.most.value_or(*place), *place);
    }
    const QList<Judgement> judgements = difference.judgements();
    difference.together = commonStanding(criterion.scale, judgements);
    difference.differs = readersDiffer(criterion.scale, judgements);
    difference.isKnockOutInDoubt = isKnockOutInDoubt(criterion, counting);
    return difference;
}

bool hasTwoValues(const CriterionDifference& difference)
{
    return std::count_if(difference.given.begin(), difference.given.end(),
                         [](const GivenJudgement& one) { return one.judgement.isValue(); }) > 1;
}

} // namespace

QList<Judgement> CriterionDifference::judgements() const
{
    QList<Judgement> judgements;
    for (const GivenJudgement& one : given) {
        if (!one.judgement.isEmpty())
            judgements.append(one.judgement);
    }
    return judgements;
}

const CriterionDifference* PlanDifferences::criterion(const QString& key) const
{
    const auto found =
        std::find_if(criteria.begin(), criteria.end(),
                     [&](const CriterionDifference& each) { return each.criterion == key; });
    return found == criteria.end() ? nullptr : &*found;
}

int PlanDifferences::differing() const
{
    return int(std::count_if(criteria.begin(), criteria.end(),
                             [](const CriterionDifference& each) { return each.differs; }));
}

bool PlanDifferences::hasKnockOutInDoubt() const
{
    return std::any_of(criteria.begin(), criteria.end(),
                       [](const CriterionDifference& each) { return each.isKnockOutInDoubt; });
}

QMap<Outcome, int> PlanDifferences::recommendations() const
{
    QMap<Outcome, int> split;
    for (const ReaderVerdict& verdict : verdicts) {
        if (verdict.recommendation)
            ++split[*verdict.recommendation];
    }
    return split;
}

double PlanDifferences::disagreement() const
{
    double sum = 0;
    int counted = 0;
    for (const CriterionDifference& each : criteria) {
        if (!hasTwoValues(each))
            continue;
        sum += each.range();
        ++counted;
    }
    return counted == 0 ? 0 : sum / counted;
}

bool isKnockOutInDoubt(const Criterion& criterion, const QList<Review>& counting)
{
    return criterion.isKnockOut &&
           std::any_of(counting.begin(), counting.end(), [&](const Review& review) {
               return review.criterionFor(criterion) &&
                      review.standingOn(criterion) != Standing::Met;
           });
}

PlanDifferences differencesOf(const Rubric& rubric, const PlanRecord& record)
{
    const QList<Review> counting = record.countingReviews();
    PlanDifferences differences;
    differences.plan = record.plan.id;
    for (const Section& section : rubric.sections) {
        for (const Criterion& criterion : section.criteria)
            differences.criteria.append(differenceOn(criterion, counting));
    }
    for (const Review& review : counting) {
        differences.verdicts.append(
            {review.member, review.recommendation, totalOnWholeScale(rubric, review)});
    }
    return differences;
}

bool differsMore(const PlanDifferences& first, const PlanDifferences& second)
{
    if (first.differing() != second.differing())
        return first.differing() > second.differing();
    return first.disagreement() > second.disagreement();
}

} // namespace beraad::committee
