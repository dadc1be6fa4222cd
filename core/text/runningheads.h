// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pagewords.h"

namespace beraad::text {

/// For each page whether each of its words belongs to a running head or foot: a line near the edge
/// of the page that comes back on at least three pages at the same height, the same but for
/// numbers that count with the pages. A line with other figures is text, for budgets stand near
/// the edge too.
QList<QList<bool>> runningHeads(const QList<PageWords>& pages);

} // namespace beraad::text
