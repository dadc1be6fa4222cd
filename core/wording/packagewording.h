// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Private to this room.
namespace beraad::wording {

/// The sentence, in English, of what can be wrong with a package or with who exchanges it.
const char* packageSentence(ErrorKind kind);

} // namespace beraad::wording
