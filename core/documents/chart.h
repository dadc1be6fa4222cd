// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/outcomesign.h"

#include <QList>
#include <QString>

#include <optional>

namespace beraad::documents {

/// One part of a bar. A part with a sign takes the colour of that outcome, an open one is a quiet
/// outline, any other takes the accent colour.
struct ChartPart
{
    QString label;
    double value = 0;
    QString text; ///< the value as people read it; empty: as a whole number
    std::optional<OutcomeSign> sign;
    bool isOpen = false; ///< what is still to be decided

    QString valueText() const { return text.isEmpty() ? QString::number(qRound64(value)) : text; }
};

/// One bar: its parts lie behind each other.
struct ChartBar
{
    QString label;
    QList<ChartPart> parts;
    QString note; ///< stands behind the bar, such as "71 of 78 (91 %)"

    double total() const
    {
        double sum = 0;
        for (const ChartPart& part : parts)
            sum += part.value;
        return sum;
    }

    /// One amount without a meaning of its own, whose figure stands behind it.
    bool isPlainAmount() const { return parts.size() == 1 && !parts[0].sign && !parts[0].isOpen; }
    QString noteText() const
    {
        return note.isEmpty() && isPlainAmount() ? parts[0].valueText() : note;
    }
};

/// What a chart says, without how it looks: horizontal bars with direct labels. One bar with signs
/// is the round's outcome, several are the rounds, bars of one part are plain amounts. Pure value;
/// paintChart() of chartpainter.h draws it in a document and in the window.
struct Chart
{
    QList<ChartBar> bars;
    double maximum = 0;  ///< where the scale ends; 0: at the longest bar
    QString alternative; ///< what a reader who does not see the chart is told

    double scaleEnd() const
    {
        double end = maximum;
        for (const ChartBar& bar : bars)
            end = qMax(end, bar.total());
        return end > 0 ? end : 1;
    }
};

} // namespace beraad::documents
