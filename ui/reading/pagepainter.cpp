// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagepainter.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace beraad::ui {

namespace {

// Pages are white in the light and in the dark window, so what lies on them has colours of its own.
const QColor kPaper(Qt::white);
const QColor kPaperQuiet(0x6a, 0x6a, 0x6a);
const QColor kSkeleton(0xec, 0xec, 0xec);
const QColor kHit(0xff, 0xec, 0x99);
const QColor kCurrentHit(0xff, 0xc0, 0x4d);
const QColor kCurrentHitEdge(0x8a, 0x50, 0x00);
const QColor kSelection(0xb3, 0xd4, 0xf2);
const QColor kEmphasis(0x1d, 0x5c, 0x8c);
constexpr double kCitedShare = 0.22;
constexpr float kRegionShare = 0.1F;
constexpr int kDarkGrey = 140; ///< on darker colours a label is written in white

QColor washed(const QColor& colour)
{
    const auto mixed = [](float channel) { return float(1 - kCitedShare * (1 - channel)); };
    return QColor::fromRgbF(mixed(colour.redF()), mixed(colour.greenF()), mixed(colour.blueF()));
}

/// Darkening leaves black text black, and where several lie on one another it stays readable.
void layOver(QPainter& painter, const QList<QRectF>& rectangles, const QColor& colour)
{
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Darken);
    for (const QRectF& rectangle : rectangles)
        painter.fillRect(rectangle, colour);
    painter.restore();
}

void outline(QPainter& painter, const QList<QRectF>& rectangles, const QColor& colour, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF& rectangle : rectangles)
        painter.drawRoundedRect(rectangle.adjusted(-2, -1, 2, 1), 2, 2);
    painter.restore();
}

QLineF foot(const QRectF& line, Qt::Edge edge)
{
    switch (edge) {
    case Qt::LeftEdge:
        return {line.topLeft(), line.bottomLeft()};
    case Qt::TopEdge:
        return {line.topLeft(), line.topRight()};
    case Qt::RightEdge:
        return {line.topRight(), line.bottomRight()};
    case Qt::BottomEdge:
        break;
    }
    return {line.bottomLeft(), line.bottomRight()};
}

void paintRegion(QPainter& painter, const QList<QRectF>& region, const QColor& colour,
                 Qt::PenStyle edge)
{
    QColor inside = colour;
    inside.setAlphaF(kRegionShare);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, edge));
    painter.setBrush(inside);
    for (const QRectF& rectangle : region)
        painter.drawRect(rectangle);
    painter.restore();
}

void paintCited(QPainter& painter, const PageOverlay::Cited& cited, Qt::Edge underline)
{
    if (cited.kind == PageOverlay::Kind::Region)
        return paintRegion(painter, cited.rectangles, cited.colour, Qt::SolidLine);
    layOver(painter, cited.rectangles, washed(cited.colour));
    painter.save();
    painter.setPen(QPen(cited.colour, 1.5));
    for (const QRectF& line : cited.rectangles)
        painter.drawLine(foot(line, underline));
    painter.restore();
}

void paintLabel(QPainter& painter, const QRectF& tag, const PageOverlay::Cited& cited)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(cited.colour);
    painter.drawRoundedRect(tag, kRadius, kRadius);
    painter.setPen(qGray(cited.colour.rgb()) < kDarkGrey ? QColor(Qt::white) : QColor(Qt::black));
    painter.drawText(tag, Qt::AlignCenter, cited.label);
    painter.restore();
}

} // namespace

void paintSheet(QPainter& painter, const QRectF& sheet, const QPalette& palette, Waiting waiting)
{
    painter.fillRect(sheet, kPaper);
    painter.save();
    painter.setPen(hairlineColour(palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.restore();
    if (waiting == Waiting::Blank)
        return;
    const double step = sheet.width() / 30;
    const QRectF block = sheet.adjusted(3 * step, 4 * step, -3 * step, -4 * step);
    int line = 0;
    for (double y = block.top(); y + step / 2 < block.bottom(); y += step, ++line) {
        const bool heading = line % 9 == 0;
        const bool between = line % 9 == 1 || line % 9 == 8;
        const double share = heading ? 0.4 : line % 9 == 7 ? 0.6 : 1;
        if (!between)
            painter.fillRect(QRectF(block.left(), y, block.width() * share, step / 2), kSkeleton);
    }
}

void paintSheetMessage(QPainter& painter, const QRectF& sheet, const QString& sentence)
{
    painter.save();
    painter.setPen(kPaperQuiet);
    painter.drawText(sheet.adjusted(kStep, kStep, -kStep, -kStep),
                     Qt::AlignCenter | Qt::TextWordWrap, sentence);
    painter.restore();
}

void paintSheetNote(QPainter& painter, const QRectF& part, const QString& sentence,
                    const QPalette& palette)
{
    const QRectF text =
        QFontMetricsF(painter.font())
            .boundingRect(part.adjusted(2 * kStep, 2 * kStep, -2 * kStep, 0),
                          Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, sentence);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairlineColour(palette));
    painter.setBrush(palette.color(QPalette::Window));
    painter.drawRoundedRect(text.adjusted(-kStep, -kHalfStep, kStep, kHalfStep), kRadius, kRadius);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, sentence);
    painter.restore();
}

void paintOverlay(QPainter& painter, const QRectF& sheet, const QRectF& room,
                  const PageOverlay& overlay)
{
    for (const PageOverlay::Cited& cited : overlay.cited)
        paintCited(painter, cited, overlay.underline);
    layOver(painter, overlay.hits, kHit);
    layOver(painter, overlay.currentHit, kCurrentHit);
    outline(painter, overlay.currentHit, kCurrentHitEdge, 1.5);
    layOver(painter, overlay.selection, kSelection);
    paintRegion(painter, overlay.region, kEmphasis, Qt::DashLine);
    outline(painter, overlay.emphasis, kEmphasis, 2);
    const QList<QRectF> labels = labelRectangles(sheet, room, overlay, painter.font());
    for (int i = 0; i < labels.size(); ++i) {
        if (!labels.at(i).isNull())
            paintLabel(painter, labels.at(i), overlay.cited.at(i));
    }
}

QList<QRectF> labelRectangles(const QRectF& sheet, const QRectF& room, const PageOverlay& overlay,
                              const QFont& font)
{
    const QFontMetricsF metrics(font);
    QList<QRectF> labels;
    for (const PageOverlay::Cited& cited : overlay.cited) {
        labels.append(QRectF());
        if (cited.label.isEmpty() || cited.rectangles.isEmpty())
            continue;
        const QRectF line = cited.rectangles.constFirst();
        QRectF tag(0, line.center().y() - metrics.height() / 2,
                   metrics.horizontalAdvance(cited.label) + kStep, metrics.height());
        tag.moveRight(sheet.right() - kHalfStep);
        if (tag.right() > room.right())
            tag.moveLeft(line.right() + kHalfStep);
        if (tag.right() > room.right())
            tag.moveRight(room.right() - kHalfStep);
        const auto covers = [&tag](const QRectF& other) { return other.intersects(tag); };
        while (std::any_of(labels.begin(), labels.end(), covers))
            tag.translate(0, tag.height() + 1);
        labels.last() = tag;
    }
    return labels;
}

} // namespace beraad::ui
