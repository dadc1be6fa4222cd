// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <string>

namespace beraad::documents {

/// Names the fonts of a PDF that QPdfWriter wrote as subsets, the same each time, and makes its
/// texts extract as they were written. Private to this room. qpdf throws out of it.
void repairFonts(QPDF& pdf);

/// Gives the subsets in a PDF of repairFonts() another tag of six letters, so that it can stand in
/// one file with another: two subsets of one font must not have one name. qpdf throws out of it.
void nameSubsets(QPDF& pdf, const std::string& tag);

} // namespace beraad::documents
