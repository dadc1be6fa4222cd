// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace beraad::ui {

inline constexpr std::array kBearings{domain::Bearing::Strength, domain::Bearing::Weakness,
                                      domain::Bearing::Question};

/// +, − or ?: told by its form, the colour comes on top. Also the key that picks it.
QString signOf(domain::Bearing bearing);
QColor colourOf(domain::Bearing bearing, const QPalette& palette);
/// The bearing that this key means; a hyphen is a minus.
std::optional<domain::Bearing> bearingByKey(const QString& key);

} // namespace beraad::ui
