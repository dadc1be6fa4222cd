// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/accessibility/taggedstructure.h"

namespace beraad::tests {

/// The rules that the tree itself must keep: checkpoints 09 (nesting), 13 (figures), 14 (headings),
/// 15 (tables).
void checkStructure(const TaggedStructure& structure, Findings& findings);

} // namespace beraad::tests
