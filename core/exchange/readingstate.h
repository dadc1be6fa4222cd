// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace beraad::exchange {

/// How far a member is with a plan, as this dossier knows it: where the round is led, by the last
/// return.
enum class ReadingState
{
    NotAssigned,
    NotOpened,
    Busy,
    Waiting, ///< not final, and closed until the chair decides on a possible interest
    Final,
    Recused
};

} // namespace beraad::exchange
