// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/worddiff.h"
#include "core/text/wordstream.h"

namespace beraad::text {

/// The gaps without words that only came in another order out of the PDF, as the cells of a table
/// do: on paper they stand where they stood, seen from the lines around them.
QList<Gap> withoutRearranged(const WordStream& before, const WordStream& after,
                             const QList<int>& beforeNumbers, const QList<int>& afterNumbers,
                             const QList<Match>& matches, const QList<Gap>& gaps);

} // namespace beraad::text
