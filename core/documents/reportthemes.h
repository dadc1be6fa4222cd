// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/documents/documentbuilder.h"
#include "core/wording/phrases.h"

/// The chapter on the cross-cutting themes. Private to this room.
namespace beraad::documents {

/// Per theme in how many plans it is covered well, thinly or not, with a few examples. Nothing
/// where no reader said anything of any theme.
void writeThemes(DocumentBuilder& builder, const committee::RoundRecords& records,
                 const wording::Phrases& phrases);

} // namespace beraad::documents
