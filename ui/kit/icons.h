// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace beraad::ui {

/// Where icons are looked for: the Breeze theme (Debian: breeze-icon-theme), then our own
/// (resources/icons) for what Breeze lacks. Call once, before the first icon.
void useIconTheme();

/// A symbolic icon by its freedesktop name, drawn in the palette's text colour, so that it shows in
/// light and dark, disabled and selected. Without the theme it is null and the text beside it,
/// which is always there, does the work.
QIcon icon(const QString& name);

} // namespace beraad::ui
