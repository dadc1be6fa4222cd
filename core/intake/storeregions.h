// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/intake/regiontable.h"

namespace beraad::commands {
class History;
}

namespace beraad::intake {

/// Stores the regions by way of the desks, all or none: one with a number that is known is
/// replaced, another is added, and each is expected to hand in a plan in the round, asking what the
/// table says. PlanApprovedEarlier, RoundIsFinal.
Result<void> storeRegions(commands::History& history, const domain::RoundId& round,
                          const QList<RegionRow>& rows);

} // namespace beraad::intake
