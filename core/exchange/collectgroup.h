// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roundcontents.h"

/// What a reader who is done gets of the others who read the plan. Private to this room.
namespace beraad::exchange {

/// Adds the group of this plan, when its readers meet and the member is done with it; nothing
/// otherwise. A passage in a document that the plan no longer has stays behind.
Result<void> collectGroup(storage::Dossier& dossier, const domain::Plan& plan,
                          RoundContents& contents);

/// What contradicts itself in the groups of a package; empty when nothing does.
QString contradictionInGroups(const RoundContents& contents);

/// Puts them where the member's own dossier has them; nothing of a plan that an interest closes
/// there.
Result<void> storeGroups(storage::Dossier& dossier, const RoundContents& contents);

} // namespace beraad::exchange
