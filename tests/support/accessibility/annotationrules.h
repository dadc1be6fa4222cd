// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/accessibility/taggedstructure.h"

#include <qpdf/QPDF.hh>

namespace beraad::tests {

/// Links and fields say what they are and stand in the structure (checkpoint 28).
void checkAnnotations(QPDF& pdf, TaggedStructure& structure, Findings& findings);

} // namespace beraad::tests
