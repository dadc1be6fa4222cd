// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/room.h"

namespace beraad::app {

/// The rooms that this program has; the window puts them in the order of the work.
ui::RoomEntries allRooms();

} // namespace beraad::app
