// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/intake/regiontable.h"

namespace beraad::intake {

/// What is known, with what a row states in its place. An empty cell states nothing; partners are
/// stated by kind and the subsidy by year.
domain::Region merged(domain::Region known, const RegionRow& row);
domain::Plan merged(domain::Plan known, const RegionRow& row);

/// Whether the row says anything about the plan.
bool statesPlan(const RegionRow& row);

} // namespace beraad::intake
