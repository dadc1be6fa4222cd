// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QDate>
#include <QList>

#include <optional>

namespace beraad::committee {

/// How far a region is with a point that its plan was approved with.
enum class SettlingState
{
    Waiting, ///< its day is to come, or not set
    Late,    ///< its day is over, and nobody judged it yet
    Settled,
    NotSettled
};

/// A point that a region settles before a day, after its plan was approved.
struct PointToSettle
{
    domain::Region region;
    domain::PlanId plan;
    int round = 0;  ///< of that plan
    int number = 0; ///< among the improvement points of the advice, from 1: as in the letter
    domain::ImprovementPoint point;
    QDate due; ///< the point's own day, or else that of the advice; invalid: not set
    std::optional<domain::Settlement> settlement; ///< none: nobody judged it yet

    SettlingState state(const QDate& today) const;
    /// Whether the region still has something to do.
    bool isOpen() const;
    friend bool operator==(const PointToSettle&, const PointToSettle&) = default;
};

/// Of a plan whose approval holds with points: those that are required, or all where none is. None
/// for any other plan.
QList<PointToSettle> pointsToSettle(const PlanRecord& record, int round);

/// Of all rounds, by day; those without a day last.
QList<PointToSettle> pointsToSettle(const QList<RoundRecords>& rounds);

} // namespace beraad::committee
