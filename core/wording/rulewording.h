// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Private to this room.
namespace beraad::wording {

/// The sentence, in English, of what a rule of the scheme or of the committee forbids.
const char* ruleSentence(ErrorKind kind);

} // namespace beraad::wording
