// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the view asks of the reader: first what is in sight, then what is near.
#include "ui/reading/planview.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace beraad::ui {

namespace {

/// A page with more pixels is drawn in tiles: 6 million are 24 MB.
constexpr int kMostPixelsAtOnce = 6'000'000;
constexpr int kTile = 1536;
constexpr int kPagesAhead = 2;
constexpr int kHurry = 120; ///< milliseconds between two leaps; a key repeats each 30 to 40
constexpr int kBytesPerPixel = 4;
/// Pages in sight, those ahead and behind, and where one just was. What was longer ago is drawn
/// anew, in less than the eye needs to find its place.
constexpr int kPagesKept = 7;
constexpr int kScreensKept = 6; ///< where a page is larger than the screen
constexpr qint64 kMostKept = 96 * 1024 * 1024;

qsizetype boundFor(QSize room, QSize page, double scale)
{
    const double pixel = kBytesPerPixel * scale * scale;
    const auto screens = qint64(kScreensKept * pixel * room.width() * room.height());
    const auto pages = qint64(kPagesKept * pixel * page.width() * page.height());
    return qsizetype(
        std::max({qint64(PictureSupply::kUsualBound), screens, std::min(pages, kMostKept)}));
}

} // namespace

QList<pdf::PictureRequest> PlanView::requestsFor(int page, const QRect& within,
                                                 pdf::Priority priority, double scale) const
{
    const QRect area = m_layout.page(page);
    const QSize size = (QSizeF(area.size()) * scale).toSize();
    if (qint64(size.width()) * size.height() <= kMostPixelsAtOnce)
        return {{m_document, page, size, {}, m_rotation, priority}};
    QList<pdf::PictureRequest> tiles;
    const QRect pixels =
        QRectF(QPointF(within.topLeft() - area.topLeft()) * scale, QSizeF(within.size()) * scale)
            .toAlignedRect() &
        QRect(QPoint(), size);
    for (int y = pixels.top() / kTile * kTile; y <= pixels.bottom(); y += kTile) {
        for (int x = pixels.left() / kTile * kTile; x <= pixels.right(); x += kTile) {
            const QRect tile = QRect(x, y, kTile, kTile) & QRect(QPoint(), size);
            tiles.append({m_document, page, size, tile, m_rotation, priority});
        }
    }
    return tiles;
}

QSize PlanView::pageInPixels() const
{
    const QSizeF size = m_layout.page(std::max(0, m_currentPage)).size();
    return (size * viewport()->devicePixelRatioF()).toSize();
}

/// A key that is held down goes on before a heavy page is drawn. Then only what is in sight is
/// asked for: what is near would stand in its way.
void PlanView::noteLeap()
{
    const int from = std::exchange(m_wantedAt, offset().y());
    const int page = std::exchange(m_wantedOf, m_currentPage);
    const bool isOtherPage = flow() == Flow::SinglePage && page != m_currentPage;
    if (!isOtherPage && std::abs(m_wantedAt - from) < viewport()->height() / 2)
        return; // the wheel, which brings into sight what is near
    m_isHurried = m_sinceLeap.isValid() && m_sinceLeap.elapsed() < kHurry;
    m_sinceLeap.start();
}

void PlanView::rest()
{
    if (std::exchange(m_isHurried, false))
        wantAll();
    wantContents();
}

void PlanView::wantAll()
{
    if (!m_open)
        return;
    noteLeap();
    const double scale = viewport()->devicePixelRatioF();
    m_wantedScale = scale;
    const QRect room = viewport()->rect().translated(offset());
    const QList<int> pages = m_layout.pagesIn(room);
    m_pictures.setBound(boundFor(room.size(), m_layout.page(pages.value(0)).size(), scale));
    QList<pdf::PictureRequest> wanted;
    for (const int page : pages)
        wanted += requestsFor(page, room, pdf::Priority::Visible, scale);
    const QRect around = room.adjusted(0, -room.height(), 0, room.height());
    for (const int page : pages)
        wanted += requestsFor(page, around, pdf::Priority::Near, scale); // the tiles beside it
    for (int away = 1; away <= kPagesAhead && !pages.isEmpty() && !m_isHurried; ++away) {
        for (const int page : {pages.last() + away, pages.first() - away}) {
            if (page < 0 || page >= pageCount())
                continue;
            wanted += requestsFor(page, around, pdf::Priority::Near, scale);
        }
    }
    m_pictures.want(wanted);
    placeNotice();
    m_contents.pause();
    m_rest.start();
}

void PlanView::wantContents()
{
    if (!m_open)
        return;
    QList<int> pages = m_layout.pagesIn(viewport()->rect().translated(offset()));
    pages += m_selection.pages();
    if (const int end = m_selection.cursorPage(); end >= 0)
        pages << end + 1 << end - 1; // where a key would go on
    pages.removeIf([this](int page) { return page < 0 || page >= pageCount(); });
    m_contents.want(pages);
}

bool PlanView::isComplete() const
{
    const QRect room = viewport()->rect().translated(offset());
    const QList<int> pages = m_open ? m_layout.pagesIn(room) : QList<int>();
    return std::all_of(pages.begin(), pages.end(),
                       [&](int page) {
                           if (m_pictures.isUnreadable(m_document, page))
                               return true;
                           const auto wanted = requestsFor(page, room, pdf::Priority::Visible,
                                                           viewport()->devicePixelRatioF());
                           return std::all_of(wanted.begin(), wanted.end(),
                                              [this](const auto& request) {
                                                  return !m_pictures.picture(request).isNull();
                                              });
                       }) &&
           m_open;
}

} // namespace beraad::ui
