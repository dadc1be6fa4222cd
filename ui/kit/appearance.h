// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace beraad::ui {

enum class Theme
{
    System, ///< as the desktop is, where that is known
    Light,
    Dark
};

/// Whether the desktop asked for a dark look when the program started: what the platform's own
/// palette says, on Windows its setting for applications. Ask before the first applyTheme().
bool systemPrefersDark();

/// Gives the whole program its style and palette. May be called again at any time; widgets get a
/// PaletteChange event and paint themselves anew.
void applyTheme(QApplication& application, Theme theme);

} // namespace beraad::ui
