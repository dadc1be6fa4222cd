// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pagepainter.h"

#include "core/documents/contentmarks.h"
#include "core/documents/drawing.h"
#include "core/documents/xmppacket.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

namespace beraad::documents {

using namespace Qt::StringLiterals;

namespace {

/// Paints page after page; the document stays where it is and the paper moves over it.
class PagePainter
{
public:
    PagePainter(QTextDocument& document, const PageSetup& setup, const Placement& placement)
        : m_document(document)
        , m_setup(setup)
        , m_placement(placement)
    {
    }

    Result<QByteArray> paint(const Progress* progress)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        prepare(writer);
        QPainter painter(&writer);
        for (int page = 0; page < m_placement.pages; ++page) {
            if (progress && progress->isCancelled())
                return Error(ErrorKind::Cancelled);
            if (page > 0)
                writer.newPage();
            paintBody(painter, page);
            contentmarks::paintEdge(painter, contentmarks::kPageFurniture);
            paintHead(painter, page);
            paintFoot(painter, page);
            contentmarks::paintEdge(painter, contentmarks::kPageFurniture);
            if (progress)
                progress->report(page + 1, m_placement.pages);
        }
        painter.end();
        return bytes;
    }

private:
    void prepare(QPdfWriter& writer) const
    {
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(qRound(kResolution));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setTitle(m_setup.title);
        writer.setDocumentXmpMetadata(xmpPacket(m_setup));
    }

    void paintBody(QPainter& painter, int page)
    {
        const QSizeF body = m_setup.body();
        QAbstractTextDocumentLayout::PaintContext context;
        // Of all that is drawn here only the dots of lists take the palette's colour.
        context.palette.setColor(QPalette::Text,
                                 contentmarks::marked(m_setup.style.ink, contentmarks::kBullet));
        context.clip = QRectF(QPointF(0, page * body.height()), body);
        painter.save();
        painter.translate(m_setup.margins.left(), m_setup.margins.top() - context.clip.top());
        painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    /// The chapter that a page belongs to: the one that starts on it, or the last before it.
    QString chapter(int page) const
    {
        QString current;
        for (const PlacedHeading& heading : m_placement.headings) {
            if (heading.level != 1 || heading.page > page)
                continue;
            current = heading.text;
        }
        return current;
    }

    void paintHead(QPainter& painter, int page) const
    {
        if (page == 0 || m_setup.runningHead.isEmpty())
            return;
        const QFontMetricsF metrics(m_setup.style.headFont());
        const QRectF place(m_setup.margins.left(), m_setup.margins.top() - 4 * kStep,
                           m_setup.body().width(), metrics.height());
        painter.setFont(m_setup.style.headFont());
        painter.setPen(m_setup.style.quiet);
        painter.drawText(place, int(Qt::AlignLeft | Qt::TextSingleLine), m_setup.runningHead);
        const qreal rest =
            place.width() - metrics.horizontalAdvance(m_setup.runningHead) - 4 * kStep;
        painter.drawText(place, int(Qt::AlignRight | Qt::TextSingleLine),
                         metrics.elidedText(chapter(page), Qt::ElideRight, rest));
        painter.fillRect(
            QRectF(place.left(), place.bottom() + kStep / 2, place.width(), kPoint / 2),
            m_setup.style.hairline);
    }

    void paintFoot(QPainter& painter, int page) const
    {
        const bool isBare =
            page == 0 && (m_setup.firstPage == FirstPage::Title || m_placement.pages == 1);
        if (isBare)
            return;
        const QString words =
            m_setup.language == Language::Dutch ? u"pagina %1 van %2"_s : u"page %1 of %2"_s;
        const QRectF place(m_setup.margins.left(),
                           m_setup.margins.top() + m_setup.body().height() + 3 * kStep,
                           m_setup.body().width(), 2 * kStep);
        painter.setFont(m_setup.style.headFont());
        painter.setPen(m_setup.style.quiet);
        painter.drawText(place, int(Qt::AlignRight | Qt::TextSingleLine),
                         words.arg(page + 1).arg(m_placement.pages));
    }

    QTextDocument& m_document;
    const PageSetup& m_setup;
    const Placement& m_placement;
};

} // namespace

std::unique_ptr<QTextDocument> forPages(const QTextDocument& document)
{
    std::unique_ptr<QTextDocument> pages(document.clone());
    pages->setUndoRedoEnabled(false);
    pages->setDocumentMargin(0);
    pages->setUseDesignMetrics(true);
    pages->setIndentWidth(document.indentWidth());
    return pages;
}

Placement layOutPages(QTextDocument& pages, const PageSetup& setup)
{
    registerDrawings(*pages.documentLayout());
    pages.setPageSize(setup.body());
    paginate(pages);
    const Placement placement = place(pages);
    fillPageNumbers(pages, placement);
    return placement;
}

Result<QByteArray> paintPages(QTextDocument& pages, const PageSetup& setup,
                              const Placement& placement, const Progress* progress)
{
    return PagePainter(pages, setup, placement).paint(progress);
}

} // namespace beraad::documents
