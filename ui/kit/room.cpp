// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/room.h"

#include <algorithm>

namespace beraad::ui {

Room::Room(RoomName name, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_session(session)
{
    setAccessibleName(titleOf(name));
}

std::shared_ptr<void> beginOf(const RoomEntries& rooms, RoomName name, Session& session)
{
    const auto entry = std::find_if(rooms.begin(), rooms.end(),
                                    [name](const RoomEntry& one) { return one.name == name; });
    return entry != rooms.end() && entry->begin ? entry->begin(session) : nullptr;
}

} // namespace beraad::ui

#include "moc_room.cpp"
