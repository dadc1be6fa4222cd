// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentbuilder.h"

#include "core/documents/blockformats.h"
#include "core/documents/chartpainter.h"
#include "core/documents/marks.h"
#include "core/documents/tablewriter.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextList>

namespace beraad::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kListIndent = 2 * kStep;

} // namespace

DocumentBuilder::DocumentBuilder(PageSetup setup)
    : m_setup(std::move(setup))
    , m_document(std::make_unique<QTextDocument>())
    , m_cursor(m_document.get())
{
    m_document->setDocumentMargin(0);
    m_document->setUseDesignMetrics(true);
    m_document->setUndoRedoEnabled(false);
    m_document->setDefaultFont(m_setup.style.textFont());
    m_document->setIndentWidth(kListIndent);
    m_document->setPageSize(m_setup.body());
    registerDrawings(*m_document->documentLayout());
    // One edit until finish(): otherwise the document is laid out again with each insertion, and
    // writing takes time with the square of its length.
    m_cursor.beginEditBlock();
}

DocumentBuilder::~DocumentBuilder() = default;

qreal DocumentBuilder::textWidth() const
{
    return fullWidth() - m_setup.style.gutter;
}

qreal DocumentBuilder::fullWidth() const
{
    return m_setup.body().width();
}

QTextBlockFormat DocumentBuilder::fullWidthBlock() const
{
    return leaded({}, m_setup.style.textLeading);
}

QTextBlockFormat DocumentBuilder::textBlock() const
{
    QTextBlockFormat block = fullWidthBlock();
    block.setLeftMargin(m_setup.style.gutter);
    block.setBottomMargin(kStep);
    return block;
}

QTextCharFormat DocumentBuilder::characters(const QFont& font) const
{
    return inked(font, m_setup.style.ink);
}

void DocumentBuilder::startBlock(QTextBlockFormat block, const QTextCharFormat& characters)
{
    if (m_breakPage)
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    m_breakPage = false;
    if (m_blockIsEmpty) {
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(characters);
        m_cursor.setCharFormat(characters);
    } else {
        m_cursor.insertBlock(block, characters);
    }
    m_blockIsEmpty = false;
}

void DocumentBuilder::insertText(const QString& text, const QTextCharFormat& characters)
{
    QString lines = text;
    m_cursor.insertText(lines.replace(u'\n', QChar::LineSeparator), characters);
}

void DocumentBuilder::insertRuns(const QList<TextRun>& runs, const QTextCharFormat& characters)
{
    for (const TextRun& run : runs) {
        QTextCharFormat format = characters;
        switch (run.emphasis) {
        case TextRun::Emphasis::None:
            break;
        case TextRun::Emphasis::Strong:
            format.setFontWeight(QFont::Bold);
            break;
        case TextRun::Emphasis::Italic:
            format.setFontItalic(true);
            break;
        case TextRun::Emphasis::Quiet:
            format.setForeground(m_setup.style.quiet);
            break;
        }
        if (run.sign) {
            insertDrawing(signDrawing(*run.sign, m_setup.style.textSize * 0.8));
            insertText(QString(QChar::Nbsp), format);
        }
        insertText(run.text, format);
    }
}

void DocumentBuilder::contents(const QString& title, int depth)
{
    const Stylesheet& style = m_setup.style;
    QTextBlockFormat block = asRole(marks::Role::Title, leaded({}, style.headingLeading(1)));
    block.setBottomMargin(style.spaceBelowHeading(1));
    startBlock(block, characters(style.headingFont(1)));
    insertText(title, characters(style.headingFont(1)));
    startBlock(invisibleBlock(), characters(Stylesheet::font(style.textFamily, 1)));
    m_contents.append({m_cursor, depth});
    m_contents.last().cursor.setKeepPositionOnInsert(true);
    m_breakPage = true;
}

void DocumentBuilder::heading(int level, const QString& text, const QString& anchor,
                              InContents inContents)
{
    const Stylesheet& style = m_setup.style;
    const QString name = anchor.isEmpty() ? u"heading-%1"_s.arg(m_headings.size() + 1) : anchor;
    QTextBlockFormat block = keptWithNext(leaded({}, style.headingLeading(level)));
    block.setHeadingLevel(level);
    block.setProperty(marks::Anchor, name);
    block.setLeftMargin(level == 1 ? 0 : style.gutter);
    block.setTopMargin(m_breakPage ? 0 : style.spaceAboveHeading(level));
    block.setBottomMargin(style.spaceBelowHeading(level));
    startBlock(block, characters(style.headingFont(level)));
    insertText(text, characters(style.headingFont(level)));
    m_headings.append({level, text, name, inContents});
}

void DocumentBuilder::paragraph(const QString& text)
{
    for (const QString& part : text.split(u"\n\n"_s, Qt::SkipEmptyParts))
        paragraph(QList<TextRun>{{part.trimmed()}});
}

void DocumentBuilder::paragraph(const QList<TextRun>& runs)
{
    const QTextCharFormat text = characters(m_setup.style.textFont());
    startBlock(textBlock(), text);
    insertRuns(runs, text);
}

void DocumentBuilder::lead(const QString& text)
{
    const Stylesheet& style = m_setup.style;
    const auto format = characters(Stylesheet::font(style.textFamily, 12 * kPoint));
    QTextBlockFormat block = leaded(textBlock(), 17 * kPoint);
    block.setBottomMargin(1.5 * kStep);
    startBlock(block, format);
    insertText(text, format);
}

void DocumentBuilder::quote(const QString& text, const QString& source)
{
    QTextBlockFormat block = textBlock();
    block.setLeftMargin(m_setup.style.gutter + 2 * kStep);
    block.setRightMargin(2 * kStep);
    QTextCharFormat format = characters(m_setup.style.textFont());
    format.setFontItalic(true);
    startBlock(asRole(marks::Role::Quotation, source.isEmpty() ? block : keptWithNext(block)),
               format);
    insertText(text, format);
    if (source.isEmpty())
        return;
    QTextCharFormat quiet = characters(m_setup.style.smallFont());
    quiet.setForeground(m_setup.style.quiet);
    startBlock(asRole(marks::Role::Source, leaded(block, m_setup.style.smallLeading)), quiet);
    insertText(source, quiet);
}

void DocumentBuilder::note(const QString& text)
{
    QTextCharFormat quiet = characters(m_setup.style.smallFont());
    quiet.setForeground(m_setup.style.quiet);
    startBlock(leaded(textBlock(), m_setup.style.smallLeading), quiet);
    insertText(text, quiet);
}

void DocumentBuilder::bulletedList(const QStringList& items)
{
    numberList(items, QTextListFormat::ListDisc);
}

void DocumentBuilder::numberedList(const QStringList& items)
{
    numberList(items, QTextListFormat::ListDecimal);
}

void DocumentBuilder::numberList(const QStringList& items, int style)
{
    QTextListFormat format;
    format.setStyle(QTextListFormat::Style(style));
    format.setIndent(1);
    const QTextCharFormat text = characters(m_setup.style.textFont());
    QTextList* list = nullptr;
    for (qsizetype i = 0; i < items.size(); ++i) {
        QTextBlockFormat block = textBlock();
        block.setBottomMargin(i + 1 == items.size() ? kStep : kStep / 2);
        startBlock(block, text);
        insertText(items[i], text);
        if (list)
            list->add(m_cursor.block());
        else
            list = m_cursor.createList(format);
    }
}

void DocumentBuilder::definitions(const QList<Definition>& definitions)
{
    const qreal indent = m_setup.style.gutter;
    for (qsizetype i = 0; i < definitions.size(); ++i) {
        QTextBlockFormat block;
        block.setBottomMargin(kStep / 2);
        hangingLine(definitions[i], indent,
                    i + 1 < definitions.size() ? keptWithNext(block) : block);
    }
    space(kStep / 2);
}

/// The term hangs left of the text; a tab as wide as the indent brings the text to its column.
void DocumentBuilder::hangingLine(const Definition& definition, qreal indent,
                                  QTextBlockFormat block)
{
    const Stylesheet& style = m_setup.style;
    block = asRole(marks::Role::Definition, leaded(block, style.textLeading));
    block.setLeftMargin(indent);
    block.setTextIndent(-indent);
    block.setTabPositions({QTextOption::Tab(indent, QTextOption::LeftTab)});
    const QTextCharFormat text = characters(style.textFont());
    QTextCharFormat term = characters(style.smallFont());
    term.setForeground(style.quiet);
    term.setProperty(marks::Term, true);
    startBlock(block, text);
    insertText(definition.term, term);
    insertText(u"\t"_s, text);
    if (definition.sign) {
        insertDrawing(signDrawing(*definition.sign, style.textSize * 0.8));
        insertText(QString(QChar::Nbsp), text);
    }
    insertText(definition.text, text);
}

void DocumentBuilder::table(const Table& table)
{
    const Stylesheet& style = m_setup.style;
    QTextCharFormat strong = characters(style.smallFont());
    strong.setFontWeight(QFont::Bold);
    if (table.caption.isEmpty()) {
        startBlock(keptWithNext(invisibleBlock()), strong);
    } else {
        QTextBlockFormat caption =
            asRole(marks::Role::Caption, keptWithNext(leaded({}, style.smallLeading)));
        caption.setTopMargin(kStep);
        caption.setBottomMargin(kStep / 2);
        startBlock(caption, strong);
        insertText(table.caption, strong);
    }
    TableWriter(style).insert(m_cursor, table);
    m_cursor.movePosition(QTextCursor::End);
    m_blockIsEmpty = true;
}

void DocumentBuilder::insertDrawing(const Drawing& drawing, const QString& name)
{
    QTextCharFormat format = drawingFormat(drawing);
    if (!name.isEmpty())
        format.setProperty(marks::Place, name);
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void DocumentBuilder::drawing(const Drawing& drawing, const QString& caption)
{
    const Stylesheet& style = m_setup.style;
    QTextBlockFormat block;
    block.setTopMargin(2 * kStep);
    block.setBottomMargin(caption.isEmpty() ? 2 * kStep : kStep / 2);
    startBlock(caption.isEmpty() ? block : keptWithNext(block), characters(style.textFont()));
    insertDrawing(drawing);
    if (caption.isEmpty())
        return;
    QTextCharFormat quiet = characters(style.smallFont());
    quiet.setForeground(style.quiet);
    QTextBlockFormat below = asRole(marks::Role::Caption, leaded({}, style.smallLeading));
    below.setBottomMargin(2 * kStep);
    startBlock(below, quiet);
    insertText(caption, quiet);
}

void DocumentBuilder::chart(const Chart& chart, const QString& caption)
{
    const ChartStyle style = ChartStyle::onPaper(m_setup.style);
    const QSizeF size(fullWidth(), chartHeight(chart, fullWidth(), style));
    const auto paint = [chart, style](QPainter& painter, const QRectF& area) {
        paintChart(painter, area, chart, style);
    };
    drawing({size, paint, chart.alternative}, caption);
}

void DocumentBuilder::picture(const QImage& image, const QString& caption,
                              const QString& alternative)
{
    const qreal highest = m_setup.body().height() / 2;
    QSizeF size = QSizeF(image.size()).scaled(fullWidth(), highest, Qt::KeepAspectRatio);
    drawing(pictureDrawing(image, size, alternative), caption);
}

void DocumentBuilder::space(qreal height)
{
    QTextBlockFormat block = leaded({}, height);
    startBlock(block, characters(Stylesheet::font(m_setup.style.textFamily, 1)));
}

void DocumentBuilder::pageBreak()
{
    m_breakPage = true;
}

void DocumentBuilder::fillContents(const ContentsPlace& place) const
{
    QList<ContentsEntry> entries;
    for (const ContentsEntry& heading : m_headings) {
        if (heading.level <= place.depth && heading.inContents == InContents::Yes)
            entries.append(heading);
    }
    QTextCursor cursor = place.cursor;
    cursor.setKeepPositionOnInsert(false);
    TableWriter(m_setup.style).insertContents(cursor, entries);
}

QString DocumentBuilder::words() const
{
    return m_document->toPlainText();
}

std::unique_ptr<QTextDocument> DocumentBuilder::finish()
{
    if (m_blockIsEmpty)
        startBlock(invisibleBlock(), characters(Stylesheet::font(m_setup.style.textFamily, 1)));
    for (const ContentsPlace& place : m_contents)
        fillContents(place);
    m_contents.clear();
    m_cursor.endEditBlock();
    m_cursor = QTextCursor();
    return std::move(m_document);
}

Result<QByteArray> DocumentBuilder::toPdf(const Progress* progress)
{
    const std::unique_ptr<QTextDocument> document = finish();
    return documents::toPdf(*document, m_setup, progress);
}

Result<PlacedPdf> DocumentBuilder::toPlacedPdf(const Progress* progress)
{
    const std::unique_ptr<QTextDocument> document = finish();
    return documents::toPlacedPdf(*document, m_setup, progress);
}

} // namespace beraad::documents
