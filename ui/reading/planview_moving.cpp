// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/planview.h"

// Where PlanView is in the document and how large it shows it.

#include "ui/kit/measures.h"

#include <QApplication>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace beraad::ui {

namespace {

constexpr std::array kZoomSteps = {0.1,  0.17, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1,
                                   1.25, 1.5,  1.75, 2.0,  2.5, 3.0,  4.0,  5.0, 6.0, 8.0};
constexpr double kSameZoom = 0.005;
constexpr int kOverlap = 6 * kStep; ///< what stays in sight when the next screenful comes
constexpr int kNotch = 120;         ///< of a wheel, in eighths of a degree

int wheelStep(const QScrollBar* bar)
{
    return QApplication::wheelScrollLines() * bar->singleStep();
}

} // namespace

QPoint PlanView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

PagePoint PlanView::pagePoint(QPoint position) const
{
    const QPoint content = position + offset();
    const int page = m_layout.pageAt(content.y());
    return {page, page < 0 ? QPointF() : m_layout.toPage(page, content)};
}

QRectF PlanView::viewportRectangle(int page, const QRectF& area) const
{
    return m_layout.fromPage(page, area).translated(-offset());
}

ReadingPlace PlanView::place() const
{
    const int page = m_layout.pageAt(offset().y());
    if (!m_open || page < 0)
        return m_opensAt;
    const QRect area = m_layout.page(page);
    if (offset().y() > area.bottom() && page + 1 < pageCount())
        return {page + 1, 0}; // the gap above a page comes with it
    return {page, double(offset().y() - area.y()) / area.height()};
}

void PlanView::rearrange(QPoint steady)
{
    const QPoint before = steady + offset();
    const int page = m_layout.pageAt(before.y());
    const QRect old = m_layout.page(page);
    const double u = old.isEmpty() ? 0 : double(before.x() - old.x()) / old.width();
    const double v = old.isEmpty() ? 0 : double(before.y() - old.y()) / old.height();
    m_layout.setViewport(viewport()->size());
    m_layout.setRotation(m_rotation);
    m_layout.setScaling(m_fit, m_zoom);
    updateScrollBars();
    const QRect now = m_layout.page(page);
    horizontalScrollBar()->setValue(int(std::lround(now.x() + u * now.width())) - steady.x());
    verticalScrollBar()->setValue(int(std::lround(now.y() + v * now.height())) - steady.y());
    followPosition();
    viewport()->update();
}

void PlanView::updateScrollBars()
{
    const QSize room = viewport()->size();
    const QSize content = m_layout.contentSize();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, content.height() - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - room.width()));
}

void PlanView::goTo(ReadingPlace place)
{
    if (!m_open) {
        m_opensAt = place;
        return;
    }
    const int page = std::clamp(place.page, 0, pageCount() - 1);
    turnTo(page);
    const QRect area = m_layout.page(page);
    // The top of a page comes with the gap above it, so that one sees that it is the top.
    const int gap = place.top <= 0 ? PageLayout::kGap : 0;
    verticalScrollBar()->setValue(area.y() + int(std::lround(place.top * area.height())) - gap);
    followPosition();
}

void PlanView::turnTo(int page)
{
    if (flow() != Flow::SinglePage)
        return;
    m_pushed = 0;
    m_layout.setShownPage(page);
    updateScrollBars();
    viewport()->update();
}

void PlanView::jumpTo(ReadingPlace place)
{
    if (m_open) {
        m_history.leave(this->place());
        Q_EMIT historyChanged();
    }
    goTo(place);
}

void PlanView::goBack()
{
    if (!canGoBack())
        return;
    goTo(m_history.back(place()));
    Q_EMIT historyChanged();
}

void PlanView::goForward()
{
    if (!canGoForward())
        return;
    goTo(m_history.forward(place()));
    Q_EMIT historyChanged();
}

void PlanView::reveal(int page, const QRectF& area)
{
    if (page != m_currentPage)
        turnTo(page);
    const QRectF shown = m_layout.fromPage(page, area);
    const QRect room = viewport()->rect().translated(offset());
    const int margin = 4 * kStep;
    if (shown.top() < room.top() + margin || shown.bottom() > room.bottom() - margin)
        verticalScrollBar()->setValue(int(shown.top()) - room.height() / 3);
    if (shown.left() < room.left() || shown.right() > room.right())
        horizontalScrollBar()->setValue(int(shown.center().x()) - room.width() / 2);
    followPosition();
}

void PlanView::showPassage(const domain::Passage& passage)
{
    if (passage.document != m_document)
        return;
    m_selection.clear();
    m_region.clear();
    m_emphasised = passage;
    if (m_open && passage.page >= 0 && passage.page < pageCount()) {
        jumpTo(place());
        const QRectF area = passage.rectangles.value(0);
        area.isNull() ? goToPage(passage.page) : reveal(passage.page, area);
    }
    viewport()->update();
}

void PlanView::setZoomAround(double zoom, QPoint steady)
{
    m_fit = Fit::None;
    m_zoom = std::clamp(zoom, PageLayout::kLeastZoom, PageLayout::kMostZoom);
    rearrange(steady);
    Q_EMIT scalingChanged();
}

void PlanView::setZoom(double zoom)
{
    setZoomAround(zoom, viewport()->rect().center());
}

void PlanView::setFit(Fit fit)
{
    const int page = m_currentPage;
    m_zoom = zoom();
    m_fit = fit;
    rearrange({viewport()->width() / 2, 0});
    if (m_open && fit == Fit::Page) // A whole page, not the ends of two.
        goToPage(page);
    Q_EMIT scalingChanged();
}

void PlanView::setScaling(Fit fit, double zoom)
{
    m_fit = fit;
    m_zoom = std::clamp(zoom, PageLayout::kLeastZoom, PageLayout::kMostZoom);
    rearrange({viewport()->width() / 2, 0});
    Q_EMIT scalingChanged();
}

void PlanView::zoomIn()
{
    const auto next = std::upper_bound(kZoomSteps.begin(), kZoomSteps.end(), zoom() + kSameZoom);
    setZoom(next == kZoomSteps.end() ? kZoomSteps.back() : *next);
}

void PlanView::zoomOut()
{
    const auto here = std::lower_bound(kZoomSteps.begin(), kZoomSteps.end(), zoom() - kSameZoom);
    setZoom(here == kZoomSteps.begin() ? kZoomSteps.front() : *std::prev(here));
}

void PlanView::setFlow(Flow flow)
{
    if (flow == this->flow())
        return;
    const ReadingPlace before = place();
    const int page = std::max(0, m_currentPage);
    m_layout.setFlow(flow);
    if (m_open) {
        turnTo(page);
        updateScrollBars();
        goTo(before.page == page ? before : ReadingPlace{page, 0});
        viewport()->update();
    }
    Q_EMIT scalingChanged();
}

void PlanView::setRotation(pdf::Rotation rotation)
{
    const int page = std::max(0, m_currentPage);
    m_rotation = rotation;
    rearrange({});
    if (m_open)
        goToPage(page);
    Q_EMIT scalingChanged();
}

void PlanView::rotate()
{
    setRotation(pdf::Rotation((int(m_rotation) + 1) % 4));
}

void PlanView::followPosition()
{
    const int eye = offset().y() + viewport()->height() / 3;
    const int page = m_open ? m_layout.pageAt(eye) : -1;
    if (page != m_currentPage) {
        m_currentPage = page;
        updateAccessibleText();
        Q_EMIT currentPageChanged(page);
    }
    wantAll();
}

/// One page at a time is left at its ends: down goes on at the top of the next, up at the foot of
/// the one before.
void PlanView::scrollDown(int distance, void (SmoothScroll::*how)(int))
{
    const QScrollBar* bar = verticalScrollBar();
    const bool isAtEnd =
        distance > 0 ? m_down.goal() >= bar->maximum() : m_down.goal() <= bar->minimum();
    const int next = m_currentPage + (distance > 0 ? 1 : -1);
    if (flow() == Flow::Continuous || !isAtEnd)
        (m_down.*how)(distance);
    else if (next >= 0 && next < pageCount())
        goTo({next, distance > 0 ? 0.0 : 1.0});
}

/// Where a page is no wider than its room, sideways is to the page beside it.
void PlanView::scrollAcross(int direction)
{
    if (horizontalScrollBar()->maximum() > 0)
        m_across.by(direction * horizontalScrollBar()->singleStep());
    else
        direction > 0 ? goToNextPage() : goToPreviousPage();
}

bool PlanView::scrollByKey(const QKeyEvent& event)
{
    const int screen = std::max(kOverlap, viewport()->height() - kOverlap);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const QKeyCombination keys(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key()));
    if (keys == kNextPage || keys == kPreviousPage) {
        keys == kNextPage ? goToNextPage() : goToPreviousPage();
        return true;
    }
    if (event.modifiers().testFlag(Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Space:
        scrollDown(shift ? -screen : screen, &SmoothScroll::jumpBy);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (event.modifiers().testFlag(Qt::ControlModifier))
            return false; // the room's, for another plan
        scrollDown(event.key() == Qt::Key_PageDown ? screen : -screen, &SmoothScroll::jumpBy);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        scrollDown((event.key() == Qt::Key_Down ? 1 : -1) * verticalScrollBar()->singleStep());
        return true;
    case Qt::Key_Right:
    case Qt::Key_Left:
        scrollAcross(event.key() == Qt::Key_Right ? 1 : -1);
        return true;
    case Qt::Key_Home:
        goTo({0, 0});
        return true;
    case Qt::Key_End:
        goTo({pageCount() - 1, 1});
        return true;
    default:
        return false;
    }
}

void PlanView::wheelEvent(QWheelEvent* event)
{
    if (!m_open)
        return QAbstractScrollArea::wheelEvent(event);
    event->accept();
    const int turned = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        constexpr double kPerNotch = 1.1;
        setZoomAround(zoom() * std::pow(kPerNotch, double(turned) / kNotch),
                      event->position().toPoint());
        return;
    }
    if (!event->pixelDelta().isNull()) // a touchpad, which is smooth by itself
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->pixelDelta().x());
    else
        m_across.by(-event->angleDelta().x() * wheelStep(horizontalScrollBar()) / kNotch);
    turnWheel(*event);
}

/// At the ends of a single page a whole notch is asked for before the next one comes.
void PlanView::turnWheel(const QWheelEvent& event)
{
    const int turned = event.angleDelta().y();
    const QScrollBar* bar = verticalScrollBar();
    const bool isAtEnd = turned < 0 ? m_down.goal() >= bar->maximum()
                                    : turned > 0 && m_down.goal() <= bar->minimum();
    if (flow() == Flow::SinglePage && isAtEnd) {
        m_pushed = (m_pushed < 0) == (turned < 0) ? m_pushed + turned : turned;
        if (std::abs(m_pushed) >= kNotch)
            scrollDown(-turned);
        return;
    }
    m_pushed = 0;
    if (!event.pixelDelta().isNull())
        verticalScrollBar()->setValue(bar->value() - event.pixelDelta().y());
    else
        m_down.by(-turned * wheelStep(bar) / kNotch);
}

void PlanView::pinch(const QPinchGesture& gesture)
{
    const QPoint middle = viewport()->mapFromGlobal(gesture.centerPoint().toPoint());
    if (gesture.changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        setZoomAround(zoom() * gesture.scaleFactor(), middle);
}

/// Two fingers: on a touchpad they arrive as they are, from a touch screen as a gesture.
bool PlanView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture && m_open) {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture) {
            setZoomAround(zoom() * (1 + native->value()), native->position().toPoint());
            return true;
        }
        if (native->gestureType() == Qt::SmartZoomNativeGesture) {
            setFit(Fit::Width);
            return true;
        }
    }
    if (event->type() == QEvent::Gesture && m_open) {
        auto* gestures = static_cast<QGestureEvent*>(event);
        if (const QGesture* gesture = gestures->gesture(Qt::PinchGesture)) {
            pinch(static_cast<const QPinchGesture&>(*gesture));
            gestures->accept(Qt::PinchGesture);
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace beraad::ui
