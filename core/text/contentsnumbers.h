// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pagewords.h"

namespace beraad::text {

/// Marks in `marked` the page numbers of a printed table of contents, with the dots that lead to
/// them: they change whenever a page is inserted and say nothing of the plan. Known by their look:
/// five rows or more that end in a whole number on one right edge, never going down and no larger
/// than the document is long.
void markContentsNumbers(const QList<PageWords>& pages, QList<QList<bool>>& marked);

} // namespace beraad::text
