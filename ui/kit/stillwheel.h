// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace beraad::ui {

/// A turn of the mouse wheel over this spin box or list scrolls the form around it and never
/// changes its value: a score must not move because somebody scrolled past.
void keepStillUnderWheel(QWidget* field);

} // namespace beraad::ui
