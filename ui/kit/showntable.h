// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/cell.h"

#include <Qt>

class QAbstractItemView;

namespace beraad::ui {

/// What a cell says that is drawn and has no text of its own.
inline constexpr int kCellWordsRole = Qt::UserRole + 200;

/// What a table or tree shows, in its order and filter and with its columns as they stand; columns
/// and rows that are hidden stay out. Numbers, days and amounts become values to calculate and sort
/// with, everything else is text.
tables::CellTable shownTable(const QAbstractItemView& view);

/// A text that a cell shows, as the value that it is: "€ 1.250" an amount, "19 mei 2020" a day.
/// A number only where it stands as a figure does, at the right.
tables::Cell shownCell(const QString& text, bool isFigure);

} // namespace beraad::ui
