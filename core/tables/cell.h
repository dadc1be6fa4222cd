// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

#include <variant>

namespace beraad::tables {

/// An amount of money, as a spreadsheet can add it up.
struct EuroCents
{
    qint64 cents = 0;

    friend bool operator==(const EuroCents&, const EuroCents&) = default;
};

/// A cell to be written: text, which stays text whatever it looks like, or a value to calculate and
/// sort with. An invalid date is an empty cell.
using Cell = std::variant<QString, double, EuroCents, QDate>;

/// A table to be written.
struct CellTable
{
    QStringList header;
    QList<QList<Cell>> rows;
};

/// What stands in a file that knows text only: "12,5", "1250,00", "2020-05-19".
QString plainText(const Cell& cell);

} // namespace beraad::tables
