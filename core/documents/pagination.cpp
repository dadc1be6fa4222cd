// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pagination.h"

#include "core/documents/drawing.h"
#include "core/documents/marks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <functional>

namespace beraad::documents {

namespace {

/// What follows each other on the pages: blocks, and tables as a whole.
struct Element
{
    QTextBlock block;
    QTextTable* table = nullptr;
};

QList<Element> elementsOf(const QTextDocument& document)
{
    QList<Element> elements;
    QTextFrame* root = document.rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        if (it.currentFrame() == nullptr)
            elements.append(Element{it.currentBlock(), nullptr});
        else if (auto* table = qobject_cast<QTextTable*>(it.currentFrame()))
            elements.append(Element{{}, table});
    }
    return elements;
}

class Typesetter
{
public:
    explicit Typesetter(QTextDocument& document)
        : m_document(document)
        , m_layout(*document.documentLayout())
        , m_pageHeight(document.pageSize().height())
        , m_elements(elementsOf(document))
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_elements.size(); ++i) {
            if (needsNewPage(i))
                breakBefore(firstOfChain(i));
            if (m_elements[i].table)
                settleRows(i);
            else if (!m_elements[i].table && leavesLineAlone(m_elements[i].block))
                pushLine(m_elements[i].block);
        }
    }

private:
    int pageAt(qreal y) const { return int(std::floor((y + 0.5) / m_pageHeight)); }

    QRectF rectOf(const QTextBlock& block) const { return m_layout.blockBoundingRect(block); }

    /// Its lines, which the document lays out only when somebody asks where the block is.
    const QTextLayout& linesOf(const QTextBlock& block) const
    {
        m_layout.blockBoundingRect(block);
        return *block.layout();
    }

    int linePage(const QTextBlock& block, int line) const
    {
        const QTextLayout& lines = linesOf(block);
        const qreal y = line < lines.lineCount() ? lines.lineAt(line).y() : 0;
        return pageAt(rectOf(block).top() + y);
    }

    int rowPage(const QTextTable& table, int row) const
    {
        return linePage(table.cellAt(row, 0).firstCursorPosition().block(), 0);
    }

    /// The page on which the last of a row's cells ends.
    int rowEndPage(const QTextTable& table, int row) const
    {
        int page = 0;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextBlock block = table.cellAt(row, column).lastCursorPosition().block();
            page = qMax(page, linePage(block, linesOf(block).lineCount() - 1));
        }
        return page;
    }

    int firstPage(const Element& element) const
    {
        return element.table ? rowPage(*element.table, 0) : linePage(element.block, 0);
    }

    static bool isKeptWithNext(const Element& element)
    {
        return !element.table && element.block.blockFormat().boolProperty(marks::KeepWithNext);
    }

    static bool startsPage(const Element& element)
    {
        const auto policy = element.table ? element.table->format().pageBreakPolicy()
                                          : element.block.blockFormat().pageBreakPolicy();
        return policy.testFlag(QTextFormat::PageBreak_AlwaysBefore);
    }

    /// The first of the headings and captions that must stand on the same page as element i.
    qsizetype firstOfChain(qsizetype i) const
    {
        while (i > 0 && isKeptWithNext(m_elements[i - 1]) && !startsPage(m_elements[i]))
            --i;
        return i;
    }

    /// Whether element i must not stay where it is because it, or what announces it, is torn.
    bool needsNewPage(qsizetype i) const
    {
        const Element& element = m_elements[i];
        const qsizetype first = firstOfChain(i);
        if (startsPage(m_elements[first]) || isAtTop(m_elements[first]))
            return false;
        if (first < i && firstPage(m_elements[first]) != firstPage(element))
            return true;
        return element.table ? isTornTable(*element.table) : isTornBlock(element.block);
    }

    bool isAtTop(const Element& element) const
    {
        const QTextBlock block =
            element.table ? element.table->firstCursorPosition().block() : element.block;
        const qreal top = rectOf(block).top();
        return top - pageAt(top) * m_pageHeight < 1;
    }

    /// One line left behind, or so few that both halves would be poor.
    bool isTornBlock(const QTextBlock& block) const
    {
        const int lines = linesOf(block).lineCount();
        if (lines < 2 || linePage(block, 0) == linePage(block, lines - 1))
            return false;
        return lines <= 3 || linePage(block, 0) != linePage(block, 1);
    }

    /// Its header alone on a page, or torn although it is small.
    bool isTornTable(const QTextTable& table) const
    {
        const int last = table.rows() - 1;
        if (rowPage(table, 0) == rowEndPage(table, last))
            return false;
        const int firstBody = qMin(table.format().headerRowCount(), last);
        if (rowPage(table, 0) != rowPage(table, firstBody))
            return true;
        return m_layout.frameBoundingRect(const_cast<QTextTable*>(&table)).height() <
               m_pageHeight / 2;
    }

    bool leavesLineAlone(const QTextBlock& block) const
    {
        const int lines = linesOf(block).lineCount();
        return lines > 3 && linePage(block, lines - 1) != linePage(block, lines - 2);
    }

    bool leavesRowAlone(const QTextTable& table) const
    {
        const int last = table.rows() - 1;
        return last > 3 && rowPage(table, last) != rowPage(table, last - 1);
    }

    /// No row is torn, and the last one does not stand alone.
    void settleRows(qsizetype i)
    {
        QTextTable& table = *m_elements[i].table;
        for (int row = 1; row < table.rows(); ++row) {
            if (isTornRow(table, row))
                pushDown(table, row);
        }
        if (leavesRowAlone(table))
            pushRow(i);
    }

    /// A row that starts high on a page and is torn is too high for any page, or nearly so.
    bool isTornRow(const QTextTable& table, int row) const
    {
        const int first = rowPage(table, row);
        if (rowEndPage(table, row) == first)
            return false;
        return rowTop(table, row) - first * m_pageHeight > m_pageHeight / 3;
    }

    qreal rowTop(const QTextTable& table, int row) const
    {
        return rectOf(table.cellAt(row, 0).firstCursorPosition().block()).top();
    }

    /// White space at the end of the row before leaves no room for even a line of this one; Qt then
    /// starts the row on the next page, below the repeated header. (White space at its own top
    /// would draw the header in the wrong place.)
    void pushDown(QTextTable& table, int row)
    {
        const qreal rest = (rowPage(table, row) + 1) * m_pageHeight - rowTop(table, row);
        layOutAgain(table.firstPosition(), [&](QTextCursor&) {
            for (int column = 0; column < table.columns(); ++column) {
                QTextTableCell cell = table.cellAt(row - 1, column);
                QTextTableCellFormat format = cell.format().toTableCellFormat();
                format.setBottomPadding(format.bottomPadding() + rest);
                cell.setFormat(format);
            }
        });
    }

    /// The same for the table's last row: where one row leaves the first page, one follows on each.
    void pushRow(qsizetype i)
    {
        const QTextTable& table = *m_elements[i].table;
        const int page = rowPage(table, 0);
        int row = 0;
        while (row < table.rows() && rowPage(table, row) == page)
            ++row;
        const QTextTableCell cell = table.cellAt(row - 1, 0);
        const QRectF area = rectOf(cell.lastCursorPosition().block());
        const qreal rest = (page + 1) * m_pageHeight - area.bottom();
        if (i > 0 && !m_elements[i - 1].table)
            addSpaceAbove(m_elements[firstOfChain(i)].block, rest + 1);
    }

    /// After a change to a block in the middle Qt 6.4 loses blocks behind it that it had laid out
    /// before, so all that follows is marked. What stands before it keeps its place; laying that
    /// out too would cost four times as much on sixty pages. One edit, one layout.
    void layOutAgain(int from, const std::function<void(QTextCursor&)>& change)
    {
        QTextCursor cursor(&m_document);
        cursor.setPosition(from);
        cursor.beginEditBlock();
        change(cursor);
        m_document.markContentsDirty(from, m_document.characterCount() - from);
        cursor.endEditBlock();
    }

    void addSpaceAbove(const QTextBlock& block, qreal space)
    {
        QTextBlockFormat format = block.blockFormat();
        const QTextBlock before = block.previous();
        const qreal below = before.isValid() ? before.blockFormat().bottomMargin() : 0;
        format.setTopMargin(qMax(format.topMargin(), below) + space);
        layOutAgain(block.position(), [&](QTextCursor& cursor) { cursor.setBlockFormat(format); });
    }

    void breakBefore(qsizetype i)
    {
        Element& element = m_elements[i];
        if (element.table) {
            QTextTableFormat format = element.table->format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            layOutAgain(element.table->firstPosition(),
                        [&](QTextCursor&) { element.table->setFormat(format); });
            return;
        }
        QTextBlockFormat format = element.block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        format.setTopMargin(0);
        layOutAgain(element.block.position(),
                    [&](QTextCursor& cursor) { cursor.setBlockFormat(format); });
    }

    /// White space above the paragraph moves one more line to the page where the last one stands.
    void pushLine(const QTextBlock& block)
    {
        const QTextLine line = linesOf(block).lineAt(linesOf(block).lineCount() - 2);
        const qreal bottom = rectOf(block).top() + line.y() + line.height();
        const qreal rest =
            (linePage(block, linesOf(block).lineCount() - 2) + 1) * m_pageHeight - bottom;
        addSpaceAbove(block, rest + 1);
    }

    QTextDocument& m_document;
    QAbstractTextDocumentLayout& m_layout;
    qreal m_pageHeight;
    QList<Element> m_elements;
};

} // namespace

void paginate(QTextDocument& document)
{
    Typesetter(document).run();
}

namespace {

/// The first drawing of a block, where it has a name.
std::optional<PlacedArea> namedArea(const QTextBlock& block, const QRectF& area, qreal pageHeight)
{
    if (block.begin().atEnd())
        return std::nullopt;
    const QTextCharFormat format = block.begin().fragment().charFormat();
    const QString name = format.stringProperty(marks::Place);
    if (name.isEmpty())
        return std::nullopt;
    const QTextLine line = block.layout()->lineAt(0);
    const auto drawing = drawingOf(format);
    const QPointF foot = area.topLeft() + line.position() + QPointF(0, line.ascent());
    const int page = int(area.center().y() / pageHeight);
    const QRectF place(foot.x(), foot.y() - drawing->size.height() - page * pageHeight,
                       drawing->size.width(), drawing->size.height());
    return PlacedArea{name, page, place};
}

} // namespace

Placement place(const QTextDocument& document)
{
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    const qreal pageHeight = document.pageSize().height();
    Placement placement;
    placement.pages = document.pageCount();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const QRectF area = layout.blockBoundingRect(block);
        const int page = int(area.center().y() / pageHeight);
        if (format.headingLevel() > 0)
            placement.headings.append({format.headingLevel(), block.text(),
                                       format.stringProperty(marks::Anchor), page,
                                       area.top() - page * pageHeight});
        if (format.hasProperty(marks::Target))
            placement.links.append({format.stringProperty(marks::Target), page,
                                    area.translated(0, -page * pageHeight),
                                    format.intProperty(marks::Part)});
        if (const auto named = namedArea(block, area, pageHeight))
            placement.areas.append(*named);
    }
    return placement;
}

void fillPageNumbers(QTextDocument& document, const Placement& placement)
{
    QHash<QString, int> pages;
    for (const PlacedHeading& heading : placement.headings)
        pages.insert(heading.anchor, heading.page + 1);
    // One edit, so that the document is laid out again once and not once a number.
    QTextCursor edit(&document);
    edit.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString anchor = block.blockFormat().stringProperty(marks::PageOf);
        if (anchor.isEmpty() || !pages.contains(anchor))
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        const QTextCharFormat characters = cursor.charFormat();
        cursor.insertText(QString::number(pages.value(anchor)), characters);
    }
    edit.endEditBlock();
    document.markContentsDirty(0, document.characterCount());
}

} // namespace beraad::documents
