// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/accessibility/taggedstructure.h"

#include <qpdf/QPDF.hh>

namespace beraad::tests {

/// What is painted on the pages belongs to an element or is an artifact (checkpoint 01), and its
/// text can be read (checkpoints 10, 30 and 31).
void checkContent(QPDF& pdf, TaggedStructure& structure, Findings& findings);

} // namespace beraad::tests
