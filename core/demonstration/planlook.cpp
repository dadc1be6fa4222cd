// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/planlook.h"

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

documents::Stylesheet PlanLook::stylesheet() const
{
    documents::Stylesheet style;
    style.accent = accent;
    if (hasSerifs)
        style.textFamily = u"Liberation Serif"_s;
    return style;
}

PlanLook lookOf(const FictionalRegion& region)
{
    static const QList<QColor> accents{QColor(0x15, 0x4a, 0x73), QColor(0x0f, 0x5c, 0x4b),
                                       QColor(0x7a, 0x2e, 0x1d), QColor(0x4b, 0x3a, 0x77),
                                       QColor(0x8a, 0x4b, 0x08), QColor(0x2f, 0x4f, 0x2f),
                                       QColor(0x6d, 0x1f, 0x4b), QColor(0x1f, 0x5f, 0x7a)};
    static const QList<QColor> seconds{QColor(0xe0, 0x9f, 0x3e), QColor(0x5a, 0x9e, 0xc4),
                                       QColor(0xd1, 0x6a, 0x4a), QColor(0x8a, 0xa8, 0x5c),
                                       QColor(0xc9, 0xb4, 0x58)};
    Dice dice = Dice(region.seed).fork(u"look");
    PlanLook look;
    look.accent = dice.pick(accents);
    look.second = dice.pick(seconds);
    look.hasSerifs = dice.chance(35);
    return look;
}

} // namespace beraad::demonstration
