// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/exchange/progressboard.h"

namespace beraad::ui {

/// A letter to mail to a member: how far the member is by the last return, and what to do. In the
/// language of the window. Names no plan and no score, for mail is read by others.
QString reminderText(const exchange::BoardMember& member, const domain::Round& round,
                     const domain::Programme& programme);

} // namespace beraad::ui
