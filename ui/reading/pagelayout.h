// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/messages.h"

#include <QList>
#include <QRect>
#include <QRectF>
#include <QSize>
#include <QSizeF>

namespace beraad::ui {

/// How large pages are shown.
enum class Fit
{
    None, ///< all pages at the zoom that is set
    Width,
    Page
};

/// How one page follows the other.
enum class Flow
{
    Continuous, ///< all hang under each other
    SinglePage  ///< one shows at a time
};

/// Where the pages of a document lie: pure geometry. Content coordinates are device independent
/// pixels from the top left of the ground that the pages lie on; places on a page are fractions of
/// the unturned page. With Flow::SinglePage all pages lie in the same place and one of them shows.
class PageLayout
{
public:
    static constexpr double kLeastZoom = 0.1;
    static constexpr double kMostZoom = 8;
    static constexpr int kGap = 12;

    void setPages(const QList<QSizeF>& points);
    void setFlow(Flow flow);
    Flow flow() const { return m_flow; }
    /// The page that shows alone; counts with Flow::SinglePage only.
    void setShownPage(int page);
    void setRotation(pdf::Rotation rotation);
    /// `zoom` counts with Fit::None only; 1 is the size on paper, at 96 pixels to the inch.
    void setScaling(Fit fit, double zoom);
    void setViewport(QSize viewport);

    const QList<QSizeF>& pageSizes() const { return m_points; }
    int pageCount() const { return int(m_points.size()); }
    QSize contentSize() const { return m_content; }
    /// The zoom a page is shown at, also when it is fitted.
    double zoom(int page) const;
    QRect page(int page) const { return m_pages.value(page); }
    /// The page at a height, or the one closest to it; -1 without pages.
    int pageAt(int y) const;
    /// The pages that show in a part of the content, from the top.
    QList<int> pagesIn(const QRect& part) const;

    QPointF toPage(int page, QPointF content) const;
    QPointF fromPage(int page, QPointF place) const;
    QRectF fromPage(int page, const QRectF& area) const;

private:
    void arrange();
    void measureContent();
    QSizeF turned(QSizeF size) const;
    double fitted(QSizeF turnedPoints) const;

    QList<QSizeF> m_points;
    QList<QRect> m_pages;
    QSize m_content;
    QSize m_viewport;
    pdf::Rotation m_rotation = pdf::Rotation::None;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    Flow m_flow = Flow::Continuous;
    int m_shown = 0;
};

} // namespace beraad::ui
