// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roundcontents.h"

/// What the secretariat noted on a plan, for a member who is done with it. Private to this room.
namespace beraad::exchange {

/// Adds the pre-advice on this plan when the member's own review is final here, and the phase and
/// interests let the member see it; nothing otherwise.
Result<void> collectPreAdvices(storage::Dossier& dossier, const domain::Plan& plan,
                               RoundContents& contents);

/// What contradicts itself in those of a package; empty when nothing does.
QString contradictionInPreAdvices(const RoundContents& contents);

/// The secretariat keeps them, so the member's dossier has them as the last package does.
Result<void> storePreAdvices(storage::Dossier& dossier, const RoundContents& contents);

} // namespace beraad::exchange
