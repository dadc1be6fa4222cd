// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/outlook.h"
#include "core/tables/cell.h"

namespace beraad::ui {

/// The regions in the language of the window, with more than the table has room for: what was
/// advised and decided, what comes next, the cause, the improvement points, and whom to call.
tables::CellTable outlookTable(const QList<committee::RegionOutlook>& outlooks);

} // namespace beraad::ui
