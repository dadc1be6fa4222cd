// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access.h"

#include "core/domain/rules.h"

#include <algorithm>

namespace beraad::domain {

bool mayAdvise(MemberRole role)
{
    return role == MemberRole::Chair || role == MemberRole::Secretary;
}

bool mayCompare(const PlanId& plan, const PlanId& earlier, const MemberId& member,
                const QList<ConflictOfInterest>& conflicts)
{
    return !hasConflict(conflicts, plan, member) && !hasConflict(conflicts, earlier, member);
}

ReviewAccess accessToReviews(const Plan& plan, const Member& member, const QList<MemberId>& readers,
                             const QList<ConflictOfInterest>& conflicts,
                             const QList<Review>& reviews)
{
    if (hasConflict(conflicts, plan.id, member.id))
        return ReviewAccess::Recused;
    // Of a plan that is not assessed nobody finishes a review any more.
    const bool waits =
        !mayAdvise(member.role) && readers.contains(member.id) && !isNotAssessed(plan);
    const bool isDone = std::any_of(reviews.begin(), reviews.end(), [&](const Review& review) {
        return review.member == member.id && review.state == ReviewState::Final;
    });
    return waits && !isDone ? ReviewAccess::OwnReviewFirst : ReviewAccess::Open;
}

} // namespace beraad::domain
