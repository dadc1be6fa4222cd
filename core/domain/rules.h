// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/advice.h"
#include "core/domain/member.h"
#include "core/domain/plan.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"
#include "core/domain/review.h"

#include <QList>

/// The rules of the scheme, each as a question that the core asks before it changes anything and
/// that the window asks to enable an action. Pure: no I/O, no clock. Where several things can stand
/// in the way, all of them come back, so that a person can settle them in one go.
namespace beraad::domain {

using Objections = QList<Error>;

/// A finalised round is read-only.
Result<void> mayChange(const Round& round);

/// A plan can be read and scored once it was received and while it is not withdrawn.
Result<void> mayBeAssessed(const Plan& plan, const Region& region);

/// No review of a plan with a conflict of interest, nor of a plan that was assigned to others.
Result<void> mayReview(const Plan& plan, const Region& region, const Member& member,
                       const QList<MemberId>& readers, const QList<ConflictOfInterest>& conflicts);

bool hasConflict(const QList<ConflictOfInterest>& conflicts, const PlanId& plan,
                 const MemberId& member);

/// A required point of an earlier round that was addressed, wholly or partly, stands on a page;
/// what is not addressed has none, and no verdict hangs on what was only suggested.
bool lacksPage(const ImprovementPoint& point, FollowUpState state, const std::optional<int>& page);

/// No final review with a criterion unscored, a score off its scale, or a required motivation,
/// evidence or recommendation missing; nor with a required improvement point of the earlier round
/// unmarked, or marked without the page.
Objections objectionsToFinal(const Rubric& rubric, const Review& review,
                             const QList<ImprovementPoint>& earlierPoints);

/// What may well be meant, and deserves a second look before the review is final: approval
/// recommended beside a knock-out that the same review finds not met.
Objections doubtsAboutReview(const Rubric& rubric, const Review& review);

/// The same of an advice: an improvement point that belongs to no criterion.
Objections doubtsAboutAdvice(const Advice& advice);

/// The knock-out criteria that at least one final review judges as not met. One reader suffices: a
/// lone "not met" on a knock-out deserves the chair's written answer.
QStringList knockOutsNotMet(const Rubric& rubric, const QList<Review>& reviews);

/// What the rules on advice look at beside the advice itself.
struct AdviceContext
{
    Rubric rubric;
    QList<Review> reviews;
    QList<ImprovementPoint> earlierPoints; ///< of the region's last advice before this round
    QList<FollowUp> followUps;
    /// Members who may vote, all but the secretary and the recused; once the plenary is open, those
    /// of them who are there, and once it took the plan, who were in the room together.
    int votersPresent = 0;
    int membersPresent = 0; ///< with a vote in the committee, as the quorum counts them
    int quorum = 0;         ///< that the plenary asks for; 0: none, or no plenary takes the plan
};

/// No advice without outcome and motivation; no "revise" or "reject" without a cause; no "revise"
/// without an improvement point, nor "approve with points" without one and a date; no approval
/// while a knock-out stands at not met unless the chair writes why; no more votes than voters, and
/// none at all without the quorum; no verdict while a required improvement point of an earlier
/// round is unmarked, or lacks its page.
Objections objectionsToAdopting(const Advice& advice, const AdviceContext& context);

/// When funding starts of a plan that the minister approved on this day: the first 1 January or 1
/// August after it. The scheme says so of approvals before January and of those after 1 June; one
/// in between starts with the next date too. A round can set another day (Round::fundingStart).
QDate fundingStart(const QDate& approvedOn);

/// A plan and where it stands, for the rules on a whole round.
struct PlanStanding
{
    Plan plan;
    Region region;
    std::optional<Advice> advice;
};

/// No finalising while a plan that was handed in has no adopted advice. Withdrawn plans and plans
/// that never came need none; they show as not assessed.
Objections objectionsToFinalising(const QList<PlanStanding>& plans);

/// Whether the plan counts as not assessed in the figures.
bool isNotAssessed(const Plan& plan);

} // namespace beraad::domain
