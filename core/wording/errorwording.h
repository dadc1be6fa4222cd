// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/wording/phrases.h"

namespace beraad::wording {

/// What happened and what the person can do now, in one or two sentences with the error's
/// arguments in place, after its subject where it has one. Without the error's technical detail,
/// which is for the log and the expandable part of a message.
QString sentence(const Error& error, const Phrases& phrases = {});

/// The same as it stands in the code: English, with %1, %2 … for the arguments.
const char* sentenceSource(ErrorKind kind);

} // namespace beraad::wording
