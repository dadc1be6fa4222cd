// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/chart.h"
#include "core/documents/drawing.h"
#include "core/documents/pagesetup.h"

#include <QImage>
#include <QList>
#include <QStringList>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>
#include <optional>

namespace beraad::documents {

/// What stands on the first page of a report or plan, from top to bottom.
struct TitlePage
{
    QString kicker; ///< small, above the title: what kind of document this is
    QString title;
    QString subtitle;
    QStringList lines; ///< at the foot: who, for whom, when
    std::optional<Drawing> drawing;
};

/// A stretch of text with one weight; a paragraph is a list of them.
struct TextRun
{
    enum class Emphasis
    {
        None,
        Strong,
        Italic,
        Quiet
    };

    QString text;
    Emphasis emphasis = Emphasis::None;
};

struct Definition
{
    QString term;
    QString text;
};

enum class Alignment
{
    Left,
    Right,
    Centre
};

struct TableColumn
{
    QString title;
    Alignment alignment = Alignment::Left; ///< amounts and counts stand right
    qreal share = 1;                       ///< of the table's width, in proportion to the others
};

/// One cell. With `sign` the outcome's sign stands before the text; with `target` a click on the
/// cell goes to the heading with that anchor; with `pageOf` the text is that heading's page number.
struct TableCell
{
    TableCell(QString cellText = {})
        : text(std::move(cellText))
    {
    }
    static TableCell pageNumber(const QString& anchor);

    QString text;
    std::optional<OutcomeSign> sign;
    QString target;
    QString pageOf;
};

struct Table
{
    QString caption;
    QList<TableColumn> columns;
    QList<QList<TableCell>> rows;
    int totalRows = 0; ///< how many rows at the end are sums, set apart and strong

    void addRow(const QStringList& texts);
};

/// Writes a document from top to bottom, in one typography (Stylesheet). Texts are plain: a line
/// feed is a new line, two are a new paragraph. Owns the document until finish(). One thread.
class DocumentBuilder
{
public:
    explicit DocumentBuilder(PageSetup setup);
    ~DocumentBuilder();
    DocumentBuilder(const DocumentBuilder&) = delete;
    DocumentBuilder& operator=(const DocumentBuilder&) = delete;

    const PageSetup& setup() const { return m_setup; }
    qreal textWidth() const; ///< of the text column, in layout units
    qreal fullWidth() const; ///< of column and gutter together

    void titlePage(const TitlePage& page);
    /// The headings down to `depth` with their page numbers; filled in by finish() and toPdf().
    void contents(const QString& title, int depth = 2);
    /// Level 1 to 4. `anchor` names the heading for links; without it the builder makes one.
    void heading(int level, const QString& text, const QString& anchor = {});
    void paragraph(const QString& text);
    void paragraph(const QList<TextRun>& runs);
    void lead(const QString& text); ///< the opening lines of a chapter, a size larger
    void quote(const QString& text, const QString& source = {});
    void note(const QString& text); ///< small and quiet
    void bulletedList(const QStringList& items);
    void numberedList(const QStringList& items);
    void definitions(const QList<Definition>& definitions);
    void table(const Table& table);
    void chart(const Chart& chart, const QString& caption = {});
    void picture(const QImage& image, const QString& caption, const QString& alternative);
    void drawing(const Drawing& drawing, const QString& caption = {});
    void space(qreal height);
    void pageBreak(); ///< what comes next starts on a new page

    /// The document, ready for toPdf(). The builder is spent afterwards.
    std::unique_ptr<QTextDocument> finish();
    /// finish() and toPdf() in one.
    Result<QByteArray> toPdf(const Progress* progress = nullptr);

private:
    struct ContentsPlace
    {
        QTextCursor cursor;
        int depth;
    };
    struct HeadingEntry
    {
        int level;
        QString text;
        QString anchor;
    };

    void startBlock(QTextBlockFormat block, const QTextCharFormat& characters);
    void insertText(const QString& text, const QTextCharFormat& characters);
    void insertRuns(const QList<TextRun>& runs, const QTextCharFormat& characters);
    void insertDrawing(const Drawing& drawing);
    void insertCell(QTextCursor cell, const TableCell& content, const TableColumn& column,
                    const QTextCharFormat& characters);
    QTextTable* insertTable(QTextCursor& cursor, int rows, const QList<qreal>& shares,
                            int headerRows);
    void numberList(const QStringList& items, int style);
    void fillContents(const ContentsPlace& place);
    QTextBlockFormat textBlock() const;
    QTextBlockFormat fullWidthBlock() const;
    QTextCharFormat characters(const QFont& font) const;

    PageSetup m_setup;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    QList<HeadingEntry> m_headings;
    QList<ContentsPlace> m_contents;
    bool m_blockIsEmpty = true;
    bool m_breakPage = false;
};

} // namespace beraad::documents
