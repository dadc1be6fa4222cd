// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rules.h"

#include <algorithm>

namespace beraad::domain {

Result<void> mayChange(const Round& round)
{
    if (round.isFinal())
        return Error(ErrorKind::RoundIsFinal, {QString::number(round.number)});
    return {};
}

Result<void> mayBeAssessed(const Plan& plan, const Region& region)
{
    if (plan.state == PlanState::Withdrawn)
        return Error(ErrorKind::PlanWithdrawn, {region.name});
    if (plan.state == PlanState::Expected || plan.state == PlanState::Incomplete)
        return Error(ErrorKind::PlanNotComplete, {region.name});
    return {};
}

bool hasConflict(const QList<ConflictOfInterest>& conflicts, const PlanId& plan,
                 const MemberId& member)
{
    return std::any_of(conflicts.begin(), conflicts.end(), [&](const ConflictOfInterest& conflict) {
        return conflict.plan == plan && conflict.member == member;
    });
}

Result<void> mayReview(const Plan& plan, const Region& region, const Member& member,
                       const QList<MemberId>& readers, const QList<ConflictOfInterest>& conflicts)
{
    if (hasConflict(conflicts, plan.id, member.id))
        return Error(ErrorKind::ConflictOfInterest, {member.name, region.name});
    if (!readers.contains(member.id))
        return Error(ErrorKind::NotAssigned, {member.name, region.name});
    return mayBeAssessed(plan, region);
}

bool lacksPage(const ImprovementPoint& point, FollowUpState state, const std::optional<int>& page)
{
    return point.need == PointNeed::Required && state != FollowUpState::NotAddressed && !page;
}

namespace {

Objections objectionsToFindings(const Review& review, const QList<ImprovementPoint>& earlierPoints)
{
    Objections objections;
    for (const ImprovementPoint& point : earlierPoints) {
        const auto finding = review.finding(point.id);
        if (!finding && point.need == PointNeed::Required)
            objections.emplaceBack(ErrorKind::EarlierPointUnmarked, QStringList{point.text});
        else if (finding && lacksPage(point, finding->state, finding->page))
            objections.emplaceBack(ErrorKind::EarlierPointPageMissing, QStringList{point.text});
    }
    return objections;
}

} // namespace

Objections objectionsToFinal(const Rubric& rubric, const Review& review,
                             const QList<ImprovementPoint>& earlierPoints)
{
    if (review.kind == ReviewKind::PreAdvice)
        return {};
    Objections objections = objectionsToFindings(review, earlierPoints);
    for (const Criterion& criterion : review.formOr(rubric).criteria()) {
        const Score score = review.score(criterion.key);
        if (score.judgement.isEmpty()) {
            objections.emplaceBack(ErrorKind::CriterionUnscored, QStringList{criterion.key});
            continue;
        }
        if (!fits(score.judgement, criterion.scale))
            objections.emplaceBack(ErrorKind::ScoreOutOfScale, QStringList{criterion.key});
        if (needsMotivation(criterion, score.judgement) && score.motivation.trimmed().isEmpty())
            objections.emplaceBack(ErrorKind::MotivationMissing, QStringList{criterion.key});
        if (needsEvidence(criterion, score.judgement) && !review.hasEvidence(criterion.key))
            objections.emplaceBack(ErrorKind::EvidenceMissing, QStringList{criterion.key});
    }
    if (!review.recommendation)
        objections.emplaceBack(ErrorKind::RecommendationMissing);
    return objections;
}

Objections doubtsAboutReview(const Rubric& rubric, const Review& review)
{
    Objections doubts;
    if (!review.recommendation || !isApproval(*review.recommendation))
        return doubts;
    for (const Criterion& criterion : review.formOr(rubric).criteria()) {
        const auto found = standing(review.score(criterion.key).judgement, criterion.scale);
        if (criterion.isKnockOut && found == Standing::NotMet)
            doubts.emplaceBack(ErrorKind::RecommendationAgainstKnockOut,
                               QStringList{criterion.key});
    }
    return doubts;
}

Objections doubtsAboutAdvice(const Advice& advice)
{
    Objections doubts;
    for (const ImprovementPoint& point : advice.improvementPoints) {
        if (point.criterion.isEmpty() && !point.text.trimmed().isEmpty())
            doubts.emplaceBack(ErrorKind::PointWithoutCriterion, QStringList{point.text});
    }
    return doubts;
}

QStringList knockOutsNotMet(const Rubric& rubric, const QList<Review>& reviews)
{
    QStringList found;
    for (const Criterion& criterion : rubric.criteria()) {
        const bool notMet = std::any_of(reviews.begin(), reviews.end(), [&](const Review& review) {
            return review.state == ReviewState::Final &&
                   review.standingOn(criterion) == Standing::NotMet;
        });
        if (criterion.isKnockOut && notMet)
            found << criterion.key;
    }
    return found;
}

namespace {

Objections objectionsToOutcome(const Advice& advice)
{
    Objections objections;
    if (needsCause(*advice.outcome) && !advice.cause)
        objections.emplaceBack(ErrorKind::CauseMissing);
    const bool needsPoint =
        advice.outcome == Outcome::Revise || advice.outcome == Outcome::ApproveWithPoints;
    const bool hasPoint =
        std::any_of(advice.improvementPoints.begin(), advice.improvementPoints.end(),
                    [](const ImprovementPoint& point) { return !point.text.trimmed().isEmpty(); });
    if (needsPoint && !hasPoint)
        objections.emplaceBack(ErrorKind::ImprovementPointMissing);
    if (advice.outcome == Outcome::ApproveWithPoints && !advice.settleBefore.isValid())
        objections.emplaceBack(ErrorKind::SettleDateMissing);
    return objections;
}

Objections objectionsToFollowUps(const AdviceContext& context)
{
    Objections objections;
    for (const ImprovementPoint& point : context.earlierPoints) {
        const auto found =
            std::find_if(context.followUps.begin(), context.followUps.end(),
                         [&](const FollowUp& followUp) { return followUp.point == point.id; });
        const bool isMarked = found != context.followUps.end();
        if (!isMarked && point.need == PointNeed::Required)
            objections.emplaceBack(ErrorKind::FollowUpMissing, QStringList{point.text});
        else if (isMarked && lacksPage(point, found->state, found->page))
            objections.emplaceBack(ErrorKind::FollowUpPageMissing, QStringList{point.text});
    }
    return objections;
}

} // namespace

Objections objectionsToAdopting(const Advice& advice, const AdviceContext& context)
{
    Objections objections = objectionsToFollowUps(context);
    if (advice.outcome)
        objections.append(objectionsToOutcome(advice));
    else
        objections.emplaceBack(ErrorKind::OutcomeMissing);
    if (advice.motivation.trimmed().isEmpty())
        objections.emplaceBack(ErrorKind::AdviceMotivationMissing);
    if (advice.outcome && isApproval(*advice.outcome) &&
        advice.knockOutJustification.trimmed().isEmpty()) {
        for (const QString& criterion : knockOutsNotMet(context.rubric, context.reviews))
            objections.emplaceBack(ErrorKind::KnockOutNotMet, QStringList{criterion});
    }
    if (advice.votes && advice.votes->total() > context.votersPresent) {
        objections.emplaceBack(ErrorKind::VotesExceedMembers,
                               QStringList{QString::number(advice.votes->total()),
                                           QString::number(context.votersPresent)});
    }
    if (context.membersPresent < context.quorum) {
        objections.emplaceBack(
            ErrorKind::QuorumMissing,
            QStringList{QString::number(context.membersPresent), QString::number(context.quorum)});
    }
    return objections;
}

QDate fundingStart(const QDate& approvedOn)
{
    if (!approvedOn.isValid())
        return {};
    const QDate august(approvedOn.year(), 8, 1);
    return approvedOn < august ? august : QDate(approvedOn.year() + 1, 1, 1);
}

Objections objectionsToFinalising(const QList<PlanStanding>& plans)
{
    Objections objections;
    for (const PlanStanding& standing : plans) {
        const bool adopted = standing.advice && standing.advice->standing().has_value();
        if (!isNotAssessed(standing.plan) && !adopted)
            objections.emplaceBack(ErrorKind::AdviceMissing, QStringList{standing.region.name});
    }
    return objections;
}

bool isNotAssessed(const Plan& plan)
{
    return plan.state == PlanState::Withdrawn || plan.state == PlanState::Expected;
}

} // namespace beraad::domain
