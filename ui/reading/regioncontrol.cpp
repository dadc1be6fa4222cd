// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/regioncontrol.h"

#include <QKeyEvent>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr double kLeastSide = 0.008; ///< about 2 mm of an A4 page
constexpr double kKeyStep = 0.01;
const QRectF kWholePage(0, 0, 1, 1);

QPointF onPage(QPointF place)
{
    return {std::clamp(place.x(), 0.0, 1.0), std::clamp(place.y(), 0.0, 1.0)};
}

std::optional<QPointF> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-kKeyStep, 0);
    case Qt::Key_Right:
        return QPointF(kKeyStep, 0);
    case Qt::Key_Up:
        return QPointF(0, -kKeyStep);
    case Qt::Key_Down:
        return QPointF(0, kKeyStep);
    default:
        return std::nullopt;
    }
}

} // namespace

void RegionControl::setArmed(bool armed)
{
    if (armed == m_isArmed)
        return;
    m_isArmed = armed;
    Q_EMIT armedChanged(armed);
}

void RegionControl::set(int page, const QRectF& area)
{
    if (page == m_page && area == m_area)
        return;
    m_page = page;
    m_area = area;
    Q_EMIT changed();
}

std::optional<domain::Passage> RegionControl::passage(const QString& document) const
{
    if (isEmpty())
        return std::nullopt;
    return domain::Passage{document, m_page, {m_area}, {}};
}

void RegionControl::press(int page, QPointF place)
{
    m_isDragging = true;
    m_origin = onPage(place);
    set(page, {});
}

void RegionControl::drag(QPointF place)
{
    if (m_isDragging)
        set(m_page, QRectF(m_origin, onPage(place)).normalized());
}

void RegionControl::release()
{
    if (!m_isDragging)
        return;
    m_isDragging = false;
    if (m_area.width() < kLeastSide || m_area.height() < kLeastSide)
        return clear();
    setArmed(false);
}

void RegionControl::select(int page, const QRectF& area)
{
    set(page, area & kWholePage);
}

bool RegionControl::handleKey(const QKeyEvent& event)
{
    const std::optional<QPointF> step = isEmpty() ? std::nullopt : stepOf(event.key());
    if (!step || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    QRectF area = m_area;
    if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        const QPointF corner = onPage(area.bottomRight() + *step);
        area.setBottomRight({std::max(corner.x(), area.left() + kLeastSide),
                             std::max(corner.y(), area.top() + kLeastSide)});
    } else {
        area.moveTo(std::clamp(area.x() + step->x(), 0.0, 1 - area.width()),
                    std::clamp(area.y() + step->y(), 0.0, 1 - area.height()));
    }
    set(m_page, area);
    return true;
}

void RegionControl::clear()
{
    m_isDragging = false;
    set(-1, {});
}

} // namespace beraad::ui

#include "moc_regioncontrol.cpp"
