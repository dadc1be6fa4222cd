// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace beraad::ui {

/// Says which version this is, and how the process that reads plans is shut in. Waits for the
/// person.
void showAbout(QWidget* over);

} // namespace beraad::ui
