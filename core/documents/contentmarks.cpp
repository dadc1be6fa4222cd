// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/contentmarks.h"

#include <QPainter>
#include <QRgba64>

namespace beraad::documents::contentmarks {

namespace {

constexpr int kByte = 0xff;

quint16 markedChannel(int value, int bits)
{
    return quint16((value << 8) | (value ^ (bits & kByte)));
}

/// One channel as it was written.
struct Channel
{
    explicit Channel(double written)
        : both(qBound(0, qRound(written * 0xffff), 0xffff))
    {
    }

    int value() const { return both >> 8; }
    int bits() const { return (both & kByte) ^ value(); }

    int both;
};

} // namespace

QColor marked(const QColor& colour, int part)
{
    const QRgb plain = colour.rgb();
    return QColor(qRgba64(markedChannel(qRed(plain), part >> 16),
                          markedChannel(qGreen(plain), part >> 8),
                          markedChannel(qBlue(plain), part), 0xffff));
}

Unmarked unmarked(double red, double green, double blue)
{
    const Channel r(red);
    const Channel g(green);
    const Channel b(blue);
    return {QColor(r.value(), g.value(), b.value()), (r.bits() << 16) | (g.bits() << 8) | b.bits()};
}

void paintEdge(QPainter& painter, int part)
{
    constexpr qreal kBeyondThePaper = -20'000; // even a rectangle of nothing leaves a dot
    painter.fillRect(QRectF(kBeyondThePaper, kBeyondThePaper, 0, 0), marked(Qt::black, part));
}

} // namespace beraad::documents::contentmarks
