// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decisions/supportline.h"

namespace beraad::ui {

/// A letter to mail to a region that hands in again: until when, what to improve, and what help
/// there is. In the language of the window. To the region itself, about its own plan only.
QString supportReminder(const SupportLine& line, const domain::Programme& programme);

} // namespace beraad::ui
