// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/linkedscrolling.h"

#include "ui/reading/planview.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace beraad::ui {

using text::Place;
using text::Version;

namespace {

const QRectF kWholePage(0, 0, 1, 1);

Version other(Version version)
{
    return version == Version::Before ? Version::After : Version::Before;
}

int eyeOf(const PlanView& view)
{
    return view.viewport()->height() / 3;
}

Place placeAtEye(const PlanView& view)
{
    const int page = std::max(0, view.currentPage());
    const QRectF sheet = view.viewportRectangle(page, kWholePage);
    return {page, sheet.isEmpty() ? 0 : (eyeOf(view) - sheet.top()) / sheet.height()};
}

void bringToEye(PlanView& view, const Place& place)
{
    if (view.pageCount() == 0)
        return;
    const int page = std::clamp(place.page, 0, view.pageCount() - 1);
    const QRectF sheet = view.viewportRectangle(page, kWholePage);
    const double height = sheet.top() + std::clamp(place.top, 0.0, 1.0) * sheet.height();
    QScrollBar* bar = view.verticalScrollBar();
    bar->setValue(bar->value() + int(std::lround(height)) - eyeOf(view));
}

double depthOf(const Place& place)
{
    return place.page + place.top;
}

Place placeAt(double depth)
{
    const double page = std::floor(std::max(0.0, depth));
    return {int(page), std::max(0.0, depth) - page};
}

} // namespace

LinkedScrolling::LinkedScrolling(PlanView& before, PlanView& after, QObject* parent)
    : QObject(parent)
    , m_before(before)
    , m_after(after)
{
    for (const Version version : {Version::Before, Version::After}) {
        connect(view(version).verticalScrollBar(), &QScrollBar::valueChanged, this,
                [this, version] { follow(version); });
        connect(&view(version), &PlanView::scalingChanged, this,
                [this, version] { zoomAlong(version); });
    }
}

PlanView& LinkedScrolling::view(Version version) const
{
    return version == Version::Before ? m_before : m_after;
}

void LinkedScrolling::start(const text::PageAlignment& alignment)
{
    m_alignment = alignment;
    m_isLinked = true;
    m_shift = 0;
    m_lastMoved = Version::After;
    Q_EMIT changed();
}

void LinkedScrolling::setLinked(bool linked)
{
    if (linked == m_isLinked)
        return;
    m_isLinked = linked;
    if (linked && m_before.isOpen() && m_after.isOpen()) {
        const Place expected = m_alignment.across(Version::After, placeAtEye(m_after));
        m_shift = depthOf(placeAtEye(m_before)) - depthOf(expected);
    }
    Q_EMIT changed();
}

void LinkedScrolling::realign()
{
    m_isLinked = true;
    m_shift = 0;
    follow(m_lastMoved);
    Q_EMIT changed();
}

void LinkedScrolling::show(const Place& before, const Place& after)
{
    const QScopedValueRollback following(m_isFollowing, true);
    bringToEye(m_before, before);
    bringToEye(m_after, after);
}

void LinkedScrolling::follow(Version moved)
{
    if (m_isFollowing || !m_before.isOpen() || !m_after.isOpen())
        return;
    m_lastMoved = moved;
    if (!m_isLinked)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    double from = depthOf(placeAtEye(view(moved)));
    if (moved == Version::Before)
        from -= m_shift;
    double to = depthOf(m_alignment.across(moved, placeAt(from)));
    if (moved == Version::After)
        to += m_shift;
    bringToEye(view(other(moved)), placeAt(to));
}

void LinkedScrolling::zoomAlong(Version changed)
{
    if (m_isFollowing || !m_isLinked)
        return;
    {
        const QScopedValueRollback following(m_isFollowing, true);
        const PlanView& from = view(changed);
        PlanView& to = view(other(changed));
        if (from.fit() == Fit::None)
            to.setZoom(from.zoom());
        else if (to.fit() != from.fit())
            to.setFit(from.fit());
    }
    follow(changed);
}

} // namespace beraad::ui

#include "moc_linkedscrolling.cpp"
