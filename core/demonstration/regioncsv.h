// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/planpress.h"
#include "core/intake/regiontable.h"

namespace beraad::demonstration {

/// The regions with what their plans ask, as intake takes them in.
QList<intake::RegionRow> regionRows(const World& world, const QList<PrintedPlan>& plans);

/// The same as a CSV file in the form that intake::readRegions() reads.
QByteArray regionCsv(const QList<intake::RegionRow>& rows);

} // namespace beraad::demonstration
