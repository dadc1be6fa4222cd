// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/sheet.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

constexpr qint64 kMostColumns = 500;
constexpr qsizetype kMostCells = 500'000;
/// As spreadsheet programs have them; a row number beyond it is no number of a row.
constexpr qint64 kLastRow = 1 << 20;

} // namespace

bool SheetBuilder::put(qint64 row, qint64 column, const QString& text)
{
    if (text.trimmed().isEmpty())
        return true;
    if (row < 0 || row >= kLastRow || column < 0 || column >= kMostColumns ||
        ++m_cells > kMostCells)
        return false;
    QStringList& cells = m_rows[row];
    while (cells.size() <= column)
        cells.append(QString());
    cells[column] = text;
    return true;
}

Sheet SheetBuilder::take(const QString& name)
{
    Sheet sheet{name, {}};
    for (auto& [row, cells] : m_rows)
        sheet.rows.append({int(row) + 1, std::move(cells)});
    m_rows.clear();
    m_cells = 0;
    return sheet;
}

QString numberText(double number)
{
    if (!std::isfinite(number))
        return {};
    constexpr double kExact = 1e15; // beyond it a double has no units any more
    if (std::abs(number) >= kExact)
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    // What formulas leave behind of 0.1 + 0.2 is no part of an amount.
    constexpr double kNoise = 1e-6;
    if (std::abs(number - std::round(number)) < kNoise)
        return QString::number(qint64(std::round(number)));
    if (std::abs(number * 100 - std::round(number * 100)) < kNoise * 100)
        return QString::number(number, 'f', 2);
    QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    if (text.section(u'.', 1).size() == 3)
        text += u'0';
    return text;
}

QString dateText(const QDateTime& time)
{
    const bool isDay = time.time() == QTime(0, 0);
    return time.toString(isDay ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s);
}

} // namespace beraad::tables
