// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace beraad::ui {

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72.0;

} // namespace

void PageLayout::setPages(const QList<QSizeF>& points)
{
    m_points = points;
    arrange();
}

void PageLayout::setFlow(Flow flow)
{
    m_flow = flow;
    arrange();
}

void PageLayout::setShownPage(int page)
{
    m_shown = page;
    measureContent();
}

void PageLayout::setRotation(pdf::Rotation rotation)
{
    m_rotation = rotation;
    arrange();
}

void PageLayout::setScaling(Fit fit, double zoom)
{
    m_fit = fit;
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    arrange();
}

void PageLayout::setViewport(QSize viewport)
{
    m_viewport = viewport;
    arrange();
}

QSizeF PageLayout::turned(QSizeF size) const
{
    return int(m_rotation) % 2 == 1 ? size.transposed() : size;
}

double PageLayout::fitted(QSizeF points) const
{
    if (m_fit == Fit::None)
        return m_zoom;
    const QSizeF natural = points * kPixelsPerPoint;
    double zoom = (m_viewport.width() - 2 * kGap) / natural.width();
    if (m_fit == Fit::Page)
        zoom = std::min(zoom, (m_viewport.height() - 2 * kGap) / natural.height());
    return std::clamp(zoom, kLeastZoom, kMostZoom);
}

void PageLayout::arrange()
{
    m_pages.clear();
    int y = kGap;
    for (const QSizeF& points : m_points) {
        const QSizeF size = turned(points);
        const double scale = fitted(size) * kPixelsPerPoint;
        QRect page(0, y, std::max(1, int(std::lround(size.width() * scale))),
                   std::max(1, int(std::lround(size.height() * scale))));
        if (m_flow == Flow::SinglePage)
            page.moveTop(std::max(kGap, (m_viewport.height() - page.height()) / 2));
        m_pages.append(page);
        y += page.height() + kGap;
    }
    measureContent();
    for (QRect& page : m_pages) {
        const int width = m_flow == Flow::SinglePage
                              ? std::max(m_viewport.width(), page.width() + 2 * kGap)
                              : m_content.width();
        page.moveLeft((width - page.width()) / 2);
    }
}

void PageLayout::measureContent()
{
    QSize size(m_viewport.width(), kGap);
    const auto takeIn = [&size](const QRect& page) {
        size = QSize(std::max(size.width(), page.width() + 2 * kGap),
                     std::max(size.height(), page.top() + page.height() + kGap));
    };
    if (m_flow == Flow::SinglePage)
        takeIn(m_pages.value(m_shown));
    else
        std::for_each(m_pages.begin(), m_pages.end(), takeIn);
    m_content = size;
}

double PageLayout::zoom(int page) const
{
    return page < 0 || page >= pageCount() ? m_zoom : fitted(turned(m_points.at(page)));
}

int PageLayout::pageAt(int y) const
{
    if (m_flow == Flow::SinglePage)
        return std::min(m_shown, pageCount() - 1);
    const auto below =
        std::upper_bound(m_pages.begin(), m_pages.end(), y - kGap / 2,
                         [](int wanted, const QRect& page) { return wanted < page.bottom(); });
    return std::min(int(below - m_pages.begin()), pageCount() - 1);
}

QList<int> PageLayout::pagesIn(const QRect& part) const
{
    if (m_flow == Flow::SinglePage)
        return m_shown < pageCount() ? QList<int>{m_shown} : QList<int>();
    QList<int> pages;
    for (int page = std::max(0, pageAt(part.top())); page < pageCount(); ++page) {
        if (m_pages.at(page).top() > part.bottom())
            break;
        if (m_pages.at(page).bottom() >= part.top())
            pages.append(page);
    }
    return pages;
}

QPointF PageLayout::toPage(int page, QPointF content) const
{
    const QRect area = m_pages.value(page);
    const double u = (content.x() - area.x()) / std::max(1, area.width());
    const double v = (content.y() - area.y()) / std::max(1, area.height());
    switch (m_rotation) {
    case pdf::Rotation::None:
        return {u, v};
    case pdf::Rotation::Quarter:
        return {v, 1 - u};
    case pdf::Rotation::Half:
        return {1 - u, 1 - v};
    case pdf::Rotation::ThreeQuarters:
        return {1 - v, u};
    }
    return {u, v};
}

QPointF PageLayout::fromPage(int page, QPointF place) const
{
    QPointF turnedPlace = place;
    switch (m_rotation) {
    case pdf::Rotation::None:
        break;
    case pdf::Rotation::Quarter:
        turnedPlace = {1 - place.y(), place.x()};
        break;
    case pdf::Rotation::Half:
        turnedPlace = {1 - place.x(), 1 - place.y()};
        break;
    case pdf::Rotation::ThreeQuarters:
        turnedPlace = {place.y(), 1 - place.x()};
        break;
    }
    const QRect area = m_pages.value(page);
    return {area.x() + turnedPlace.x() * area.width(), area.y() + turnedPlace.y() * area.height()};
}

QRectF PageLayout::fromPage(int page, const QRectF& area) const
{
    return QRectF(fromPage(page, area.topLeft()), fromPage(page, area.bottomRight())).normalized();
}

} // namespace beraad::ui
