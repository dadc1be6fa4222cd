// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rooms.h"

namespace beraad::app {

// One line each: {ui::RoomName::Overview, [](ui::Session& session) { return new
// ui::OverviewRoom(session); }},
ui::RoomEntries allRooms()
{
    return {};
}

} // namespace beraad::app
