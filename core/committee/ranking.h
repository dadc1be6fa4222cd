// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QList>

#include <optional>

namespace beraad::committee {

/// Where a plan stands under the ceiling when the money is given out in order of rank.
enum class CeilingPlace
{
    Within,
    Shared, ///< of equal rank, and together they do not fit: the committee must choose
    Beyond,
    Unranked ///< neither joint points nor a final review with a complete total
};

/// Whose points a plan is ranked on.
enum class PointsBasis
{
    Joint,        ///< what the readers agreed on together
    MeanOfReviews ///< they have not agreed on every criterion with points
};

struct RankedPlan
{
    domain::PlanId plan;
    domain::RegionId region;
    int rank = 0; ///< from 1; equal plans share a rank and the next one is skipped
    /// The total of agreedPoints() on the whole scale; where there is none, meanOfTotals() of the
    /// reviews that count. One decimal.
    std::optional<double> points;
    std::optional<PointsBasis> basis; ///< of `points` and `decidingPoints`
    /// Between equal points: those on each of Rubric::tieBreak, joint or the mean as `basis` says;
    /// -1 where there are none.
    QList<double> decidingPoints;
    domain::Money requested;
    domain::Money runningTotal; ///< of this plan and all before it, those of equal rank included
    CeilingPlace place = CeilingPlace::Unranked;

    friend bool operator==(const RankedPlan&, const RankedPlan&) = default;
};

/// What the readers of a plan agreed on together: on each criterion with points a joint finding
/// that all co-readers share as it is now, with points on the scale of the round or "not
/// applicable". None as soon as one criterion lacks it: a total half of joint points and half of
/// means would be neither.
std::optional<domain::Judgements> agreedPoints(const domain::Rubric& rubric,
                                               const PlanRecord& record);

/// The technology-poor regions by points, highest first, under the round's subsidy ceiling. A
/// suggestion: the committee decides. Plans that are not assessed and plans that the committee
/// adopted an advice to revise or reject on do not take part. From the first rank that does not
/// fit, all lower ones are beyond the ceiling too: a small plan does not pass a better one. Points
/// are compared as shown, to one decimal; where they are equal, the criteria that the rubric names
/// for it decide. Unranked plans come last, by region number.
QList<RankedPlan> rankTechnologyPoor(const RoundRecords& records);

/// The ranked plans that share their points with others while the criteria that the rubric names
/// told some of them apart: by points, and as they are ranked.
QList<QList<RankedPlan>> decidedTies(const QList<RankedPlan>& ranking);

/// The review's pointsTotal(). One in which criteria do not apply is brought to the whole scale (8
/// of 10 where 20 can be had is 16), so that what does not apply is left out and never counts as 0.
std::optional<double> totalOnWholeScale(const domain::Rubric& rubric, const domain::Review& review);

/// The mean of totalOnWholeScale() over the final ones of these reviews that have one, rounded half
/// up to one decimal.
std::optional<double> meanOfTotals(const domain::Rubric& rubric,
                                   const QList<domain::Review>& reviews);

} // namespace beraad::committee
