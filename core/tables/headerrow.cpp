// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/headerrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

/// A title with remarks below it is shorter than this.
constexpr qsizetype kLookedAt = 20;

QString textAt(const Table::Row& row, qsizetype column)
{
    return row.cells.value(column).simplified();
}

qsizetype filled(const Table::Row& row)
{
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

/// The first row that has text in at least half of the columns.
qsizetype firstFullRow(const QList<Table::Row>& rows)
{
    const qsizetype looked = qMin(rows.size(), kLookedAt);
    qsizetype widest = 0;
    for (qsizetype i = 0; i < looked; ++i)
        widest = qMax(widest, filled(rows[i]));
    const qsizetype needed = qMax((widest + 1) / 2, qMin<qsizetype>(widest, 2));
    for (qsizetype i = 0; i < looked; ++i) {
        if (filled(rows[i]) >= needed)
            return i;
    }
    return 0;
}

/// Whether the row below goes on with the header: all that it has stands below cells that were
/// merged with their neighbours, and nothing below one that stands alone.
bool goesOn(const Table::Row& row, const Table::Row& below)
{
    if (below.line != row.line + 1 || filled(below) == 0)
        return false;
    bool belowNothing = false;
    bool nothingBelow = false;
    const qsizetype columns = qMax(row.cells.size(), below.cells.size());
    for (qsizetype column = 0; column < columns; ++column) {
        const bool isAbove = !textAt(row, column).isEmpty();
        const bool isBelow = !textAt(below, column).isEmpty();
        const bool isMerged = column + 1 < columns && textAt(row, column + 1).isEmpty();
        if (isAbove && isBelow && !isMerged)
            return false;
        belowNothing = belowNothing || (isBelow && !isAbove);
        nothingBelow = nothingBelow || (isAbove && !isBelow);
    }
    return belowNothing && nothingBelow;
}

/// What a merged cell says about this column: the cell above it or the nearest to the left.
QString groupAt(const Table::Row& row, qsizetype column)
{
    for (qsizetype at = qMin(column, row.cells.size() - 1); at >= 0; --at) {
        if (const QString text = textAt(row, at); !text.isEmpty())
            return text;
    }
    return {};
}

QStringList namesIn(const Table::Row& header, const Table::Row* above)
{
    QStringList names = header.cells;
    if (!above)
        return names;
    while (names.size() < above->cells.size())
        names.append(QString());
    QStringList folded;
    for (qsizetype column = 0; column < names.size(); ++column) {
        if (names[column].trimmed().isEmpty())
            names[column] = textAt(*above, column);
        folded.append(foldedName(names[column]));
    }
    for (qsizetype column = 0; column < names.size(); ++column) {
        const QString group = groupAt(*above, column);
        const bool isTwice = folded.count(folded[column]) > 1;
        if (isTwice && !folded[column].isEmpty() && group != names[column].simplified())
            names[column] = group + u' ' + names[column].simplified();
    }
    return names;
}

} // namespace

HeaderRow findHeader(const QList<Table::Row>& rows)
{
    if (rows.isEmpty())
        return {};
    const qsizetype first = firstFullRow(rows);
    if (first + 1 < rows.size() && goesOn(rows[first], rows[first + 1]))
        return {first, 2, namesIn(rows[first + 1], &rows[first])};
    const bool isBelowAnother = first > 0 && rows[first - 1].line == rows[first].line - 1;
    // One cell above a table is its title, two or more are groups of its columns.
    const bool isGrouped = isBelowAnother && filled(rows[first - 1]) > 1;
    return {first, 1, namesIn(rows[first], isGrouped ? &rows[first - 1] : nullptr)};
}

} // namespace beraad::tables
