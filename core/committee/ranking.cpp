// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/ranking.h"

#include <algorithm>
#include <cmath>

namespace beraad::committee {

using namespace domain;

namespace {

bool takesPart(const PlanRecord& record)
{
    if (record.region.kind != RegionKind::TechnologyPoorRegion || record.isNotAssessed())
        return false;
    return !record.standing() || isApproval(*record.standing());
}

bool ranksBefore(const RankedPlan& a, const RankedPlan& b)
{
    const double ofFirst = a.points.value_or(-1);
    const double ofSecond = b.points.value_or(-1);
    if (ofFirst != ofSecond)
        return ofFirst > ofSecond;
    if (!a.points)
        return false; // unranked ones stay by region
    return std::lexicographical_compare(b.decidingPoints.begin(), b.decidingPoints.end(),
                                        a.decidingPoints.begin(), a.decidingPoints.end());
}

double toTenths(double points)
{
    return std::floor(points * 10 + 0.5) / 10;
}

/// The mean of the points on a criterion, to one decimal; -1 where no review has any.
double meanOn(const Criterion& criterion, const QList<Review>& reviews)
{
    double sum = 0;
    int count = 0;
    for (const Review& review : reviews) {
        if (const auto points = review.comparableOn(criterion).points()) {
            sum += *points;
            ++count;
        }
    }
    return count == 0 ? -1 : toTenths(sum / count);
}

Judgements judgementsOf(const Review& review)
{
    Judgements judgements;
    for (const Score& score : review.scores)
        judgements.insert(score.criterion, score.judgement);
    return judgements;
}

/// `form` is the version of the rubric that the judgements were made on.
std::optional<double> onWholeScale(const Rubric& rubric, const Rubric& form,
                                   const Judgements& judgements)
{
    const double attainable = pointsAttainable(form, judgements);
    const auto total = pointsTotal(form, judgements);
    if (!total || attainable <= 0)
        return std::nullopt;
    return *total * (pointsAttainable(rubric, {}) / attainable);
}

/// Says whether the readers agreed on any.
bool takeJointPoints(RankedPlan& plan, const Rubric& rubric, const PlanRecord& record)
{
    const auto agreed = agreedPoints(rubric, record);
    const auto total = agreed ? onWholeScale(rubric, rubric, *agreed) : std::nullopt;
    if (!total)
        return false;
    plan.points = toTenths(*total);
    plan.basis = PointsBasis::Joint;
    for (const QString& key : rubric.tieBreak) {
        const auto points = agreed->value(key).points();
        plan.decidingPoints.append(points ? toTenths(*points) : -1);
    }
    return true;
}

void takeMeanPoints(RankedPlan& plan, const Rubric& rubric, const PlanRecord& record)
{
    const QList<Review> counting = record.countingReviews();
    plan.points = meanOfTotals(rubric, counting);
    if (plan.points)
        plan.basis = PointsBasis::MeanOfReviews;
    for (const QString& key : rubric.tieBreak) {
        const Criterion* criterion = rubric.criterion(key);
        plan.decidingPoints.append(criterion ? meanOn(*criterion, counting) : -1);
    }
}

using Iterator = QList<RankedPlan>::iterator;

/// Gives one group of equal points its rank and its place; `spent` is the sum of the ranks before.
void placeGroup(Iterator first, Iterator last, int rank, Money& spent, bool& isFull,
                const std::optional<Money>& ceiling)
{
    Money together = spent;
    Money smallest = first->requested;
    for (Iterator plan = first; plan != last; ++plan) {
        together += plan->requested;
        smallest = std::min(smallest, plan->requested);
    }
    CeilingPlace place = CeilingPlace::Within;
    if (isFull || (ceiling && spent + smallest > *ceiling))
        place = CeilingPlace::Beyond;
    else if (ceiling && together > *ceiling)
        place = CeilingPlace::Shared;
    for (Iterator plan = first; plan != last; ++plan) {
        plan->rank = rank;
        plan->runningTotal = together;
        plan->place = place;
    }
    spent = together;
    isFull = place != CeilingPlace::Within;
}

} // namespace

std::optional<double> totalOnWholeScale(const Rubric& rubric, const Review& review)
{
    return onWholeScale(rubric, review.formOr(rubric), judgementsOf(review));
}

std::optional<double> meanOfTotals(const Rubric& rubric, const QList<Review>& reviews)
{
    double sum = 0;
    int count = 0;
    for (const Review& review : reviews) {
        if (review.state != ReviewState::Final)
            continue;
        if (const auto total = totalOnWholeScale(rubric, review)) {
            sum += *total;
            ++count;
        }
    }
    if (count == 0)
        return std::nullopt;
    return toTenths(sum / count);
}

std::optional<Judgements> agreedPoints(const Rubric& rubric, const PlanRecord& record)
{
    Judgements agreed;
    for (const Criterion& criterion : rubric.criteria()) {
        if (criterion.scale.kind != Scale::Kind::Points)
            continue;
        const Judgement judgement = record.finding(criterion.key).judgement;
        const bool counts = judgement.points() ? fits(judgement, criterion.scale)
                                               : judgement == Judgement::notApplicable();
        if (!counts || record.concordOn(criterion.key) != Concord::Agreed)
            return std::nullopt;
        agreed.insert(criterion.key, judgement);
    }
    return agreed;
}

QList<RankedPlan> rankTechnologyPoor(const RoundRecords& records)
{
    QList<RankedPlan> plans;
    for (const PlanRecord& record : records.plans) {
        if (!takesPart(record))
            continue;
        RankedPlan plan;
        plan.plan = record.plan.id;
        plan.region = record.region.id;
        if (!takeJointPoints(plan, records.rubric, record))
            takeMeanPoints(plan, records.rubric, record);
        plan.requested = record.plan.requestedTotal();
        plans.append(plan);
    }
    std::stable_sort(plans.begin(), plans.end(), ranksBefore);
    Money spent;
    bool isFull = false;
    for (Iterator first = plans.begin(); first != plans.end() && first->points;) {
        const Iterator last = std::find_if(first, plans.end(), [&](const RankedPlan& plan) {
            return plan.points != first->points || plan.decidingPoints != first->decidingPoints;
        });
        placeGroup(first, last, int(first - plans.begin()) + 1, spent, isFull,
                   records.round.subsidyCeiling);
        first = last;
    }
    return plans;
}

QList<QList<RankedPlan>> decidedTies(const QList<RankedPlan>& ranking)
{
    QList<QList<RankedPlan>> ties;
    for (auto first = ranking.begin(); first != ranking.end() && first->points;) {
        const auto last = std::find_if(first, ranking.end(), [&](const RankedPlan& plan) {
            return plan.points != first->points;
        });
        if (first->rank != std::prev(last)->rank)
            ties.append(QList<RankedPlan>(first, last));
        first = last;
    }
    return ties;
}

} // namespace beraad::committee
