// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/planview.h"

// What PlanView does with events: painting, keys and the mouse.

#include "core/wording/errorwording.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/reading/pagenotice.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace beraad::ui {

namespace {

constexpr int kOverlap = 6 * kStep; ///< what stays in sight when the next screenful comes
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

void PlanView::retryPage()
{
    const int page = m_notice->page();
    m_pictures.retry(m_document, page);
    m_contents.forget(page);
    setFocus(Qt::OtherFocusReason);
    wantAll();
    viewport()->update();
}

/// The document is left closed; what was typed and cited stands elsewhere and stays.
void PlanView::takeGivenUp(const QString& document, const Error& error)
{
    if (document != m_document || !m_open)
        return;
    m_open = false;
    m_layout.setPages({});
    updateScrollBars();
    followPosition();
    placeNotice();
    takeFailure(document, error);
}

void PlanView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    rearrange({viewport()->width() / 2, 0});
    if (m_fit != Fit::None)
        Q_EMIT scalingChanged();
}

void PlanView::scrollContentsBy(int, int)
{
    followPosition();
    viewport()->update();
}

void PlanView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateAccessibleText();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

bool PlanView::scrollByKey(const QKeyEvent& event)
{
    QScrollBar* down = verticalScrollBar();
    const int screen = std::max(kOverlap, viewport()->height() - kOverlap);
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Space:
        down->setValue(down->value() + (shift ? -screen : screen));
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int direction = event.key() == Qt::Key_PageDown ? 1 : -1;
        ctrl ? goToPage(m_currentPage + direction)
             : down->setValue(down->value() + direction * screen);
        return true;
    }
    case Qt::Key_Down:
    case Qt::Key_Up:
        down->setValue(down->value() + (event.key() == Qt::Key_Down ? 1 : -1) * down->singleStep());
        return true;
    case Qt::Key_Right:
    case Qt::Key_Left:
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        (event.key() == Qt::Key_Right ? 1 : -1) *
                                            horizontalScrollBar()->singleStep());
        return true;
    case Qt::Key_Home:
        down->setValue(down->minimum());
        return true;
    case Qt::Key_End:
        down->setValue(down->maximum());
        return true;
    default:
        return false;
    }
}

void PlanView::keyPressEvent(QKeyEvent* event)
{
    if (!m_open)
        return QAbstractScrollArea::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectPage();
    if (event->matches(QKeySequence::ZoomIn) || event->matches(QKeySequence::ZoomOut))
        return event->matches(QKeySequence::ZoomIn) ? zoomIn() : zoomOut();
    if (event->key() == Qt::Key_Escape && (!m_selection.isEmpty() || m_emphasised))
        return clearSelection();
    if (m_selection.handleKey(*event, m_currentPage)) {
        reveal(m_selection.page(), m_selection.cursorRectangle());
        return;
    }
    if (event->modifiers().testFlag(Qt::AltModifier) || !scrollByKey(*event))
        event->ignore();
}

void PlanView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || !m_open)
        return QAbstractScrollArea::wheelEvent(event);
    constexpr double kPerNotch = 1.1;
    constexpr double kNotch = 120;
    setZoomAround(zoom() * std::pow(kPerNotch, event->angleDelta().y() / kNotch),
                  event->position().toPoint());
    event->accept();
}

void PlanView::pressAt(QPoint position, int clicks, Qt::KeyboardModifiers modifiers)
{
    m_pressedAt = position;
    m_draggedTo = position;
    const PagePoint point = pagePoint(position);
    if (point.page >= 0)
        m_selection.press(point, clicks, modifiers);
    m_emphasised.reset();
    viewport()->update();
}

void PlanView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_open)
        return;
    const int interval = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    const bool third =
        m_lastDoubleClick.isValid() && m_lastDoubleClick.elapsed() < interval &&
        (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    m_lastDoubleClick.invalidate();
    pressAt(event->pos(), third ? 3 : 1, event->modifiers());
}

void PlanView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_open)
        return;
    pressAt(event->pos(), 2, event->modifiers());
    m_lastDoubleClick.start();
}

void PlanView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_selection.isDragging()) {
        updateCursor(event->pos());
        return;
    }
    m_draggedTo = event->pos();
    m_selection.drag(pagePoint(m_draggedTo));
    const bool outside = m_draggedTo.y() < 0 || m_draggedTo.y() > viewport()->height();
    if (outside != m_autoScroll.isActive())
        outside ? m_autoScroll.start() : m_autoScroll.stop();
}

void PlanView::autoScroll()
{
    const int beyond =
        m_draggedTo.y() < 0 ? m_draggedTo.y() : std::max(0, m_draggedTo.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond / 2);
    m_selection.drag(pagePoint(m_draggedTo));
}

void PlanView::mouseReleaseEvent(QMouseEvent* event)
{
    m_autoScroll.stop();
    m_selection.release();
    const bool click =
        (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || !click || !m_open || !m_selection.isEmpty())
        return;
    if (const Mark* mark = markAt(event->pos())) {
        Q_EMIT markActivated(mark->id);
    } else if (const pdf::PageLink* link = linkAt(pagePoint(event->pos()))) {
        if (link->page >= 0)
            jumpTo({link->page, link->top});
        else
            Q_EMIT addressActivated(link->address);
    }
}

const pdf::PageLink* PlanView::linkAt(PagePoint point) const
{
    const pdf::PageContent* content = m_contents.content(point.page);
    if (!content)
        return nullptr;
    for (const pdf::PageLink& link : content->links) {
        if (link.area.contains(point.place))
            return &link;
    }
    return nullptr;
}

const Mark* PlanView::markAt(QPoint position) const
{
    const int page = pagePoint(position).page;
    const PageOverlay shown = overlay(page);
    const QRect sheet = m_layout.page(page).translated(-offset());
    const QList<QRectF> labels = labelRectangles(sheet, viewport()->rect(), shown, labelFont());
    const auto hit = [position](const QRectF& area) { return area.contains(position); };
    for (qsizetype i = shown.cited.size() - 1; i >= 0; --i) {
        const PageOverlay::Cited& cited = shown.cited.at(i);
        if (!hit(labels.at(i)) &&
            std::none_of(cited.rectangles.begin(), cited.rectangles.end(), hit))
            continue;
        const auto mark = std::find_if(m_marks.begin(), m_marks.end(),
                                       [&](const Mark& it) { return it.id == cited.id; });
        return mark == m_marks.end() ? nullptr : &*mark;
    }
    return nullptr;
}

QFont PlanView::labelFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

void PlanView::updateCursor(QPoint position)
{
    const PagePoint point = pagePoint(position);
    const pdf::PageContent* content = m_contents.content(point.page);
    const Mark* mark = markAt(position);
    viewport()->setToolTip(!mark ? QString() : mark->tip.isEmpty() ? mark->label : mark->tip);
    if (mark || linkAt(point))
        viewport()->setCursor(Qt::PointingHandCursor);
    else if (content && content->text.hasTextAt(point.place))
        viewport()->setCursor(Qt::IBeamCursor);
    else
        viewport()->unsetCursor();
}

void PlanView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_open)
        return;
    QMenu menu(this);
    if (m_citing == Citing::Offered) {
        menu.addAction(icon(QStringLiteral("bookmark-new")), tr("Cite as evidence"), this,
                       &PlanView::cite)
            ->setEnabled(canCite());
    }
    QAction* copied =
        menu.addAction(icon(QStringLiteral("edit-copy")), tr("Copy"), this, &PlanView::copy);
    copied->setShortcut(QKeySequence::Copy);
    copied->setEnabled(canCite());
    menu.addSeparator();
    menu.addActions(actions()); // what the room adds
    menu.addSeparator();
    menu.addAction(tr("Select page"), this, &PlanView::selectPage);
    QAction* back = menu.addAction(icon(QStringLiteral("go-previous")), tr("Back to where I was"),
                                   this, &PlanView::goBack);
    back->setEnabled(canGoBack());
    menu.exec(event->globalPos());
}

} // namespace beraad::ui
