// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace beraad::ui {

/// The rooms of the window: first those of the main line in the order of the work, then those of
/// the secretariat. That is their order on the rail and of their keys.
enum class RoomName
{
    Overview,
    Review,
    Differences,
    Advice,
    Plenary,
    Report,
    Letters,
    Decisions,
    Exchange, ///< from here on the secretariat's
    Clarification,
    Setup
};

/// What goes to the room: Ctrl+1 and on along the main line, Alt+1 and on for the secretariat's
/// (Ctrl+9 and Ctrl+0 are for zooming, as everywhere).
QKeySequence keysOf(RoomName room);
/// As the rail says it.
QString titleOf(RoomName room);
/// For icon() of icons.h.
QString iconNameOf(RoomName room);

} // namespace beraad::ui
