// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/planfigures.h"

#include "core/demonstration/planlook.h"
#include "core/documents/stylesheet.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

using documents::Drawing;
using documents::kMillimetre;
using documents::kPoint;
using documents::kStep;
using documents::Stylesheet;

namespace {

constexpr qreal kWidth = 160 * kMillimetre;

QColor mixed(const QColor& colour, const QColor& with, qreal part)
{
    const auto mix = [part](float a, float b) { return float(a * (1 - part) + b * part); };
    return QColor::fromRgbF(mix(colour.redF(), with.redF()), mix(colour.greenF(), with.greenF()),
                            mix(colour.blueF(), with.blueF()));
}

struct Dot
{
    QPointF place; ///< fractions of the map
    QString name;
    qreal radius;
};

/// Places that keep apart: the best of a few throws.
QPointF freePlace(const QList<Dot>& dots, Dice& dice)
{
    QPointF best;
    qreal bestGap = -1;
    for (int attempt = 0; attempt < 24; ++attempt) {
        const QPointF place(dice.between(60, 800) / 1000.0, dice.between(120, 880) / 1000.0);
        qreal gap = 10;
        for (const Dot& dot : dots) {
            const QPointF way = place - dot.place;
            gap = std::min(gap, std::hypot(way.x() * 1.2, way.y()));
        }
        if (gap > bestGap) {
            bestGap = gap;
            best = place;
        }
    }
    return best;
}

QList<Dot> dotsOf(const FictionalRegion& region)
{
    Dice dice = Dice(region.seed).fork(u"map");
    QList<Dot> dots;
    for (const QString& town : region.towns) {
        const bool isMain = dots.isEmpty();
        const QPointF place = isMain ? QPointF(0.42, 0.5) : freePlace(dots, dice);
        dots.append({place, town, (isMain ? 7 : 4.5) * kPoint});
    }
    return dots;
}

QPainterPath river(const QRectF& area, Dice dice)
{
    QPainterPath path;
    const qreal y = area.top() + area.height() * dice.between(15, 80) / 100.0;
    const qreal bend = area.height() * dice.between(-45, 45) / 100.0;
    path.moveTo(area.left(), y);
    path.cubicTo(area.left() + area.width() * 0.3, y + bend, area.left() + area.width() * 0.6,
                 y - bend, area.right(), y + bend / 2);
    return path;
}

void paintMap(QPainter& painter, const QRectF& area, const QList<Dot>& dots,
              const QPainterPath& water, const PlanLook& look)
{
    const Stylesheet style = look.stylesheet();
    painter.setClipRect(area);
    painter.fillRect(area, mixed(look.accent, Qt::white, 0.92));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0xc3, 0xdc, 0xe8), 14 * kPoint, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(water);
    const auto at = [&](const Dot& dot) {
        return area.topLeft() +
               QPointF(dot.place.x() * area.width(), dot.place.y() * area.height());
    };
    painter.setPen(QPen(style.quiet, 1.2 * kPoint, Qt::DashLine));
    for (qsizetype i = 1; i < dots.size(); ++i)
        painter.drawLine(at(dots[0]), at(dots[i]));
    painter.setFont(style.smallFont());
    for (const Dot& dot : dots) {
        painter.setPen(QPen(QColor(Qt::white), 1.5 * kPoint));
        painter.setBrush(look.accent);
        painter.drawEllipse(at(dot), dot.radius, dot.radius);
        painter.setPen(style.ink);
        painter.drawText(at(dot) + QPointF(dot.radius + 3 * kPoint, 3 * kPoint), dot.name);
    }
}

void paintBox(QPainter& painter, const QRectF& box, const QString& title, const QString& text,
              const PlanLook& look)
{
    const Stylesheet style = look.stylesheet();
    painter.fillRect(box, mixed(look.accent, Qt::white, 0.9));
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2 * kPoint), look.accent);
    const QRectF inner = box.adjusted(kStep * 0.75, kStep, -kStep * 0.5, -kStep / 2);
    QFont strong = style.smallFont();
    strong.setWeight(QFont::Bold);
    painter.setPen(style.ink);
    painter.setFont(strong);
    painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), title);
    painter.setFont(style.smallFont());
    painter.drawText(inner.adjusted(0, 2 * style.smallLeading, 0, 0),
                     int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), text);
}

void paintArrow(QPainter& painter, QPointF tip, const QColor& colour)
{
    QPainterPath arrow(tip);
    arrow.lineTo(tip + QPointF(-5 * kPoint, -4 * kPoint));
    arrow.lineTo(tip + QPointF(-5 * kPoint, 4 * kPoint));
    arrow.closeSubpath();
    painter.fillPath(arrow, colour);
}

void paintYears(QPainter& painter, const QRectF& grid, const Stylesheet& style)
{
    painter.setFont(style.headFont());
    for (int year = 0; year <= 4; ++year) {
        const qreal x = grid.left() + grid.width() * year / 4;
        painter.fillRect(
            QRectF(x, grid.top() - 1.5 * kStep, kPoint / 2, grid.height() + 1.5 * kStep),
            style.hairline);
        painter.setPen(style.quiet);
        if (year < 4)
            painter.drawText(QPointF(x + kStep / 2, grid.top() - kStep / 2),
                             QString::number(2020 + year));
    }
}

} // namespace

Drawing regionMap(const FictionalRegion& region)
{
    const PlanLook look = lookOf(region);
    const QList<Dot> dots = dotsOf(region);
    const Dice dice = Dice(region.seed).fork(u"river");
    const auto paint = [=](QPainter& painter, const QRectF& area) {
        paintMap(painter, area, dots, river(area, dice), look);
    };
    return {{kWidth, 82 * kMillimetre},
            paint,
            u"Kaart van de regio met %1"_s.arg(region.towns.join(u", "_s))};
}

Drawing learningPath(const FictionalRegion& region)
{
    const PlanLook look = lookOf(region);
    const QStringList titles{u"Leerjaar 1 en 2"_s, u"Leerjaar 3"_s, u"Leerjaar 4"_s, u"Mbo"_s,
                             u"Werk"_s};
    const QStringList texts{u"kennismaken, kiezen, maken"_s, u"profiel, eerste stage"_s,
                            u"keuzevakken die meetellen"_s, u"half jaar korter, proeve"_s,
                            u"vakmens, blijft leren"_s};
    const auto paint = [=](QPainter& painter, const QRectF& area) {
        const qreal gap = 9 * kPoint;
        const qreal width = (area.width() - 4 * gap) / 5;
        for (int i = 0; i < 5; ++i) {
            const QRectF box(area.left() + i * (width + gap), area.top(), width, area.height());
            paintBox(painter, box, titles[i], texts[i], look);
            if (i > 0)
                paintArrow(painter, {box.left() - 2 * kPoint, box.center().y()}, look.accent);
        }
    };
    return {{kWidth, 26 * kMillimetre}, paint, titles.join(u", daarna "_s)};
}

Drawing timeline(const QList<PlanBar>& bars)
{
    const Stylesheet style;
    const qreal row = 15 * kPoint;
    const auto paint = [=](QPainter& painter, const QRectF& area) {
        const qreal names = 62 * kMillimetre;
        const QRectF grid(area.left() + names, area.top() + 2 * kStep, area.width() - names,
                          row * qreal(bars.size()));
        paintYears(painter, grid, style);
        const QFontMetricsF metrics(style.smallFont());
        for (qsizetype i = 0; i < bars.size(); ++i) {
            const qreal y = grid.top() + row * qreal(i);
            painter.setFont(style.smallFont());
            painter.setPen(style.ink);
            painter.drawText(QPointF(area.left(), y + 10.5 * kPoint),
                             metrics.elidedText(bars[i].name, Qt::ElideRight, names - kStep));
            painter.fillRect(QRectF(grid.left() + grid.width() * bars[i].from / 16, y + 3 * kPoint,
                                    grid.width() * bars[i].quarters / 16, row - 6 * kPoint),
                             i % 2 ? style.accent : mixed(style.accent, Qt::white, 0.35));
        }
    };
    return {{kWidth, row * qreal(bars.size()) + 2.5 * kStep},
            paint,
            u"Planning van %1 activiteiten in de jaren 2020 tot en met 2023"_s.arg(bars.size())};
}

Drawing coverPattern(const FictionalRegion& region)
{
    const PlanLook look = lookOf(region);
    const Dice seed = Dice(region.seed).fork(u"cover");
    const auto paint = [=](QPainter& painter, const QRectF& area) {
        Dice dice = seed;
        const int columns = 8;
        const qreal side = area.width() / columns;
        const int rows = int(area.height() / side);
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < columns * rows; ++i) {
            const int row = i / columns;
            const QRectF cell(area.left() + (i % columns) * side, area.top() + row * side, side,
                              side);
            painter.fillRect(cell, mixed(look.accent, Qt::white, dice.between(2, 9) / 10.0));
            painter.setBrush(mixed(look.second, Qt::white, dice.between(0, 7) / 10.0));
            const int shape = dice.between(0, 5);
            if (shape < 4)
                painter.drawPie(
                    QRectF(cell.topLeft() - QPointF(shape % 2 ? side : 0, shape / 2 ? side : 0),
                           cell.size() * 2),
                    (shape == 0   ? 90
                     : shape == 1 ? 0
                     : shape == 2 ? 180
                                  : 270) *
                        16,
                    90 * 16);
            else if (shape == 4)
                painter.drawEllipse(cell.center(), side / 4, side / 4);
        }
    };
    return {{kWidth, 80 * kMillimetre}, paint, {}};
}

} // namespace beraad::demonstration
