// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pagewords.h"

namespace beraad::text {

/// A table of contents for a document that brings none: lines of their own, in letters larger than
/// most of the text. May miss and may mistake; good enough to say where about a change is.
QList<Heading> headingsByLook(const QList<PageWords>& pages);

/// Which heading a place falls under: an index, or -1 before the first. The headings are in order.
int headingAt(const QList<Heading>& outline, int page, double top);

} // namespace beraad::text
