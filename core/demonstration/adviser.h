// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/demonstration/voice.h"

namespace beraad::demonstration {

/// The plan that the committee concludes on.
struct AdviceMatter
{
    const FictionalRegion& region;
    int round;
    const Voice& voice;
    const committee::PlanRecord& record; ///< with the reviews and the earlier points
    const domain::Rubric& rubric;
    int voters = 0;     ///< members who may vote
    QDate settleBefore; ///< for an approval with points
};

/// What the committee concludes: outcome, motivation, cause, improvement points and votes. The
/// outcome is the course that the region was given; the words follow from what its readers found.
domain::Advice composeAdvice(const AdviceMatter& matter);

/// What became of the earlier improvement points in this plan.
QList<domain::FollowUp> followUps(const AdviceMatter& matter);

/// What the committee notices across the plans of a round, counted from its records; without
/// identities.
QList<domain::Observation> observations(const World& world, const committee::RoundRecords& round);

} // namespace beraad::demonstration
