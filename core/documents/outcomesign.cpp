// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/outcomesign.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QTransform>

#include <utility>

namespace beraad::documents {

namespace {

/// The signs are drawn on a grid of 16 by 16 with lines of 2.4, so that they weigh the same.
constexpr qreal kGrid = 16;
constexpr qreal kLine = 2.4;

QPainterPath stroked(const QPainterPath& line)
{
    QPainterPathStroker stroker;
    stroker.setWidth(kLine);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line).simplified();
}

QPainterPath check(qreal width)
{
    QPainterPath line(QPointF(2, 9));
    line.lineTo(2 + (width - 4) * 0.35, 13);
    line.lineTo(width - 2, 3);
    return stroked(line);
}

QPainterPath checkWithPoint()
{
    QPainterPath path = check(13);
    path.addEllipse(QPointF(13.6, 12.2), 2, 2);
    return path;
}

QPainterPath turn()
{
    const QRectF circle(2.5, 2.5, 11, 11);
    QPainterPath line;
    line.arcMoveTo(circle, 20);
    line.arcTo(circle, 20, -300);
    QPainterPath path = stroked(line);
    QPainterPath head(QPointF(15.6, 1.6));
    head.lineTo(15.6, 8.2);
    head.lineTo(9.2, 7.2);
    head.closeSubpath();
    path.addPath(head);
    return path.simplified();
}

QPainterPath cross()
{
    QPainterPath line(QPointF(3, 3));
    line.lineTo(13, 13);
    line.moveTo(13, 3);
    line.lineTo(3, 13);
    return stroked(line);
}

QPainterPath ring()
{
    QPainterPath line;
    line.addEllipse(QPointF(8, 8), 5.5, 5.5);
    return stroked(line);
}

QPainterPath signOnGrid(OutcomeSign sign)
{
    switch (sign) {
    case OutcomeSign::Approve:
        return check(kGrid);
    case OutcomeSign::ApproveWithPoints:
        return checkWithPoint();
    case OutcomeSign::Revise:
        return turn();
    case OutcomeSign::Reject:
        return cross();
    case OutcomeSign::NotAssessed:
        break;
    }
    return ring();
}

} // namespace

OutcomeColours OutcomeColours::onLight()
{
    return {{QColor(0x17, 0x60, 0x3a), QColor(0x3f, 0x93, 0x5e), QColor(0xb7, 0x7c, 0x12),
             QColor(0x96, 0x2b, 0x2b), QColor(0x76, 0x7f, 0x88)}};
}

OutcomeColours OutcomeColours::onDark()
{
    return {{QColor(0x5f, 0xc4, 0x8a), QColor(0x9a, 0xd8, 0xb0), QColor(0xe5, 0xb4, 0x54),
             QColor(0xf0, 0x8a, 0x84), QColor(0xa7, 0xaf, 0xb8)}};
}

QPainterPath outcomeSignPath(OutcomeSign sign, const QRectF& box)
{
    const qreal side = qMin(box.width(), box.height());
    const QPointF corner = box.center() - QPointF(side, side) / 2;
    QTransform transform;
    transform.translate(corner.x(), corner.y());
    transform.scale(side / kGrid, side / kGrid);
    return transform.map(signOnGrid(sign));
}

void paintOutcomeSign(QPainter& painter, const QRectF& box, OutcomeSign sign, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outcomeSignPath(sign, box), colour);
    painter.restore();
}

} // namespace beraad::documents
