// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/chartpatterns.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace beraad::documents {

namespace {

enum class Pattern
{
    None,
    Dots,
    Stripes,
    Lattice
};

/// What is not assessed and what is open are hollow; open parts have dots.
Pattern patternOf(const ChartPart& part)
{
    if (!part.sign)
        return part.isOpen ? Pattern::Dots : Pattern::None;
    switch (*part.sign) {
    case OutcomeSign::ApproveWithPoints:
        return Pattern::Dots;
    case OutcomeSign::Revise:
        return Pattern::Stripes;
    case OutcomeSign::Reject:
        return Pattern::Lattice;
    case OutcomeSign::Approve:
    case OutcomeSign::NotAssessed:
        break;
    }
    return Pattern::None;
}

/// Dots that lie wholly within the box, in the middle of it.
void addDots(QPainterPath& path, const QRectF& box, qreal pitch)
{
    const qreal radius = pitch / 5;
    const int columns = qMax(1, int(box.width() / pitch));
    const int rows = qMax(1, int(box.height() / pitch));
    const QPointF first = box.center() - QPointF(columns - 1, rows - 1) * pitch / 2;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            path.addEllipse(first + QPointF(column, row) * pitch, radius, radius);
    }
}

/// Stripes that rise to the right, or with a `slope` of -1 fall.
void addStripes(QPainterPath& path, const QRectF& box, qreal pitch, int slope)
{
    const qreal width = pitch / 4;
    const qreal rise = box.height() * slope;
    const qreal span = box.width() + box.height();
    for (qreal x = box.left() - box.height(); x < box.left() + span; x += pitch) {
        const QPointF foot(x, box.bottom());
        const QPointF head = QPointF(x, box.top()) + QPointF(rise, 0);
        const QPolygonF stripe(
            {foot, foot + QPointF(width, 0), head + QPointF(width, 0), head, foot});
        path.addPolygon(stripe.intersected(QPolygonF(box)));
    }
}

} // namespace

void paintPattern(QPainter& painter, const QRectF& box, const ChartPart& part, qreal step,
                  const QColor& colour)
{
    const qreal edge = step / 4;
    const qreal pitch = step * 3 / 4;
    const QRectF inside = box.adjusted(edge, edge, -edge, -edge);
    if (inside.width() < pitch / 4)
        return;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    switch (patternOf(part)) {
    case Pattern::None:
        return;
    case Pattern::Dots:
        addDots(path, inside, pitch);
        break;
    case Pattern::Stripes:
        addStripes(path, inside, pitch, 1);
        break;
    case Pattern::Lattice:
        addStripes(path, inside, pitch, 1);
        addStripes(path, inside, pitch, -1);
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, colour);
    painter.restore();
}

} // namespace beraad::documents
