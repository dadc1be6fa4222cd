// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interests.h"
#include "core/domain/member.h"
#include "core/domain/phases.h"
#include "core/domain/plan.h"
#include "core/domain/review.h"

#include <QList>

/// Who sees and words what of the committee's work. Pure, as the rules of the scheme (rules.h).
namespace beraad::domain {

enum class ReviewAccess
{
    Open,
    OwnReviewFirst, ///< a reader judges alone first, and sees the others after that
    LaterPhase,     ///< the round has not come to that yet
    AwaitsMeasure,  ///< a possible interest that the chair has not decided on
    Recused,        ///< a conflict of interest, whatever the role
    TakenAway       ///< on a member's laptop: a plan that is no longer with the member
};

/// A plan as the rules on access look at it.
struct PlanSituation
{
    Plan plan;
    RoundPhase phase = RoundPhase::Reading;
    QList<MemberId> readers;
    Interests interests;
    QList<Review> reviews;
};

/// Whether a member's own review is among these and final.
bool hasFinished(const QList<Review>& reviews, const MemberId& member);

/// Whether the reviews of a plan and the advice on it lie open for this member, by interests and by
/// the table of phases.h.
ReviewAccess accessToReviews(const PlanSituation& situation, const Member& member);

/// The same of something else that there is to see of a plan.
ReviewAccess accessTo(Matter matter, const PlanSituation& situation, const Member& member);

/// The same of what goes out about a plan: its letter, and the report. Who leads makes, signs and
/// sends those, also with an interest in the plan.
ReviewAccess accessToOutgoing(const PlanSituation& situation, const Member& member);

/// Whether a member may look into the documents of a plan. The secretary, who takes plans in, and
/// the chair, who leads the round, need not read it; others do, once they stated their interests.
/// ConflictOfInterest, DeclarationWaits, DeclarationMissing, NotAssigned.
Result<void> mayOpenDocuments(const PlanSituation& situation, const Region& region,
                              const Member& member);

/// Whether a member may see a plan beside the one that the region handed in before: not with a
/// conflict of interest on either.
bool mayCompare(const PlanId& plan, const PlanId& earlier, const MemberId& member,
                const QList<ConflictOfInterest>& conflicts);

/// How far a reader deviates from the others is for the chair, who can talk about it, and for that
/// reader; for nobody else.
bool maySeeDeviation(const Member& viewer, const MemberId& reader);

/// Whether a member may ask to discuss a plan, which takes it off the consent list: each member of
/// the committee to whom the reviews lie open. The secretary is not one. ConflictOfInterest,
/// DeclarationWaits, NotAllowedForRole, NotInThisPhase; OwnReviewFirst for a reader who has not
/// finished.
Result<void> mayWishDiscussion(const PlanSituation& situation, const Region& region,
                               const Member& member);

/// The chair words the advice, or the secretary on the chair's behalf.
bool mayAdvise(MemberRole role);

} // namespace beraad::domain
