// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/bearingsign.h"

#include "ui/kit/palettes.h"

namespace beraad::ui {

using namespace domain;
using documents::OutcomeSign;

QString signOf(Bearing bearing)
{
    switch (bearing) {
    case Bearing::Strength:
        return QStringLiteral("+");
    case Bearing::Weakness:
        return QStringLiteral("−");
    case Bearing::Question:
        return QStringLiteral("?");
    }
    Q_UNREACHABLE();
}

QColor colourOf(Bearing bearing, const QPalette& palette)
{
    switch (bearing) {
    case Bearing::Strength:
        return outcomeColours(palette)[OutcomeSign::Approve];
    case Bearing::Weakness:
        return outcomeColours(palette)[OutcomeSign::Reject];
    case Bearing::Question:
        return warningColour(palette);
    }
    Q_UNREACHABLE();
}

std::optional<Bearing> bearingByKey(const QString& key)
{
    const QString sign = key == u"-" ? signOf(Bearing::Weakness) : key;
    for (const Bearing bearing : kBearings) {
        if (signOf(bearing) == sign)
            return bearing;
    }
    return std::nullopt;
}

} // namespace beraad::ui
