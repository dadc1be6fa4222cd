// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

namespace beraad::documents {

/// Names the fonts of a PDF that QPdfWriter wrote as subsets, the same each time, and makes its
/// texts extract as they were written. Private to this room. qpdf throws out of it.
void repairFonts(QPDF& pdf);

} // namespace beraad::documents
