// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table.h"

namespace beraad::tables {

Table::Table(const QString& fileName, const QStringList& header, const QList<Row>& rows,
             const QString& sheetName)
    : m_fileName(fileName)
    , m_sheetName(sheetName)
    , m_header(header)
    , m_rows(rows)
{
    qsizetype width = m_header.size();
    for (const Row& row : std::as_const(m_rows))
        width = qMax(width, row.cells.size());
    m_header.resize(width);
    for (Row& row : m_rows)
        row.cells.resize(width);
}

Table Table::ofCsv(const QString& fileName, const QStringList& header, const QList<Row>& rows)
{
    Table table(fileName, header, rows);
    table.m_surplusFrom = int(header.size());
    return table;
}

Result<std::optional<int>> Table::findColumn(const QStringList& names) const
{
    QStringList folded;
    for (const QString& name : names)
        folded += foldedName(name);
    std::optional<int> found;
    for (int column = 0; column < m_header.size(); ++column) {
        if (!folded.contains(foldedName(m_header[column])))
            continue;
        if (found)
            return Error(ErrorKind::TableColumnTwice, {m_fileName, m_header[column].trimmed()});
        found = column;
    }
    return found;
}

Result<int> Table::column(const QStringList& names) const
{
    BERAAD_TRY(const auto found, findColumn(names));
    if (!found)
        return Error(ErrorKind::TableColumnMissing, {m_fileName, names.value(0)});
    return *found;
}

Error Table::valueError(const Row& row, int column) const
{
    return Error(ErrorKind::TableValue, {m_fileName, QString::number(row.line),
                                         m_header.at(column).trimmed(), cell(row, column)});
}

std::optional<int> Table::surplusCell(const Row& row) const
{
    for (int column = m_surplusFrom.value_or(int(row.cells.size())); column < row.cells.size();
         ++column) {
        if (!cell(row, column).isEmpty())
            return column;
    }
    return std::nullopt;
}

Error Table::surplusError(const Row& row, int column) const
{
    return Error(ErrorKind::TableCellTooMany, {m_fileName, QString::number(row.line),
                                               QString::number(column + 1), cell(row, column)});
}

QString foldedName(const QString& name)
{
    QString folded;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber())
            folded += character.toCaseFolded();
    }
    return folded;
}

} // namespace beraad::tables
