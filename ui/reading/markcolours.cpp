// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/markcolours.h"

namespace beraad::ui {

QColor inkOf(domain::MarkColour colour)
{
    switch (colour) {
    case domain::MarkColour::Yellow:
        return QColor(0xe8, 0xb4, 0x00);
    case domain::MarkColour::Green:
        return QColor(0x2a, 0x8a, 0x3c);
    case domain::MarkColour::Blue:
        return QColor(0x1f, 0x78, 0xc8);
    case domain::MarkColour::Pink:
        return QColor(0xc8, 0x32, 0x86);
    }
    Q_UNREACHABLE();
}

QString signOf(domain::MarkColour colour)
{
    switch (colour) {
    case domain::MarkColour::Yellow:
        return QStringLiteral("●");
    case domain::MarkColour::Green:
        return QStringLiteral("▲");
    case domain::MarkColour::Blue:
        return QStringLiteral("■");
    case domain::MarkColour::Pink:
        return QStringLiteral("◆");
    }
    Q_UNREACHABLE();
}

} // namespace beraad::ui
