// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roundcontents.h"

/// Private to this room.
namespace beraad::exchange {

/// Brings the member's dossier to what the package says of programme, round, people and plans.
/// What the member wrote stays. Documents must be stored before. Part of the caller's transaction.
Result<void> storeRound(storage::Dossier& dossier, const RoundContents& contents);

} // namespace beraad::exchange
