// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "ui/kit/roomname.h"

namespace beraad::ui {

/// Where the field stands that an objection to signing is about.
struct ObjectionPlace
{
    RoomName room = RoomName::Advice;
    QString criterion; ///< of the joint finding that it is; else empty

    friend bool operator==(const ObjectionPlace&, const ObjectionPlace&) = default;
};

/// `record` is of the region that the objection names (committee::objectionsToSigning).
ObjectionPlace placeOf(const Error& objection, const committee::PlanRecord& record);

} // namespace beraad::ui
