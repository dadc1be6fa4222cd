// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

#include <QObject>
#include <QPointF>
#include <QRectF>

#include <optional>

class QKeyEvent;

namespace beraad::ui {

/// Selecting a part of a page by its place instead of its words: a figure, a table, anything on a
/// page without a text layer. Drawn with the mouse, or set down in the middle of what is in sight
/// and moved by keys. Belongs to the view, which translates its events.
class RegionControl final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// While armed the mouse draws a region where it would select words.
    bool isArmed() const { return m_isArmed; }
    void setArmed(bool armed);

    bool isEmpty() const { return m_area.isEmpty(); }
    int page() const { return m_page; }
    /// Fractions of the unturned page.
    QRectF area() const { return m_area; }
    /// The region as evidence, without a quote; none when nothing is selected.
    std::optional<domain::Passage> passage(const QString& document) const;

    void press(int page, QPointF place);
    /// `place` may lie off the page; the region ends at its edge.
    void drag(QPointF place);
    /// What is too small to be meant is no region.
    void release();
    bool isDragging() const { return m_isDragging; }

    void select(int page, const QRectF& area);
    /// An arrow moves the region, with Shift its far corner. False when the key is no arrow.
    bool handleKey(const QKeyEvent& event);
    void clear();

Q_SIGNALS:
    void changed();
    void armedChanged(bool armed);

private:
    void set(int page, const QRectF& area);

    int m_page = -1;
    QRectF m_area;
    QPointF m_origin; ///< where the drawing began
    bool m_isDragging = false;
    bool m_isArmed = false;
};

} // namespace beraad::ui
