// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/stylesheet.h"

#include <array>

namespace beraad::documents {

namespace {

struct HeadingStyle
{
    qreal size;
    qreal leading;
    qreal above;
    qreal below;
};

const HeadingStyle& headingStyle(int level)
{
    static constexpr std::array<HeadingStyle, 4> styles{{
        {20 * kPoint, 24 * kPoint, 4 * kStep, 2 * kStep},
        {14 * kPoint, 18 * kPoint, 3 * kStep, kStep},
        {11 * kPoint, 14 * kPoint, 2 * kStep, kStep / 2},
        {10 * kPoint, 14 * kPoint, 1.5 * kStep, kStep / 4},
    }};
    return styles[std::size_t(qBound(1, level, 4) - 1)];
}

} // namespace

QFont Stylesheet::font(const QString& family, qreal size, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(qRound(size));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Stylesheet::headingFont(int level) const
{
    return font(headingFamily, headingSize(level), QFont::Bold);
}

qreal Stylesheet::headingSize(int level) const
{
    return headingStyle(level).size;
}

qreal Stylesheet::headingLeading(int level) const
{
    return headingStyle(level).leading;
}

qreal Stylesheet::spaceAboveHeading(int level) const
{
    return headingStyle(level).above;
}

qreal Stylesheet::spaceBelowHeading(int level) const
{
    return headingStyle(level).below;
}

} // namespace beraad::documents
