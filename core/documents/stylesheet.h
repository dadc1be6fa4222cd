// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

namespace beraad::documents {

/// Everything in a document is measured in layout units, a tenth of a point. Fonts are set in
/// pixels of that size, so that a page is the same on every screen and machine.
inline constexpr qreal kPoint = 10.0;
inline constexpr qreal kMillimetre = kPoint * 72.0 / 25.4;
inline constexpr qreal kResolution = 72.0 * kPoint;

/// One step of white space; halves and multiples of it divide everything on a page.
inline constexpr qreal kStep = 8 * kPoint;

/// How documents look, in one place: a value that the builder and the page painter share. Text runs
/// in a column of 60 to 80 characters beside a gutter on the left, in which the terms of definition
/// lists stand; headings of the first level, tables and charts use the whole width.
struct Stylesheet
{
    QString textFamily = QStringLiteral("Liberation Sans");
    QString headingFamily = QStringLiteral("Liberation Sans");
    QColor ink = QColor(0x1d, 0x21, 0x26);
    QColor quiet = QColor(0x5a, 0x63, 0x6d); ///< heads, captions, notes: 6 : 1 on white
    QColor hairline = QColor(0xb4, 0xbb, 0xc2);
    QColor accent = QColor(0x15, 0x4a, 0x73);

    qreal gutter = 10 * kStep;
    qreal textSize = 10 * kPoint;
    qreal textLeading = 14 * kPoint;
    qreal smallSize = 8.5 * kPoint; ///< tables, captions
    qreal smallLeading = 12 * kPoint;
    qreal headSize = 8 * kPoint; ///< running heads and page numbers

    QFont textFont() const { return font(textFamily, textSize); }
    QFont smallFont() const { return font(textFamily, smallSize); }
    QFont headFont() const { return font(textFamily, headSize); }
    QFont headingFont(int level) const;
    qreal headingSize(int level) const;
    qreal headingLeading(int level) const;
    qreal spaceAboveHeading(int level) const;
    qreal spaceBelowHeading(int level) const;

    /// A font of `size` layout units that measures the same on every screen.
    static QFont font(const QString& family, qreal size, QFont::Weight weight = QFont::Normal);
};

} // namespace beraad::documents
