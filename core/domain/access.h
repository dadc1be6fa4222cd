// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/member.h"
#include "core/domain/plan.h"
#include "core/domain/review.h"

#include <QList>

/// Who sees and words what of the committee's work. Pure, as the rules of the scheme (rules.h).
namespace beraad::domain {

enum class ReviewAccess
{
    Open,
    OwnReviewFirst, ///< a reader judges alone first, and sees the others after that
    Recused         ///< a conflict of interest, whatever the role
};

/// Whether the reviews of a plan and the advice on it lie open for this member. The chair, the
/// secretary and members who do not read the plan see them; a reader once the own review is final.
ReviewAccess accessToReviews(const Plan& plan, const Member& member, const QList<MemberId>& readers,
                             const QList<ConflictOfInterest>& conflicts,
                             const QList<Review>& reviews);

/// Whether a member may see a plan beside the one that the region handed in before: not with a
/// conflict of interest on either.
bool mayCompare(const PlanId& plan, const PlanId& earlier, const MemberId& member,
                const QList<ConflictOfInterest>& conflicts);

/// The chair words the advice, or the secretary on the chair's behalf.
bool mayAdvise(MemberRole role);

} // namespace beraad::domain
