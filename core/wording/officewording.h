// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace beraad::wording {

/// Sentences of what goes wrong at the secretariat's desk: intake, letters, rubrics, the archive.
const char* officeSentence(ErrorKind kind);

} // namespace beraad::wording
