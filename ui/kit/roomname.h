// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace beraad::ui {

/// The rooms of the window in the order of the work, which is their order on the rail and that of
/// Ctrl+1, Ctrl+2 and so on.
enum class RoomName
{
    Overview,
    Review,
    Differences,
    Advice,
    Plenary,
    Report,
    Letters,
    Exchange,
    Setup
};

/// As the rail says it.
QString titleOf(RoomName room);
/// For icon() of icons.h.
QString iconNameOf(RoomName room);

} // namespace beraad::ui
