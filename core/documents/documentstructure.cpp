// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentstructure.h"

#include "core/documents/contentmarks.h"
#include "core/documents/drawing.h"
#include "core/documents/marks.h"

#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <array>

namespace beraad::documents {

namespace {

constexpr const char* kColumnHead = "<< /O /Table /Scope /Column >>";
constexpr const char* kDots = "<< /O /List /ListNumbering /Disc >>";
constexpr const char* kNumbers = "<< /O /List /ListNumbering /Decimal >>";

marks::Role roleOf(const QTextFormat& format)
{
    return marks::Role(format.intProperty(marks::BlockRole));
}

bool isEmpty(const QTextBlock& block)
{
    return block.text().trimmed().isEmpty();
}

bool hasWords(const QTextBlock& block)
{
    QString text = block.text();
    return !text.remove(QChar::ObjectReplacementCharacter).trimmed().isEmpty();
}

QSet<QString> anchorsIn(const QTextDocument& document)
{
    QSet<QString> anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        anchors.insert(block.blockFormat().stringProperty(marks::Anchor));
    return anchors;
}

class StructureMarker
{
public:
    StructureMarker(QTextDocument& document, const QColor& ink)
        : m_cursor(&document)
        , m_ink(ink)
        , m_anchors(anchorsIn(document))
        , m_structure{{""}, {"/Document"}}
    {
    }

    DocumentStructure run()
    {
        m_structure.front().kids.push_back(kDocumentElement);
        m_cursor.beginEditBlock(); // one edit, so that nobody lays out in between
        walk(*m_cursor.document()->rootFrame());
        m_cursor.endEditBlock();
        return std::move(m_structure);
    }

private:
    int add(int parent, const char* type)
    {
        const int number = int(m_structure.size());
        m_structure.push_back({type, parent});
        m_structure[std::size_t(parent)].kids.push_back(number);
        return number;
    }

    StructureElement& element(int number) { return m_structure[std::size_t(number)]; }

    void walk(const QTextFrame& frame)
    {
        for (auto it = frame.begin(); !it.atEnd(); ++it) {
            const QTextFrame* inner = it.currentFrame();
            if (inner == nullptr) {
                addBlock(it.currentBlock());
                continue;
            }
            if (const auto* table = qobject_cast<const QTextTable*>(inner))
                addTable(*table);
            else
                walk(*inner);
            m_open = {};
        }
    }

    void addBlock(const QTextBlock& block)
    {
        if (isEmpty(block)) {
            m_open = {};
            return;
        }
        if (!hasWords(block)) {
            m_open = {};
            mark(block, kDocumentElement);
            return;
        }
        if (block.textList())
            return addItem(block);
        switch (roleOf(block.blockFormat())) {
        case marks::Role::Definition:
            return addDefinition(block);
        case marks::Role::Quotation:
            m_open = {add(kDocumentElement, "/BlockQuote"), marks::Role::Quotation};
            return mark(block, add(m_open.element, "/P"));
        case marks::Role::Source:
            return mark(block, add(m_open.element ? m_open.element : kDocumentElement, "/P"));
        case marks::Role::Caption:
            m_open = {add(kDocumentElement, "/Caption"), marks::Role::Caption};
            return mark(block, m_open.element);
        case marks::Role::Title:
        case marks::Role::Text:
        case marks::Role::Contents:
            break;
        }
        m_open = {};
        mark(block, add(kDocumentElement, typeOf(block.blockFormat())));
    }

    const char* typeOf(const QTextBlockFormat& format)
    {
        if (roleOf(format) == marks::Role::Title)
            return headingType(1);
        return format.headingLevel() > 0 ? headingType(format.headingLevel()) : "/P";
    }

    /// By how deep a heading lies and not by how large it is: no level may be left out (PDF/UA-1,
    /// 7.4.2), and a letter has small headings only.
    const char* headingType(int level)
    {
        static constexpr std::array types{"/H1", "/H2", "/H3", "/H4", "/H5", "/H6"};
        while (!m_headings.empty() && m_headings.back() >= level)
            m_headings.pop_back();
        m_headings.push_back(level);
        return types[qMin(m_headings.size(), types.size()) - 1];
    }

    void addItem(const QTextBlock& block)
    {
        QTextList* list = block.textList();
        if (m_open.list != list) {
            m_open = {add(kDocumentElement, "/L"), marks::Role::Text, list};
            const bool isNumbered = list->format().style() == QTextListFormat::ListDecimal;
            element(m_open.element).attributes = isNumbered ? kNumbers : kDots;
        }
        const int item = add(m_open.element, "/LI");
        const int label = add(item, "/Lbl");
        const int text = add(item, "/LBody");
        element(text).label = label;
        element(label).comesBeforeItem = true;
        markLabel(block, label);
        mark(block, text);
    }

    /// A list numbers its items in the colour of the block; dots have none of their own.
    void markLabel(const QTextBlock& block, int label)
    {
        QTextCharFormat format = block.charFormat();
        markText(format, label);
        m_cursor.setPosition(block.position());
        m_cursor.setBlockCharFormat(format);
    }

    void addDefinition(const QTextBlock& block)
    {
        if (m_open.role != marks::Role::Definition)
            m_open = {add(kDocumentElement, "/L"), marks::Role::Definition};
        const int item = add(m_open.element, "/LI");
        const int term = add(item, "/Lbl");
        mark(block, add(item, "/LBody"), term);
    }

    void addTable(const QTextTable& table)
    {
        if (roleOf(table.format()) == marks::Role::Contents)
            return addContents(table);
        const int number = add(kDocumentElement, "/Table");
        takeCaption(number);
        for (int row = 0; row < table.rows(); ++row) {
            const bool isHead = row < table.format().headerRowCount();
            const int line = add(number, "/TR");
            for (int column = 0; column < table.columns(); ++column) {
                const int cell = add(line, isHead ? "/TH" : "/TD");
                if (isHead)
                    element(cell).attributes = kColumnHead;
                addCell(table.cellAt(row, column), cell);
            }
        }
    }

    /// What stands right above a table as its caption is read as part of it.
    void takeCaption(int table)
    {
        if (m_open.role != marks::Role::Caption)
            return;
        std::vector<int>& kids = element(kDocumentElement).kids;
        kids.erase(kids.end() - 2); // the table is the last
        element(m_open.element).parent = table;
        element(table).kids.push_back(m_open.element);
    }

    void addCell(const QTextTableCell& cell, int number)
    {
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            const QTextBlock block = it.currentBlock();
            if (!block.isValid())
                continue;
            const QString target = block.blockFormat().stringProperty(marks::Target);
            if (!target.isEmpty() && m_anchors.contains(target))
                addLink(block, number);
            else
                mark(block, number);
        }
    }

    void addLink(const QTextBlock& block, int parent)
    {
        const int link = add(parent, "/Link");
        mark(block, link);
        QTextBlockFormat format;
        format.setProperty(marks::Part, link);
        m_cursor.setPosition(block.position());
        m_cursor.mergeBlockFormat(format);
    }

    /// The rows of the contents are set like a table and are none.
    void addContents(const QTextTable& table)
    {
        std::vector<int> open;
        for (int row = 0; row < table.rows(); ++row) {
            const QTextTableCell title = table.cellAt(row, 0);
            const int depth = title.firstCursorPosition().blockFormat().intProperty(marks::Depth);
            while (!open.empty() && int(open.size()) > depth)
                open.pop_back();
            while (open.empty() || int(open.size()) < depth)
                open.push_back(add(open.empty() ? kDocumentElement : open.back(), "/TOC"));
            const int entry = add(add(open.back(), "/TOCI"), "/Reference");
            for (int column = 0; column < table.columns(); ++column)
                addCell(table.cellAt(row, column), entry);
        }
    }

    /// Gives all text of a block the number of its element, and each drawing with an alternative an
    /// element of its own. A drawing without one is decoration and stays unmarked.
    void mark(const QTextBlock& block, int number, int term = 0)
    {
        QList<QTextLayout::FormatRange> ranges;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            ranges.append({fragment.position(), fragment.length(), fragment.charFormat()});
        }
        for (QTextLayout::FormatRange& range : ranges) {
            if (const auto drawing = drawingOf(range.format))
                markDrawing(range.format, *drawing, number);
            else
                markText(range.format, range.format.boolProperty(marks::Term) ? term : number);
            m_cursor.setPosition(range.start);
            m_cursor.setPosition(range.start + range.length, QTextCursor::KeepAnchor);
            m_cursor.setCharFormat(range.format);
        }
    }

    void markDrawing(QTextCharFormat& format, const Drawing& drawing, int parent)
    {
        if (drawing.alternative.isEmpty())
            return;
        const int figure = add(parent, "/Figure");
        element(figure).alternative = drawing.alternative;
        format.setProperty(marks::Part, figure);
    }

    void markText(QTextCharFormat& format, int number) const
    {
        const QBrush brush = format.foreground();
        const QColor colour = brush.style() == Qt::NoBrush ? m_ink : brush.color();
        format.setForeground(contentmarks::marked(colour, number));
    }

    /// The element to which the next block may belong.
    struct Open
    {
        int element = 0;
        marks::Role role = marks::Role::Text;
        QTextList* list = nullptr;
    };

    QTextCursor m_cursor;
    QColor m_ink;
    QSet<QString> m_anchors;
    DocumentStructure m_structure;
    std::vector<int> m_headings; ///< the levels that the next heading lies under
    Open m_open;
};

} // namespace

DocumentStructure markStructure(QTextDocument& document, const QColor& ink)
{
    return StructureMarker(document, ink).run();
}

} // namespace beraad::documents
