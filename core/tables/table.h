// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace beraad::tables {

/// What becomes of the cells of a CSV that stand beyond its header: a separator in a name or an
/// amount makes one cell two, and all that follows in that row stands under another name.
enum class SurplusCells
{
    Refused, ///< nothing of the table is read
    Kept     ///< for who tells each of them to a person: Table::surplusCell()
};

/// A table as it was read: a header and rows of as many cells, each row with the line of the file
/// or the row of the sheet that it began on. A value; columns count from 0, lines from 1.
class Table
{
public:
    struct Row
    {
        int line = 0;
        QStringList cells; ///< exactly as in the file

        friend bool operator==(const Row&, const Row&) = default;
    };

    /// Fills up rows that are short; beyond the header the columns have no name.
    Table(const QString& fileName, const QStringList& header, const QList<Row>& rows,
          const QString& sheetName = {});
    /// From a CSV, where no cell should stand beyond the header.
    static Table ofCsv(const QString& fileName, const QStringList& header, const QList<Row>& rows);

    const QString& fileName() const { return m_fileName; }
    /// Of the sheet that was read; empty in a file that has none.
    const QString& sheetName() const { return m_sheetName; }
    const QStringList& header() const { return m_header; }
    const QList<Row>& rows() const { return m_rows; }

    /// The column that bears one of these names, or none. Capitals, accents, spaces, hyphens and
    /// underscores make no difference: "E-mail" is "email". TableColumnTwice when two columns do.
    Result<std::optional<int>> findColumn(const QStringList& names) const;

    /// The same, with TableColumnMissing (naming the first of `names`) where there is none.
    Result<int> column(const QStringList& names) const;

    /// The cell without white space around it.
    QString cell(const Row& row, int column) const { return row.cells.at(column).trimmed(); }

    /// The first cell with content beyond the header of a CSV. None in a spreadsheet: there what
    /// stands beside a table moves nothing in it.
    std::optional<int> surplusCell(const Row& row) const;

    /// TableValue about this cell.
    Error valueError(const Row& row, int column) const;
    /// TableCellTooMany about this one.
    Error surplusError(const Row& row, int column) const;

private:
    QString m_fileName;
    QString m_sheetName;
    QStringList m_header;
    QList<Row> m_rows;
    std::optional<int> m_surplusFrom; ///< the first column that no cell should stand in
};

/// A name with all removed that people write differently: "Post code" and "postcode" are the same.
QString foldedName(const QString& name);

} // namespace beraad::tables
