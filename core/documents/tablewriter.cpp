// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/tablewriter.h"

#include "core/documents/blockformats.h"
#include "core/documents/drawing.h"
#include "core/documents/marks.h"

#include <QTextTable>

#include <numeric>

namespace beraad::documents {

namespace {

constexpr qreal kHairline = 0.5 * kPoint;

Qt::Alignment qtAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        break;
    case Alignment::Right:
        return Qt::AlignRight;
    case Alignment::Centre:
        return Qt::AlignHCenter;
    }
    return Qt::AlignLeft;
}

/// White space and hairlines of one cell: columns are apart by two steps, the outer edges line up
/// with the text.
QTextTableCellFormat cellFormat(int column, int columns, qreal line, const QColor& colour)
{
    QTextTableCellFormat format;
    format.setTopPadding(kStep / 2);
    format.setBottomPadding(kStep / 2);
    format.setLeftPadding(column == 0 ? 0 : kStep / 2);
    format.setRightPadding(column + 1 == columns ? 0 : kStep / 2);
    format.setBottomBorder(line);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(colour);
    format.setVerticalAlignment(QTextCharFormat::AlignTop);
    return format;
}

} // namespace

TableWriter::TableWriter(const Stylesheet& style)
    : m_style(style)
{
}

QTextTable* TableWriter::insertGrid(QTextCursor& cursor, int rows, const QList<qreal>& shares,
                                    int headerRows) const
{
    const qreal sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    QList<QTextLength> widths;
    for (qreal share : shares)
        widths.append(QTextLength(QTextLength::PercentageLength, 100 * share / sum));
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setBottomMargin(2 * kStep);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    format.setHeaderRowCount(headerRows);
    return cursor.insertTable(rows, int(shares.size()), format);
}

void TableWriter::fillCell(QTextCursor cell, const TableCell& content, Alignment alignment,
                           const QTextCharFormat& characters) const
{
    QTextBlockFormat block = leaded({}, m_style.smallLeading);
    block.setAlignment(qtAlignment(alignment));
    if (!content.target.isEmpty())
        block.setProperty(marks::Target, content.target);
    if (!content.pageOf.isEmpty())
        block.setProperty(marks::PageOf, content.pageOf);
    cell.setBlockFormat(block);
    if (content.sign) {
        const QString object(QChar::ObjectReplacementCharacter);
        cell.insertText(object, drawingFormat(signDrawing(*content.sign, 7 * kPoint)));
        cell.insertText(QString(QChar::Nbsp), characters);
    }
    const QString text = content.pageOf.isEmpty() ? content.text : QString(marks::kPageNumberPlace);
    cell.insertText(QString(text).replace(u'\n', QChar::LineSeparator), characters);
}

void TableWriter::fillRow(QTextTable& grid, int row, const Table& table) const
{
    const int rows = int(table.rows.size());
    const int columns = int(table.columns.size());
    const bool isHeader = row == 0;
    const bool isTotal = row > rows - table.totalRows;
    const bool isDark = isHeader || (row == rows - table.totalRows && table.totalRows > 0);
    QTextCharFormat text = inked(m_style.smallFont(), m_style.ink);
    if (isHeader || isTotal)
        text.setFontWeight(QFont::Bold);
    for (int column = 0; column < columns; ++column) {
        QTextTableCell cell = grid.cellAt(row, column);
        const TableColumn& layout = table.columns[column];
        const TableCell content =
            isHeader ? TableCell(layout.title) : table.rows[row - 1].value(column);
        fillCell(cell.firstCursorPosition(), content, layout.alignment, text);
        cell.setFormat(cellFormat(column, columns, isDark ? 2 * kHairline : kHairline,
                                  isDark ? m_style.ink : m_style.hairline));
    }
}

void TableWriter::insert(QTextCursor& cursor, const Table& table) const
{
    QList<qreal> shares;
    for (const TableColumn& column : table.columns)
        shares.append(column.share);
    const int rows = int(table.rows.size()) + 1;
    QTextTable* grid = insertGrid(cursor, rows, shares, 1);
    for (int row = 0; row < rows; ++row)
        fillRow(*grid, row, table);
}

void TableWriter::insertContents(QTextCursor cursor, const QList<ContentsEntry>& entries) const
{
    if (entries.isEmpty())
        return;
    QTextTable* grid = insertGrid(cursor, int(entries.size()), {12, 1}, 0);
    QTextTableFormat contents = grid->format();
    contents.setProperty(marks::BlockRole, int(marks::Role::Contents));
    grid->setFormat(contents);
    for (int row = 0; row < entries.size(); ++row) {
        const ContentsEntry& entry = entries[row];
        QTextCharFormat text = inked(m_style.textFont(), m_style.ink);
        if (entry.level == 1)
            text.setFontWeight(QFont::Bold);
        TableCell title(entry.text);
        title.target = entry.anchor;
        fillCell(grid->cellAt(row, 0).firstCursorPosition(), title, Alignment::Left, text);
        QTextBlockFormat depth;
        depth.setProperty(marks::Depth, entry.level);
        grid->cellAt(row, 0).firstCursorPosition().mergeBlockFormat(depth);
        fillCell(grid->cellAt(row, 1).firstCursorPosition(), TableCell::pageNumber(entry.anchor),
                 Alignment::Right, text);
        QTextTableCellFormat format;
        format.setTopPadding(entry.level == 1 && row > 0 ? kStep : kStep / 4);
        grid->cellAt(row, 1).setFormat(format);
        format.setLeftPadding(2 * kStep * (entry.level - 1));
        grid->cellAt(row, 0).setFormat(format);
    }
}

} // namespace beraad::documents
