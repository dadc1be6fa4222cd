// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/versions/plancomparison.h"
#include "core/versions/pointchanges.h"

#include <QCoreApplication>

namespace beraad::ui {

/// Changes as a person reads them.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(beraad::ui::ChangeWords)

public:
    /// "12 passages changed on 9 pages", "Nothing changed in this document", and so on.
    static QString headline(const versions::DocumentComparison& document);
    /// "+ 3 added   − 2 removed": empty when nothing changed.
    static QString counts(const text::Comparison& comparison);
    /// One line, as long as it may be.
    static QString line(const text::Change& change);
    /// "p. 12", or "was p. 5".
    static QString page(const text::Change& change);
    /// Whether all that changed is one figure in a table; its line names the row.
    static bool isOneFigure(const text::Change& change);
    /// "1.200 → 1.350 · Total".
    static QString line(const text::ChangedFigure& figure);
    /// What changed where an improvement point looked; `round` is that of the earlier version.
    static QString sentence(const versions::PointChanges& changes,
                            const versions::PlanComparison& plan, int round);
};

} // namespace beraad::ui
