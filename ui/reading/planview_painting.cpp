// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/planview.h"

// What PlanView paints.

#include "core/wording/errorwording.h"
#include "ui/kit/measures.h"
#include "ui/reading/pagenotice.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace beraad::ui {

namespace {

constexpr int kA4Width = 595;
constexpr int kA4Height = 842;

} // namespace

void PlanView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    if (!m_failure.isEmpty()) {
        paintMessage(painter, m_failure);
        return;
    }
    if (m_document.isEmpty()) {
        paintMessage(painter, tr("Here the plan shows that you open."));
        return;
    }
    if (!m_open) {
        const int width = viewport()->width() - 2 * PageLayout::kGap;
        paintSheet(painter,
                   QRect(PageLayout::kGap, PageLayout::kGap, width, width * kA4Height / kA4Width),
                   palette(), m_patient ? Waiting::Blank : Waiting::Skeleton);
        return;
    }
    if (m_wantedScale != viewport()->devicePixelRatioF()) // The window moved to another screen.
        QTimer::singleShot(0, this, &PlanView::wantAll);
    for (const int page : m_layout.pagesIn(event->rect().translated(offset())))
        paintPage(painter, page, event->rect());
    if (!m_stands && isComplete()) {
        m_stands = true;
        Q_EMIT stands();
    }
}

void PlanView::paintPage(QPainter& painter, int page, const QRect& exposed)
{
    const double scale = viewport()->devicePixelRatioF();
    const QRect sheet = m_layout.page(page).translated(-offset());
    bool complete = true;
    const QList<pdf::PictureRequest> requests =
        requestsFor(page, exposed.translated(offset()), pdf::Priority::Visible, scale);
    for (const pdf::PictureRequest& request : requests)
        complete = complete && !m_pictures.picture(request).isNull();
    if (!complete) {
        const QImage standIn = m_pictures.standIn(requests.value(0));
        paintSheet(painter, sheet, palette(),
                   m_patient || !standIn.isNull() ? Waiting::Blank : Waiting::Skeleton);
        if (!standIn.isNull()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(sheet, standIn);
        }
    } else {
        paintSheet(painter, sheet, palette(), Waiting::Blank);
    }
    for (const pdf::PictureRequest& request : requests) {
        QImage picture = m_pictures.picture(request);
        if (picture.isNull())
            continue;
        const QPointF at = QPointF(sheet.topLeft()) + QPointF(request.pixels().topLeft()) / scale;
        picture.setDevicePixelRatio(scale);
        painter.drawImage(at, picture);
    }
    const auto problem = m_pictures.problem(m_document, page);
    if (problem && m_notice->page() != page)
        paintSheetMessage(painter, sheet, wording::sentence(*problem));
    if (hasNoText(page) && !problem)
        paintSheetNote(painter, sheet & viewport()->rect(), noTextSentence(), palette());
    painter.setFont(labelFont());
    paintOverlay(painter, sheet, viewport()->rect(), overlay(page));
}

void PlanView::paintMessage(QPainter& painter, const QString& sentence)
{
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(4 * kStep, 0, -4 * kStep, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

void PlanView::placeNotice()
{
    const QRect room = viewport()->rect();
    const QList<int> pages = m_open ? m_layout.pagesIn(room.translated(offset())) : QList<int>();
    const auto failed = std::find_if(pages.begin(), pages.end(), [this](int page) {
        return m_pictures.isUnreadable(m_document, page);
    });
    if (failed == pages.end())
        return m_notice->dismiss();
    m_notice->say(*failed, wording::sentence(*m_pictures.problem(m_document, *failed)));
    m_notice->placeIn(m_layout.page(*failed).translated(-offset()) & room);
}

QFont PlanView::labelFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

PageOverlay PlanView::overlay(int page) const
{
    PageOverlay overlay;
    constexpr std::array kFeet = {Qt::BottomEdge, Qt::LeftEdge, Qt::TopEdge, Qt::RightEdge};
    overlay.underline = kFeet.at(size_t(m_rotation));
    const auto shown = [&](const QList<QRectF>& areas) {
        QList<QRectF> rectangles;
        for (const QRectF& area : areas)
            rectangles.append(viewportRectangle(page, area));
        return rectangles;
    };
    for (const Mark& mark : m_marks) {
        if (mark.passage.page == page && mark.passage.document == m_document)
            overlay.cited.append({mark.id, shown(mark.passage.rectangles), mark.colour, mark.label,
                                  mark.passage.quote.isEmpty() ? PageOverlay::Kind::Region
                                                               : PageOverlay::Kind::Words});
    }
    const auto current = m_finding.current();
    for (const pdf::Hit& hit : m_finding.hitsOn(page)) {
        (current == hit ? overlay.currentHit : overlay.hits) += shown(hit.rectangles);
    }
    overlay.selection = shown(m_selection.rectangles(page));
    if (m_region.page() == page && !m_region.isEmpty())
        overlay.region = shown({m_region.area()});
    if (m_emphasised && m_emphasised->page == page)
        overlay.emphasis = shown(m_emphasised->rectangles);
    return overlay;
}

} // namespace beraad::ui
