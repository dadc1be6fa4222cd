// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/consent.h"

#include "core/committee/agreement.h"
#include "core/committee/differences.h"
#include "core/domain/rules.h"

#include <algorithm>

namespace beraad::committee {

using namespace domain;

namespace {

/// Each reader who may have a say has finished, and they are enough.
bool hasAllReviews(const ConsentRule& rule, const PlanRecord& record)
{
    const QList<Review> counting = record.countingReviews();
    const auto isDone = [&](const MemberId& reader) {
        return hasConflict(record.conflicts, record.plan.id, reader) ||
               std::any_of(counting.begin(), counting.end(),
                           [&](const Review& review) { return review.member == reader; });
    };
    return counting.size() >= rule.fewestReviews &&
           std::all_of(record.readers.begin(), record.readers.end(), isDone);
}

bool isMixed(const QList<Judgement>& judgements)
{
    const auto applies = [](const Judgement& one) {
        return one.state() != Judgement::State::NotApplicable;
    };
    return std::any_of(judgements.begin(), judgements.end(), applies) &&
           !std::all_of(judgements.begin(), judgements.end(), applies);
}

bool isCounted(const ConsentRule& rule, const CriterionDifference& difference)
{
    const double range = difference.range();
    return isMixed(difference.judgements()) || (range > 0 && liesApart(range, rule.differenceFrom));
}

bool isNotJudged(const CriterionDifference& difference)
{
    return std::any_of(
        difference.given.begin(), difference.given.end(), [](const GivenJudgement& one) {
            const Judgement::State state = one.judgement.state();
            return state == Judgement::State::CannotBeJudged || state == Judgement::State::Empty;
        });
}

/// Somebody objects to it or holds another view; who may have no say does not count.
bool isFindingNotShared(const PlanRecord& record, const QString& criterion)
{
    const JointFinding finding = record.finding(criterion);
    QList<MemberId> coReaders = record.coReaders();
    coReaders.removeIf([&](const MemberId& reader) {
        return hasConflict(record.conflicts, record.plan.id, reader);
    });
    return !finding.minorityView.trimmed().isEmpty() ||
           concordOn(finding, coReaders, record.stances) == Concord::Contested;
}

bool hasOpenQuestion(const PlanRecord& record)
{
    return std::any_of(
        record.clarifications.begin(), record.clarifications.end(),
        [](const Clarification& each) { return each.sentOn.isValid() && !isSettled(each); });
}

/// A knock-out that the readers judged together, and did not find met.
bool isJointlyNotMet(const PlanRecord& record, const Criterion& criterion)
{
    const JointFinding finding = record.finding(criterion.key);
    return criterion.isKnockOut && !finding.judgement.isEmpty() &&
           standing(finding.judgement, record.findingScale(criterion)) != Standing::Met;
}

void addOnCriteria(DiscussionPoints& points, const ConsentRule& rule, const Rubric& rubric,
                   const PlanRecord& record, const PlanDifferences& differences)
{
    const auto add = [&](DiscussionReason reason, const auto& holds) {
        for (const CriterionDifference& each : differences.criteria) {
            if (holds(each))
                points.append({reason, each.criterion});
        }
    };
    const auto isThreshold = [&](const CriterionDifference& each) {
        return standsOnBothSides(rubric.criterion(each.criterion)->scale, each.judgements());
    };
    // A criterion is named once, for the heaviest reason.
    const auto isNamed = [&](const CriterionDifference& each) {
        return std::any_of(points.begin(), points.end(), [&](const DiscussionPoint& point) {
            return point.criterion == each.criterion;
        });
    };
    add(DiscussionReason::KnockOutInDoubt, [&](const CriterionDifference& each) {
        return each.isKnockOutInDoubt || isJointlyNotMet(record, *rubric.criterion(each.criterion));
    });
    add(DiscussionReason::ThresholdInDoubt,
        [&](const CriterionDifference& each) { return !isNamed(each) && isThreshold(each); });
    add(DiscussionReason::FindingNotShared, [&](const CriterionDifference& each) {
        return !isNamed(each) && isFindingNotShared(record, each.criterion);
    });
    add(DiscussionReason::ReadersDiffer,
        [&](const CriterionDifference& each) { return !isNamed(each) && isCounted(rule, each); });
    if (rule.unjudgedCounts) {
        add(DiscussionReason::NotJudged,
            [&](const CriterionDifference& each) { return !isNamed(each) && isNotJudged(each); });
    }
}

void addOnRecommendations(DiscussionPoints& points, RecommendationRule rule,
                          const PlanDifferences& differences)
{
    if (rule == RecommendationRule::Any)
        return;
    const QMap<Outcome, int> split = differences.recommendations();
    const bool isMissing =
        std::any_of(differences.verdicts.begin(), differences.verdicts.end(),
                    [](const ReaderVerdict& verdict) { return !verdict.recommendation; });
    if (isMissing)
        points.append({DiscussionReason::RecommendationMissing, {}});
    if (split.size() > 1)
        points.append({DiscussionReason::RecommendationsDiffer, {}});
    else if (rule == RecommendationRule::EqualApproval && !split.isEmpty() &&
             !isApproval(split.firstKey()))
        points.append({DiscussionReason::ApprovalNotRecommended, {}});
}

} // namespace

DiscussionPoints reasonsToDiscuss(const ConsentRule& rule, const Rubric& rubric,
                                  const PlanRecord& record)
{
    DiscussionPoints points;
    if (!record.wishes.isEmpty())
        points.append({DiscussionReason::WishedFor, {}});
    if (!hasAllReviews(rule, record))
        points.append({DiscussionReason::ReviewsMissing, {}});
    if (hasOpenQuestion(record))
        points.append({DiscussionReason::QuestionOpen, {}});
    const PlanDifferences differences = differencesOf(rubric, record);
    addOnCriteria(points, rule, rubric, record, differences);
    addOnRecommendations(points, rule.recommendations, differences);
    std::stable_sort(
        points.begin(), points.end(),
        [](const DiscussionPoint& a, const DiscussionPoint& b) { return a.reason < b.reason; });
    return points;
}

} // namespace beraad::committee
