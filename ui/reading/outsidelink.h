// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace beraad::ui {

class Prompts;

/// A link of a plan leads out of it: shows the person where to, as it really is, and only then
/// opens a web or mail address with the system. Any other address can only be copied.
void followOutsideLink(const QString& address, Prompts& prompts);

} // namespace beraad::ui
