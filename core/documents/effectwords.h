// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/suggestion.h"
#include "core/wording/phrases.h"

#include <QString>

namespace beraad::documents {

/// What a joint finding does to the outcome, in words, on paper as in the window: "asks for
/// revision".
QString effectWords(committee::FindingEffect effect, const wording::Phrases& phrases = {});

} // namespace beraad::documents
