// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/chart.h"
#include "core/documents/documentparts.h"
#include "core/documents/pagesetup.h"
#include "core/documents/pdfexport.h"

#include <QImage>
#include <QList>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>

namespace beraad::documents {

struct ContentsEntry;

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
    void letterHead(const LetterHead& head);
    /// The closing lines, room for a signature in ink, and who signs; all on one page.
    void letterClosing(const QStringList& closing, const QStringList& signatory);
    /// The headings down to `depth` with their page numbers; filled in by finish() and toPdf().
    void contents(const QString& title, int depth = 2);
    /// Level 1 to 4. `anchor` names the heading for links; without it the builder makes one.
    void heading(int level, const QString& text, const QString& anchor = {},
                 InContents inContents = InContents::Yes);
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

    /// What was written so far, without how it looks; not after finish().
    QString words() const;

    /// The document, ready for toPdf(). The builder is spent afterwards.
    std::unique_ptr<QTextDocument> finish();
    /// finish() and toPdf() in one.
    Result<QByteArray> toPdf(const Progress* progress = nullptr);
    Result<PlacedPdf> toPlacedPdf(const Progress* progress = nullptr);

private:
    struct ContentsPlace
    {
        QTextCursor cursor;
        int depth;
    };

    void startBlock(QTextBlockFormat block, const QTextCharFormat& characters);
    void insertText(const QString& text, const QTextCharFormat& characters);
    void insertRuns(const QList<TextRun>& runs, const QTextCharFormat& characters);
    void insertDrawing(const Drawing& drawing, const QString& name = {});
    void titleFoot(const TitlePage& page);
    void hangingLine(const Definition& definition, qreal indent, QTextBlockFormat block);
    void startFrame(qreal height, qreal width, qreal indent = 0);
    void letterLogo(const LetterHead& head);
    void leaveFrame();
    qreal titleFootHeight(const TitlePage& page) const;
    void numberList(const QStringList& items, int style);
    void fillContents(const ContentsPlace& place) const;
    QTextBlockFormat textBlock() const;
    QTextBlockFormat fullWidthBlock() const;
    QTextCharFormat characters(const QFont& font) const;

    PageSetup m_setup;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    QList<ContentsEntry> m_headings;
    QList<ContentsPlace> m_contents;
    bool m_blockIsEmpty = true;
    bool m_breakPage = false;
};

} // namespace beraad::documents
