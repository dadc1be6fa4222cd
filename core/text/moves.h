// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/worddiff.h"

namespace beraad::text {

/// What is left of two rows of words once the matches in order are known: passages that stand
/// elsewhere, and what is really new, gone or different.
struct MovesAndRest
{
    QList<Match> moves; ///< in the order of the new row
    QList<Gap> rest;    ///< the same; may include gaps within a moved passage
};

/// Finds what moved in the gaps: at least ten words in a row that stand once on either side, or
/// fewer that are all of a gap on both. A passage that was moved and edited comes as several moves
/// with the edits in `rest`.
MovesAndRest findMoves(const QList<int>& before, const QList<int>& after, const QList<Gap>& gaps);

} // namespace beraad::text
