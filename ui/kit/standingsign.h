// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

#include <QRectF>

class QPainter;
class QPalette;

namespace beraad::ui {

/// How far a criterion is met, as one sign everywhere: a tick, a half disc, a cross. Never colour
/// alone; the word stands beside it or is its accessible name.
void paintStanding(QPainter& painter, const QRectF& box, domain::Standing standing,
                   const QPalette& palette);

} // namespace beraad::ui
