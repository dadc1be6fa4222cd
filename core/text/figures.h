// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/worddiff.h"
#include "core/text/wordstream.h"

namespace beraad::text {

/// A figure that was replaced by another one.
struct ChangedFigure
{
    QString before;
    QString after;
    bool inTable = false;
    QString row; ///< in a table: what the row begins with, in the new version

    friend bool operator==(const ChangedFigure&, const ChangedFigure&) = default;
};

/// "1.250.000", "€12,5", "11%", "(340)": a number as budgets have it.
bool isFigure(QStringView word);

/// The figures that differ where each side of the gap has as many of them; where figures came or
/// went it says nothing, for then nobody knows which replaced which.
QList<ChangedFigure> changedFigures(const WordStream& before, const WordStream& after,
                                    const Gap& gap);

} // namespace beraad::text
