// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/outlook.h"

#include <QByteArray>

namespace beraad::ui {

/// The regions as a CSV file in the language of the window: what was advised and decided, what
/// comes next, the cause, the improvement points, and whom to call.
QByteArray outlookTable(const QList<committee::RegionOutlook>& outlooks);

} // namespace beraad::ui
