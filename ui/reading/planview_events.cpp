// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/planview.h"

// What PlanView does with events of the window, keys and the mouse.

#include "core/wording/errorwording.h"
#include "ui/kit/icons.h"
#include "ui/reading/pagenotice.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

namespace beraad::ui {

namespace {

const QKeySequence kCopyWithPage(Qt::CTRL | Qt::SHIFT | Qt::Key_C);

} // namespace

QKeySequence PlanView::linkKeys()
{
    return Qt::CTRL | Qt::Key_L;
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

void PlanView::keyPressEvent(QKeyEvent* event)
{
    if (!m_open)
        return QAbstractScrollArea::keyPressEvent(event);
    if (QKeySequence(event->keyCombination()) == kCopyWithPage)
        return copyWithPage();
    if (QKeySequence(event->keyCombination()) == linkKeys())
        return markNextLink();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const pdf::PageLink* link = markedLink())
            return follow(*link);
    }
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectPage();
    if (event->matches(QKeySequence::ZoomIn) || event->matches(QKeySequence::ZoomOut))
        return event->matches(QKeySequence::ZoomIn) ? zoomIn() : zoomOut();
    if (event->key() == Qt::Key_Escape && (canCite() || m_region.isArmed() || m_emphasised))
        return clearSelection();
    if (m_region.handleKey(*event))
        return reveal(m_region.page(), m_region.area());
    if (m_selection.handleKey(*event, m_currentPage)) {
        reveal(m_selection.cursorPage(), m_selection.cursorRectangle());
        return;
    }
    if (!scrollByKey(*event))
        event->ignore();
}

void PlanView::pressAt(QPoint position, int clicks, Qt::KeyboardModifiers modifiers)
{
    m_pressedAt = position;
    m_draggedTo = position;
    const PagePoint point = pagePoint(position);
    const bool byPlace = m_region.isArmed() || modifiers.testFlag(Qt::ControlModifier) ||
                         (point.page >= 0 && hasNoText(point.page));
    if (point.page >= 0 && byPlace) {
        m_selection.clear();
        m_region.press(point.page, point.place);
    } else if (point.page >= 0) {
        m_region.clear();
        m_selection.press(point, clicks, modifiers);
    }
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
    if (!m_selection.isDragging() && !m_region.isDragging()) {
        updateCursor(event->pos());
        return;
    }
    m_draggedTo = event->pos();
    dragTo(m_draggedTo);
    const bool outside = m_draggedTo.y() < 0 || m_draggedTo.y() > viewport()->height();
    if (outside != m_autoScroll.isActive())
        outside ? m_autoScroll.start() : m_autoScroll.stop();
}

void PlanView::autoScroll()
{
    const int beyond =
        m_draggedTo.y() < 0 ? m_draggedTo.y() : std::max(0, m_draggedTo.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond / 2);
    dragTo(m_draggedTo);
}

void PlanView::dragTo(QPoint position)
{
    if (m_region.isDragging())
        m_region.drag(m_layout.toPage(m_region.page(), position + offset()));
    else
        m_selection.drag(pagePoint(position));
}

void PlanView::mouseReleaseEvent(QMouseEvent* event)
{
    m_autoScroll.stop();
    m_selection.release();
    m_region.release();
    const bool click =
        (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || !click || !m_open || canCite())
        return;
    if (const Mark* mark = markAt(event->pos())) {
        Q_EMIT markActivated(mark->id);
    } else if (const pdf::PageLink* link = linkAt(pagePoint(event->pos()))) {
        follow(*link);
    }
}

void PlanView::follow(const pdf::PageLink& link)
{
    if (link.page >= 0)
        jumpTo({link.page, link.top});
    else
        Q_EMIT addressActivated(link.address);
}

void PlanView::markNextLink()
{
    const pdf::PageContent* content = m_contents.content(m_currentPage);
    if (!content || content->links.isEmpty())
        return;
    const QList<pdf::PageLink>& links = content->links;
    const pdf::PageLink* marked = markedLink();
    const qsizetype next = marked ? (marked - links.constData() + 1) % links.size() : 0;
    const QRectF area = links.at(next).area;
    m_selection.clear();
    m_region.clear();
    m_emphasised = domain::Passage{m_document, m_currentPage, {area}, {}};
    reveal(m_currentPage, area);
    viewport()->update();
}

const pdf::PageLink* PlanView::markedLink() const
{
    if (!m_emphasised || m_emphasised->page != m_currentPage)
        return nullptr;
    const pdf::PageContent* content = m_contents.content(m_currentPage);
    const QRectF area = m_emphasised->rectangles.value(0);
    const auto isMarked = [&area](const pdf::PageLink& link) { return link.area == area; };
    const auto begin = content ? content->links.cbegin() : QList<pdf::PageLink>::const_iterator();
    const auto end = content ? content->links.cend() : begin;
    const auto found = std::find_if(begin, end, isMarked);
    return found == end ? nullptr : &*found;
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

void PlanView::updateCursor(QPoint position)
{
    const PagePoint point = pagePoint(position);
    const pdf::PageContent* content = m_contents.content(point.page);
    const Mark* mark = markAt(position);
    viewport()->setToolTip(!mark ? QString() : mark->tip.isEmpty() ? mark->label : mark->tip);
    if (m_region.isArmed() || (!mark && hasNoText(point.page)))
        viewport()->setCursor(Qt::CrossCursor);
    else if (mark || linkAt(point))
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
    copied->setEnabled(canCopy());
    QAction* reference = menu.addAction(tr("Copy with page"), this, &PlanView::copyWithPage);
    reference->setShortcut(kCopyWithPage);
    reference->setEnabled(canCopy());
    menu.addSeparator();
    menu.addActions(actions()); // what the room adds
    menu.addSeparator();
    menu.addAction(tr("Select page"), this, &PlanView::selectPage);
    menu.addAction(tr("Select a region"), this, &PlanView::selectRegion);
    QAction* back = menu.addAction(icon(QStringLiteral("go-previous")), tr("Back to where I was"),
                                   this, &PlanView::goBack);
    back->setEnabled(canGoBack());
    menu.exec(event->globalPos());
}

} // namespace beraad::ui
