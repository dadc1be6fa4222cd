// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access.h"

#include "core/domain/keys.h"
#include "core/domain/rules.h"

#include <algorithm>

namespace beraad::domain {

bool hasFinished(const QList<Review>& reviews, const MemberId& member)
{
    return std::any_of(reviews.begin(), reviews.end(), [&](const Review& review) {
        return review.member == member && review.state == ReviewState::Final;
    });
}

bool mayAdvise(MemberRole role)
{
    return role == MemberRole::Chair || role == MemberRole::Secretary;
}

bool maySeeDeviation(const Member& viewer, const MemberId& reader)
{
    return viewer.role == MemberRole::Chair || viewer.id == reader;
}

Result<void> mayWishDiscussion(const PlanSituation& situation, const Region& region,
                               const Member& member)
{
    BERAAD_CHECK(mayKnow(situation.plan.id, region, member, situation.interests));
    if (member.role == MemberRole::Secretary)
        return Error(ErrorKind::NotAllowedForRole, {keyOf(member.role)});
    switch (accessToReviews(situation, member)) {
    case ReviewAccess::Open:
        return {};
    case ReviewAccess::OwnReviewFirst:
        return Error(ErrorKind::OwnReviewFirst, {region.name});
    case ReviewAccess::LaterPhase:
    case ReviewAccess::AwaitsMeasure:
    case ReviewAccess::Recused:
    case ReviewAccess::TakenAway:
        break;
    }
    return Error(ErrorKind::NotInThisPhase, {keyOf(situation.phase)});
}

Result<void> mayOpenDocuments(const PlanSituation& situation, const Region& region,
                              const Member& member)
{
    BERAAD_CHECK(mayKnow(situation.plan.id, region, member, situation.interests));
    const bool isReader = situation.readers.contains(member.id);
    if (member.role == MemberRole::Secretary || (member.role == MemberRole::Chair && !isReader))
        return {};
    if (!isReader)
        return Error(ErrorKind::NotAssigned, {member.name, region.name});
    const bool hasReview =
        std::any_of(situation.reviews.begin(), situation.reviews.end(),
                    [&](const Review& review) { return review.member == member.id; });
    if (!hasReview &&
        doorTo(situation.plan.id, member.id, situation.interests) == PlanDoor::Undeclared)
        return Error(ErrorKind::DeclarationMissing, {member.name, region.name});
    return {};
}

bool mayCompare(const PlanId& plan, const PlanId& earlier, const MemberId& member,
                const QList<ConflictOfInterest>& conflicts)
{
    return !hasConflict(conflicts, plan, member) && !hasConflict(conflicts, earlier, member);
}

ReviewAccess accessToReviews(const PlanSituation& situation, const Member& member)
{
    return accessTo(Matter::SeeReviews, situation, member);
}

ReviewAccess accessToOutgoing(const PlanSituation& situation, const Member& member)
{
    PlanSituation looked = situation;
    if (mayAdvise(member.role))
        looked.interests = {};
    return accessTo(Matter::SeeOutgoing, looked, member);
}

ReviewAccess accessTo(Matter matter, const PlanSituation& situation, const Member& member)
{
    const PlanDoor door = doorTo(situation.plan.id, member.id, situation.interests);
    if (door == PlanDoor::Recused)
        return ReviewAccess::Recused;
    if (door == PlanDoor::Waiting)
        return ReviewAccess::AwaitsMeasure;
    if (door == PlanDoor::TakenAway)
        return ReviewAccess::TakenAway;
    switch (permission(situation.phase, matter, partyOf(member, situation.readers))) {
    case Permission::No:
        return ReviewAccess::LaterPhase;
    case Permission::AfterOwnReview:
        // Of a plan that is not assessed nobody finishes a review any more.
        return isNotAssessed(situation.plan) || hasFinished(situation.reviews, member.id)
                   ? ReviewAccess::Open
                   : ReviewAccess::OwnReviewFirst;
    case Permission::Yes:
        return ReviewAccess::Open;
    }
    Q_UNREACHABLE();
}

} // namespace beraad::domain
