// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/action.h"

namespace beraad::commands {

/// What was done, in English as the translations know it: for who writes in another language than
/// that of the window (`phrases.translate("Action", sourceOf(action))`).
const char* sourceOf(Action action);

} // namespace beraad::commands
