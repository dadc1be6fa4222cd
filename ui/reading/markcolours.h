// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mark.h"

#include <QColor>
#include <QString>

#include <array>

namespace beraad::ui {

/// In the order of their keys.
inline constexpr std::array kMarkColours = {domain::MarkColour::Yellow, domain::MarkColour::Green,
                                            domain::MarkColour::Blue, domain::MarkColour::Pink};

/// On the white of a page, in the light and in the dark window.
QColor inkOf(domain::MarkColour colour);

/// A shape for each colour, for who cannot tell the colours apart.
QString signOf(domain::MarkColour colour);

} // namespace beraad::ui
