// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace beraad::ui {

class Session;

/// Asks where the minutes of the round's plenary go, as PDF or as a text to work on, and writes
/// them there. Where they are; empty: the person went back. Errors: those of making them and of
/// writing a file.
Result<QString> saveMinutes(Session& session);

} // namespace beraad::ui
