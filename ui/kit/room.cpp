// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/room.h"

namespace beraad::ui {

Room::Room(RoomName name, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_session(session)
{
    setAccessibleName(titleOf(name));
}

} // namespace beraad::ui

#include "moc_room.cpp"
