// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/intake/regiontable.h"
#include "core/intake/roweffect.h"

namespace beraad::commands {
class History;
}
namespace beraad::storage {
class Dossier;
}

namespace beraad::intake {

/// Stores the regions by way of the desks, all or none. One with a number that is known gets what
/// the row states (an empty cell takes nothing away); another is added. A plan is expected in the
/// round of each that is new, and of each of which the row says something about its plan.
/// PlanApprovedEarlier, RoundIsFinal.
Result<void> storeRegions(commands::History& history, const domain::RoundId& round,
                          const QList<RegionRow>& rows);

/// What that would do, row by row.
Result<QList<RowEffect>> effectsOf(storage::Dossier& dossier, const domain::RoundId& round,
                                   const QList<RegionRow>& rows);

} // namespace beraad::intake
