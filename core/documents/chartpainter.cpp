// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/chartpainter.h"

#include "core/documents/chartpatterns.h"

#include <QFontMetricsF>
#include <QPainter>

namespace beraad::documents {

namespace {

/// What parts without a sign and the whole chart share while it is drawn.
struct Measures
{
    Measures(const Chart& chart, qreal width, const ChartStyle& style)
        : metrics(style.font)
        , lineHeight(metrics.height())
        , barHeight(qMax(lineHeight + style.step / 2, 2 * style.step))
        , pitch(barHeight + style.step)
    {
        for (const ChartBar& bar : chart.bars) {
            labelWidth = qMax(labelWidth, textWidth(bar.label));
            noteWidth = qMax(noteWidth, textWidth(bar.noteText()));
        }
        labelWidth = qMin(labelWidth, width * 0.4);
        labelWidth += labelWidth > 0 ? 2 * style.step : 0;
        noteWidth += noteWidth > 0 ? style.step : 0;
        barWidth = qMax(width - labelWidth - noteWidth, width * 0.2);
        perUnit = barWidth / chart.scaleEnd();
    }

    qreal textWidth(const QString& text) const { return metrics.horizontalAdvance(text); }
    qreal signSize() const { return lineHeight * 0.75; }
    /// Of what stands before a name, wide enough for a pattern.
    qreal pieceWidth(const ChartStyle& style) const { return lineHeight + style.step; }

    QFontMetricsF metrics;
    qreal lineHeight;
    qreal barHeight;
    qreal pitch; ///< from bar to bar
    qreal labelWidth = 0;
    qreal noteWidth = 0;
    qreal barWidth = 0;
    qreal perUnit = 0;
};

/// The parts of one kind in all bars together; none when there is nothing of it.
template <typename IsOfKind>
std::optional<ChartPart> summed(const Chart& chart, const IsOfKind& isOfKind)
{
    std::optional<ChartPart> sum;
    for (const ChartBar& bar : chart.bars) {
        for (const ChartPart& part : bar.parts) {
            if (part.value <= 0 || !isOfKind(part))
                continue;
            const double before = sum ? sum->value : 0;
            sum = part;
            sum->value += before;
            sum->text = chart.bars.size() == 1 ? part.valueText() : QString();
        }
    }
    return sum;
}

/// The parts that need naming below the bars: each once, in the order of the outcomes.
QList<ChartPart> namedParts(const Chart& chart)
{
    QList<ChartPart> named;
    for (OutcomeSign sign : kOutcomeSigns) {
        if (const auto sum =
                summed(chart, [&](const ChartPart& part) { return part.sign == sign; }))
            named.append(*sum);
    }
    if (const auto sum = summed(chart, [](const ChartPart& part) { return part.isOpen; }))
        named.append(*sum);
    return named;
}

struct Caption
{
    ChartPart part;
    QPointF position; ///< top left, from the top left of the captions
};

QString captionText(const ChartPart& part)
{
    return part.text.isEmpty() ? part.label : part.label + u' ' + part.text;
}

/// Where the names stand: behind each other, on a new line where the width ends.
QList<Caption> layOutCaptions(const Chart& chart, qreal width, const Measures& measures,
                              const ChartStyle& style)
{
    QList<Caption> captions;
    qreal x = measures.labelWidth;
    qreal y = 0;
    for (const ChartPart& part : namedParts(chart)) {
        const qreal sign = part.sign ? measures.signSize() + style.step / 2 : 0;
        const qreal needed = measures.pieceWidth(style) + style.step / 2 + sign +
                             measures.textWidth(captionText(part));
        if (x > measures.labelWidth && x + needed > width) {
            x = measures.labelWidth;
            y += measures.lineHeight + style.step / 2;
        }
        captions.append({part, {x, y}});
        x += needed + 2 * style.step;
    }
    return captions;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// Black or white, whichever reads better on `ground` (WCAG 2 contrast).
QColor readableOn(const QColor& ground)
{
    const double light = luminance(ground);
    return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? QColor(Qt::white) : QColor(Qt::black);
}

void drawText(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text,
              const QColor& colour)
{
    painter.setPen(colour);
    painter.drawText(box, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), text);
}

/// A hairline around nothing.
void drawOutline(QPainter& painter, const QRectF& box, const QColor& colour,
                 const ChartStyle& style)
{
    const qreal line = style.step / 8;
    painter.fillRect(box, colour);
    painter.fillRect(box.adjusted(line, line, -line, -line), style.ground);
}

QColor colourOf(const ChartPart& part, const ChartStyle& style)
{
    return part.sign ? style.outcomes[*part.sign] : part.isOpen ? style.quiet : style.accent;
}

/// Plans that were not assessed, or wait for advice, are hollow; the others are filled.
bool isHollow(const ChartPart& part)
{
    return part.isOpen || part.sign == OutcomeSign::NotAssessed;
}

void drawGround(QPainter& painter, const QRectF& box, const ChartPart& part,
                const ChartStyle& style)
{
    if (isHollow(part))
        drawOutline(painter, box, colourOf(part, style), style);
    else
        painter.fillRect(box, colourOf(part, style));
}

void drawPattern(QPainter& painter, const QRectF& box, const ChartPart& part,
                 const ChartStyle& style)
{
    paintPattern(painter, box, part, style.step,
                 isHollow(part) ? colourOf(part, style) : style.ground);
}

/// The sign and the number, and the pattern where enough of the part is left for it.
void drawSignedFigure(QPainter& painter, const QRectF& box, const ChartPart& part,
                      const Measures& measures, const ChartStyle& style, const QColor& ink)
{
    const qreal sign = measures.signSize();
    const qreal gap = style.step / 2;
    const QRectF place(box.left() + gap, box.center().y() - sign / 2, sign, sign);
    paintOutcomeSign(painter, place, *part.sign, ink);
    const QRectF words = box.adjusted(sign + 2 * gap, 0, 0, 0);
    drawText(painter, words, Qt::AlignLeft, part.valueText(), ink);
    const QRectF rest = words.adjusted(measures.textWidth(part.valueText()), 0, 0, 0);
    if (rest.width() >= 2 * style.step)
        drawPattern(painter, rest, part, style);
}

/// The number alone, on the part's plain colour, so that it can be read on the pattern.
void drawNumber(QPainter& painter, const QRectF& box, const ChartPart& part,
                const Measures& measures, const ChartStyle& style, const QColor& ink)
{
    drawPattern(painter, box, part, style);
    const qreal gap = style.step / 4;
    const qreal width = measures.textWidth(part.valueText()) + gap;
    if (box.width() < width)
        return;
    const QRectF plate(box.center().x() - width / 2, box.top() + gap, width,
                       box.height() - 2 * gap);
    painter.fillRect(plate, isHollow(part) ? style.ground : colourOf(part, style));
    drawText(painter, box, Qt::AlignHCenter, part.valueText(), ink);
}

void drawPart(QPainter& painter, const QRectF& box, const ChartPart& part, const Measures& measures,
              const ChartStyle& style)
{
    drawGround(painter, box, part, style);
    if (!part.sign && !part.isOpen)
        return;
    const QColor ink = isHollow(part) ? style.ink : readableOn(colourOf(part, style));
    const qreal signedWidth =
        measures.signSize() + measures.textWidth(part.valueText()) + 1.5 * style.step;
    if (part.sign && box.width() >= signedWidth)
        drawSignedFigure(painter, box, part, measures, style, ink);
    else
        drawNumber(painter, box, part, measures, style, ink);
}

void drawBar(QPainter& painter, const QRectF& row, const ChartBar& bar, const Measures& measures,
             const ChartStyle& style)
{
    const QRectF label(row.left(), row.top(), measures.labelWidth - 2 * style.step, row.height());
    if (!bar.label.isEmpty())
        drawText(painter, label, Qt::AlignLeft,
                 measures.metrics.elidedText(bar.label, Qt::ElideRight, label.width()), style.ink);
    const qreal gap = style.step / 8;
    qreal x = row.left() + measures.labelWidth;
    for (const ChartPart& part : bar.parts) {
        const qreal width = part.value * measures.perUnit;
        if (width > gap)
            drawPart(painter, QRectF(x, row.top(), width - gap, row.height()), part, measures,
                     style);
        x += width;
    }
    const QRectF place(x + style.step, row.top(), row.right() - x, row.height());
    drawText(painter, place, Qt::AlignLeft, bar.noteText(), style.ink);
}

/// A piece of the bar, the sign, and the words.
void drawCaption(QPainter& painter, const QPointF& corner, const ChartPart& part,
                 const Measures& measures, const ChartStyle& style)
{
    const QRectF piece(corner, QSizeF(measures.pieceWidth(style), measures.lineHeight));
    drawGround(painter, piece, part, style);
    drawPattern(painter, piece, part, style);
    qreal x = piece.right() + style.step / 2;
    if (part.sign) {
        const qreal sign = measures.signSize();
        const QRectF place(x, corner.y() + (measures.lineHeight - sign) / 2, sign, sign);
        paintOutcomeSign(painter, place, *part.sign, colourOf(part, style));
        x = place.right() + style.step / 2;
    }
    const QString text = captionText(part);
    const QRectF words(x, corner.y(), measures.textWidth(text) + 1, measures.lineHeight);
    drawText(painter, words, Qt::AlignLeft, text, style.ink);
}

} // namespace

ChartStyle ChartStyle::onPaper(const Stylesheet& style)
{
    ChartStyle chart;
    chart.font = style.smallFont();
    chart.ink = style.ink;
    chart.quiet = style.quiet;
    chart.ground = Qt::white;
    chart.accent = style.accent;
    return chart;
}

qreal chartHeight(const Chart& chart, qreal width, const ChartStyle& style)
{
    const Measures measures(chart, width, style);
    qreal height = measures.pitch * qreal(chart.bars.size()) - style.step;
    const QList<Caption> captions = layOutCaptions(chart, width, measures, style);
    if (!captions.isEmpty())
        height += style.step + captions.last().position.y() + measures.lineHeight;
    return qMax(height, style.step);
}

void paintChart(QPainter& painter, const QRectF& area, const Chart& chart, const ChartStyle& style)
{
    const Measures measures(chart, area.width(), style);
    painter.save();
    painter.setFont(style.font);
    QRectF row(area.left(), area.top(), area.width(), measures.barHeight);
    for (const ChartBar& bar : chart.bars) {
        drawBar(painter, row, bar, measures, style);
        row.translate(0, measures.pitch);
    }
    for (const Caption& caption : layOutCaptions(chart, area.width(), measures, style))
        drawCaption(painter, row.topLeft() + caption.position, caption.part, measures, style);
    painter.restore();
}

} // namespace beraad::documents
