// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <QDateTime>
#include <QString>

#include <map>

namespace beraad::tables {

/// A sheet as its cells, before anybody knows which row has the names of the columns.
struct Sheet
{
    QString name;
    QList<Table::Row> rows; ///< those with content, in their order
};

/// Takes in the cells of a sheet, up to what a list of regions or people can be: a spreadsheet says
/// in a few bytes that a row comes a billion times.
class SheetBuilder
{
public:
    /// Row and column count from 0. Cells without content are left out. False: too many.
    [[nodiscard]] bool put(qint64 row, qint64 column, const QString& text);
    /// What was put so far, and begins anew.
    Sheet take(const QString& name);

private:
    std::map<qint64, QStringList> m_rows;
    qsizetype m_cells = 0;
};

/// A number of a spreadsheet as text that no reader of cells can take for another: euroCents()
/// reads "1234.567" as more than a million, so that becomes "1234.5670".
QString numberText(double number);

/// "2020-05-19", with the time of day where there is one: "2020-05-19 14:30".
QString dateText(const QDateTime& time);

} // namespace beraad::tables
