// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advice/comparison.h"
#include "ui/reading/mark.h"

namespace beraad::ui {

/// Every passage that a reader points at, as the plan marks it, with the criterion that it was
/// cited for; a passage that two readers cite alike is marked once.
QList<Mark> evidenceMarks(const Comparison& comparison, const QColor& colour);

} // namespace beraad::ui
