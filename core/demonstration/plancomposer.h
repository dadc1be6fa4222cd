// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/plancontent.h"
#include "core/demonstration/world.h"

namespace beraad::demonstration {

/// The words, tables and pictures of the plan that a region hands in for a round. The same world,
/// region and round give the same content; the contents of two rounds differ only in the sections
/// whose criteria fared differently, and on the title page. Any thread.
PlanContent composePlan(const World& world, const FictionalRegion& region, int round);

/// The criteria on which the plans of two rounds differ.
QStringList changedCriteria(const FictionalRegion& region, int earlierRound, int laterRound);

} // namespace beraad::demonstration
