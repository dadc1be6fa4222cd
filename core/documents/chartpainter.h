// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"
#include "core/documents/stylesheet.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace beraad::documents {

/// With what a chart is drawn. The window fills it from its palette and font, a document from its
/// stylesheet. Colours are opaque.
struct ChartStyle
{
    QFont font;         ///< of labels and values, in the painter's pixels
    qreal step = kStep; ///< one step of white space, in the painter's units
    QColor ink;         ///< labels
    QColor quiet;       ///< notes and axis
    QColor ground;      ///< what the chart lies on
    QColor accent;      ///< parts without a sign
    OutcomeColours outcomes = OutcomeColours::onLight();

    static ChartStyle onPaper(const Stylesheet& style);
};

/// How high the chart is at `width`.
qreal chartHeight(const Chart& chart, qreal width, const ChartStyle& style);

/// Draws the chart in `area`; the painter is left as it was. Labels are drawn as text, so they can
/// be searched in a document.
void paintChart(QPainter& painter, const QRectF& area, const Chart& chart, const ChartStyle& style);

} // namespace beraad::documents
