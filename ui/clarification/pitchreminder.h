// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clarification/clarificationsheet.h"

namespace beraad::ui {

/// A letter to mail to a region that is invited to explain its plan: when, where, and what is
/// asked. In the language of the window. To the region itself, about its own plan only.
QString pitchReminder(const ClarificationLine& line, const domain::Programme& programme);

} // namespace beraad::ui
