// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace beraad::documents {

/// What tells the parts of a bar apart where a printer has no colours: each outcome has a pattern
/// of its own, from nothing to a lattice. Opaque, as PDF/A-1 wants it. Painted within the edge of
/// `box`, which keeps its colour; `step` is one step of white space. Private to this room.
void paintPattern(QPainter& painter, const QRectF& box, const ChartPart& part, qreal step,
                  const QColor& colour);

} // namespace beraad::documents
