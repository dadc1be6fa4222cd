// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "ui/kit/prompts.h"

namespace beraad::ui {

/// What is asked before a round is closed, and before it is opened again, in whichever room that
/// is done.
Question finaliseQuestion(const domain::Round& round);
/// Asks for the reason.
TextQuestion reopenQuestion(const domain::Round& round);

} // namespace beraad::ui
