// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/mark.h"
#include "core/domain/member.h"
#include "core/domain/plan.h"
#include "core/domain/review.h"
#include "core/domain/rubric.h"

#include <optional>

namespace beraad::storage {
class Dossier;
}

namespace beraad::versions {

/// What a region handed in before, as one member may see it.
struct EarlierVersion
{
    domain::Plan plan;
    int round = 0;                 ///< its number
    domain::Rubric rubric;         ///< of that round
    QList<domain::Review> reviews; ///< the final ones, or the own one only (core/domain/access.h)
    std::optional<domain::Review> ownReview;
    QList<domain::Mark> marks; ///< those that the member sees
};

/// The version that a plan is held against: the one that the committee advised on last, else the
/// last one that came in. None where nothing was handed in before. ConflictOfInterest for a member
/// who has one on either plan.
Result<std::optional<EarlierVersion>> readEarlierVersion(storage::Dossier& dossier,
                                                         const domain::PlanId& plan,
                                                         const domain::Member& member);

} // namespace beraad::versions
