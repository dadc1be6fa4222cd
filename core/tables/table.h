// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace beraad::tables {

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

    Table(const QString& fileName, const QStringList& header, const QList<Row>& rows,
          const QString& sheetName = {});

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

    /// TableValue about this cell.
    Error valueError(const Row& row, int column) const;

private:
    QString m_fileName;
    QString m_sheetName;
    QStringList m_header;
    QList<Row> m_rows;
};

/// A name with all removed that people write differently: "Post code" and "postcode" are the same.
QString foldedName(const QString& name);

} // namespace beraad::tables
