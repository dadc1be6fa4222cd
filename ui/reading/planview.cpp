// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/planview.h"

#include "core/wording/errorwording.h"
#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/reading/pagenotice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace beraad::ui {

namespace {

constexpr std::array kZoomSteps = {0.25, 0.33, 0.5,  0.67, 0.75, 0.9, 1.0, 1.1,
                                   1.25, 1.5,  1.75, 2.0,  2.5,  3.0, 4.0};
constexpr double kSameZoom = 0.005;
constexpr int kMostHistory = 50;
/// Reading the words of a page cannot be stopped half way, so it waits until scrolling has come to
/// rest for so many milliseconds.
constexpr int kRest = 80;
constexpr int kArrowStep = 5 * kStep;

} // namespace

PlanView::PlanView(pdf::PlanReader& reader, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_reader(reader)
    , m_pictures(reader)
    , m_contents(reader)
    , m_selection(m_contents)
    , m_finding(reader)
    , m_notice(new PageNotice(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    // A bar that comes and goes changes the width that a page is fitted to, and with it whether
    // there is a need for the bar.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(kArrowStep);
    horizontalScrollBar()->setSingleStep(kArrowStep);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    m_autoScroll.setInterval(30);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);

    const auto repaint = [this]() { viewport()->update(); };
    connect(&reader, &pdf::PlanReader::opened, this, &PlanView::takeOpened);
    connect(&reader, &pdf::PlanReader::openFailed, this, &PlanView::takeFailure);
    connect(&reader, &pdf::PlanReader::gaveUp, this, &PlanView::takeGivenUp);
    connect(&m_pictures, &PictureSupply::arrived, this, &PlanView::placeNotice);
    connect(&m_pictures, &PictureSupply::arrived, this, repaint);
    connect(m_notice, &PageNotice::retryRequested, this, &PlanView::retryPage);
    connect(&m_contents, &ContentSupply::arrived, this, [this](int page) {
        if (page == m_currentPage)
            updateAccessibleText();
    });
    connect(&m_selection, &SelectionControl::changed, this, [this, repaint]() {
        if (!m_selection.isEmpty())
            m_emphasised.reset();
        repaint();
        Q_EMIT selectionChanged();
    });
    connect(&m_finding, &FindSession::changed, this, repaint);
    connect(&m_finding, &FindSession::currentChanged, this, [this]() {
        if (const auto hit = m_finding.current(); hit && !hit->rectangles.isEmpty())
            reveal(hit->page, hit->rectangles.first());
    });
    connect(&m_patience, &QTimer::timeout, this, [this, repaint]() {
        m_patient = false;
        repaint();
    });
    connect(&m_rest, &QTimer::timeout, this, &PlanView::wantContents);
    connect(&m_autoScroll, &QTimer::timeout, this, &PlanView::autoScroll);
    updateAccessibleText();
}

PlanView::~PlanView()
{
    if (!m_document.isEmpty())
        m_reader.close(m_document);
}

void PlanView::forget()
{
    if (!m_document.isEmpty())
        m_reader.close(m_document);
    m_document.clear();
    m_open = false;
    m_failure.clear();
    m_outline.clear();
    m_emphasised.reset();
    m_history.clear();
    m_pictures.want({});
    m_contents.setDocument({});
    m_finding.setDocument({});
    m_selection.clear();
    m_currentPage = -1;
    m_layout.setPages({});
}

void PlanView::showDocument(const PlanDocument& document, ReadingPlace place)
{
    if (m_document == document.sha256 && m_failure.isEmpty()) {
        m_open ? goTo(place) : void(m_opensAt = place);
        return;
    }
    forget();
    m_document = document.sha256;
    m_opensAt = place;
    m_contents.setDocument(m_document);
    m_finding.setDocument(m_document);
    m_patient = true;
    m_patience.start();
    m_reader.open(m_document, document.title, document.bytes);
    updateScrollBars();
    followPosition();
    Q_EMIT historyChanged();
    viewport()->update();
}

void PlanView::showNothing()
{
    forget();
    updateScrollBars();
    followPosition();
    viewport()->update();
}

void PlanView::takeOpened(const pdf::OpenedDocument& document)
{
    if (document.document != m_document || m_open)
        return;
    m_open = true;
    m_outline = document.outline;
    m_layout.setPages(document.pageSizes);
    rearrange({});
    goTo(m_opensAt);
    Q_EMIT opened(document);
    Q_EMIT scalingChanged();
    if (m_emphasised)
        showPassage(*m_emphasised);
}

void PlanView::takeFailure(const QString& document, const Error& error)
{
    if (document != m_document || m_open)
        return;
    m_failure = wording::sentence(error);
    viewport()->update();
    updateAccessibleText();
    Q_EMIT failed(error);
}

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
    const QRect area = m_layout.page(std::clamp(place.page, 0, pageCount() - 1));
    // The top of a page comes with the gap above it, so that one sees that it is the top.
    const int gap = place.top <= 0 ? PageLayout::kGap : 0;
    verticalScrollBar()->setValue(area.y() + int(std::lround(place.top * area.height())) - gap);
    followPosition();
}

void PlanView::jumpTo(ReadingPlace place)
{
    if (m_open) {
        m_history.append(this->place());
        if (m_history.size() > kMostHistory)
            m_history.removeFirst();
        Q_EMIT historyChanged();
    }
    goTo(place);
}

void PlanView::goBack()
{
    if (!canGoBack())
        return;
    const ReadingPlace place = m_history.takeLast();
    goTo(place);
    Q_EMIT historyChanged();
}

void PlanView::reveal(int page, const QRectF& area)
{
    const QRectF shown = m_layout.fromPage(page, area);
    const QRect room = viewport()->rect().translated(offset());
    const int margin = 4 * kStep;
    if (shown.top() < room.top() + margin || shown.bottom() > room.bottom() - margin)
        verticalScrollBar()->setValue(int(shown.top()) - room.height() / 3);
    if (shown.left() < room.left() || shown.right() > room.right())
        horizontalScrollBar()->setValue(int(shown.center().x()) - room.width() / 2);
}

void PlanView::showPassage(const domain::Passage& passage)
{
    if (passage.document != m_document)
        return;
    m_selection.clear();
    m_emphasised = passage;
    if (m_open && passage.page >= 0 && passage.page < pageCount()) {
        jumpTo(place());
        const QRectF area = passage.rectangles.value(0);
        area.isNull() ? goToPage(passage.page) : reveal(passage.page, area);
    }
    viewport()->update();
}

void PlanView::setMarks(const QList<Mark>& marks)
{
    m_marks = marks;
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

void PlanView::setRotation(pdf::Rotation rotation)
{
    const int page = std::max(0, m_currentPage);
    m_rotation = rotation;
    rearrange({});
    goToPage(page);
    Q_EMIT scalingChanged();
}

void PlanView::rotate()
{
    setRotation(pdf::Rotation((int(m_rotation) + 1) % 4));
}

void PlanView::copy()
{
    if (const auto passage = selection())
        QGuiApplication::clipboard()->setText(passage->quote);
}

void PlanView::cite()
{
    if (const auto passage = selection())
        Q_EMIT citeRequested(*passage);
}

void PlanView::selectPage()
{
    m_selection.selectPage(m_currentPage);
}

void PlanView::clearSelection()
{
    m_selection.clear();
    m_emphasised.reset();
    viewport()->update();
}

void PlanView::selectHit()
{
    if (const auto hit = m_finding.current())
        m_selection.selectRange(hit->page, hit->range);
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

void PlanView::updateAccessibleText()
{
    if (m_currentPage < 0) {
        setAccessibleName(tr("Plan"));
        setAccessibleDescription(m_failure);
        return;
    }
    const pdf::PageContent* content = m_contents.content(m_currentPage);
    setAccessibleName(tr("Plan, page %1 of %2").arg(m_currentPage + 1).arg(pageCount()));
    setAccessibleDescription(content ? content->text.text() : QString());
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
            overlay.cited.append(
                {mark.id, shown(mark.passage.rectangles), mark.colour, mark.label});
    }
    const auto current = m_finding.current();
    for (const pdf::Hit& hit : m_finding.hitsOn(page)) {
        (current == hit ? overlay.currentHit : overlay.hits) += shown(hit.rectangles);
    }
    if (m_selection.page() == page)
        overlay.selection = shown(m_selection.rectangles());
    if (m_emphasised && m_emphasised->page == page)
        overlay.emphasis = shown(m_emphasised->rectangles);
    return overlay;
}

} // namespace beraad::ui
