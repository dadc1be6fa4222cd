// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/planimport.h"
#include "core/intake/regiontable.h"

namespace beraad::intake {

/// The documents of one region, named by its number because the region may not be stored yet.
struct PlanOfRegion
{
    int region = 0;
    QList<PreparedFile> files; ///< without a problem
};

/// What a person saw and approved before anything is stored.
struct Intake
{
    QList<RegionRow> regions; ///< to add or replace; each is expected to hand in
    QList<PlanOfRegion> plans;
    QDate receivedOn; ///< of the plans
};

/// Stores regions, then plans: all of it, or after an error or Cancelled nothing. On the thread of
/// the dossier. NameUnknown for a plan of a region that is neither stored nor among `regions`;
/// errors of storeRegions() and storePlans().
Result<void> takeIn(commands::History& history, const domain::RoundId& round, const Intake& intake,
                    const Progress& progress);

} // namespace beraad::intake
