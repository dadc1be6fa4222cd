// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/stamp.h"

#include <QBuffer>
#include <QColor>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace beraad::signing {

using namespace Qt::StringLiterals;

namespace {

/// Drawn in tenths of a point, with fonts set in pixels of that size, so that a stamp is the same
/// on every machine; the report is set the same way and in the same font and colours.
constexpr qreal kPoint = 10;
constexpr int kResolution = 720;

const QString kFamily = u"Liberation Sans"_s;
constexpr QColor kInk(0x1d, 0x21, 0x26);
constexpr QColor kQuiet(0x5a, 0x63, 0x6d);
constexpr QColor kHairline(0xb4, 0xbb, 0xc2);
constexpr QColor kAccent(0x15, 0x4a, 0x73);

struct Line
{
    QString text;
    qreal size;    ///< points
    qreal leading; ///< points, with what separates it from the line below
    QFont::Weight weight;
    QColor colour;
};

QList<Line> linesOf(const StampText& text)
{
    const QList<Line> all{{text.heading, 7.5, 12, QFont::Normal, kQuiet},
                          {text.signer, 12, 16, QFont::Bold, kInk},
                          {text.organisation, 9, 16, QFont::Normal, kInk},
                          {text.note, 7.5, 10, QFont::Normal, kQuiet}};
    QList<Line> said;
    for (const Line& line : all) {
        if (!line.text.isEmpty())
            said.append(line);
    }
    return said;
}

QFont fontOf(const Line& line, qreal scale)
{
    QFont font(kFamily);
    font.setPixelSize(qMax(1, qRound(line.size * kPoint * scale)));
    font.setWeight(line.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A ligature would be extracted from the PDF as one strange character.
    font.setKerning(false);
    return font;
}

/// A long name is set smaller before it is cut.
QFont fittingFont(const Line& line, qreal scale, qreal width)
{
    constexpr qreal kSmallest = 0.7;
    const QFont font = fontOf(line, scale);
    const qreal wanted = QFontMetricsF(font).horizontalAdvance(line.text);
    return wanted <= width ? font : fontOf(line, scale * qMax(kSmallest, width / wanted));
}

/// Lines under each other beside a rule, in the middle of the height; smaller where there is less
/// room than they ask for.
void paintLines(QPainter& painter, const QList<Line>& lines, const QRectF& area)
{
    constexpr qreal kRule = 1.5 * kPoint;
    constexpr qreal kGap = 8 * kPoint;
    qreal wanted = 0;
    for (const Line& line : lines)
        wanted += line.leading * kPoint;
    const qreal scale = qMin(1.0, area.height() / qMax(1.0, wanted));
    const QRectF block(area.left(), area.center().y() - wanted * scale / 2, area.width(),
                       wanted * scale);
    painter.fillRect(QRectF(block.left(), block.top(), kRule, block.height()), kAccent);

    const qreal left = block.left() + kRule + kGap;
    qreal top = block.top();
    for (const Line& line : lines) {
        const QRectF place(left, top, block.right() - left, line.leading * kPoint * scale);
        const QFont font = fittingFont(line, scale, place.width());
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(line.colour);
        painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                         metrics.elidedText(line.text, Qt::ElideRight, place.width()));
        top += place.height();
    }
}

} // namespace

Result<QByteArray> drawStamp(const StampText& text, const QSizeF& size)
{
    if (!QFontDatabase::hasFamily(kFamily))
        return Error(ErrorKind::FontMissing, {kFamily});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        const QRectF area({}, size * kPoint);
        constexpr qreal kMargin = 8 * kPoint;
        painter.setPen(QPen(kHairline, 0.5 * kPoint));
        painter.drawRect(area.adjusted(2.5, 2.5, -2.5, -2.5));
        paintLines(painter, linesOf(text), area.adjusted(kMargin, kMargin, -kMargin, -kMargin));
    }
    return bytes;
}

} // namespace beraad::signing
