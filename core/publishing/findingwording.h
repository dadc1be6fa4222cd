// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/verificationwording.h"

namespace beraad::publishing {

/// What was done to a document after a signature.
QString changeWord(const signing::Change& change, const wording::Phrases& phrases);

/// What else was noticed. Without a verdict of Bad it is only worth knowing.
Answer findingWords(const signing::Finding& finding, const wording::Phrases& phrases);

} // namespace beraad::publishing
