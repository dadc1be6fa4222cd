// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/standingsign.h"

#include "ui/kit/palettes.h"

#include <QPainter>

namespace beraad::ui {

using documents::OutcomeSign;
using domain::Standing;

namespace {

/// Half of a disc filled: partly.
void paintHalf(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const QRectF disc = box.adjusted(2.5, 2.5, -2.5, -2.5);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawChord(disc, 90 * 16, 180 * 16);
}

} // namespace

void paintStanding(QPainter& painter, const QRectF& box, Standing standing, const QPalette& palette)
{
    const documents::OutcomeColours& colours = outcomeColours(palette);
    switch (standing) {
    case Standing::Met:
        documents::paintOutcomeSign(painter, box, OutcomeSign::Approve,
                                    colours[OutcomeSign::Approve]);
        return;
    case Standing::PartlyMet:
        paintHalf(painter, box, warningColour(palette));
        return;
    case Standing::NotMet:
        documents::paintOutcomeSign(painter, box, OutcomeSign::Reject,
                                    colours[OutcomeSign::Reject]);
        return;
    }
}

} // namespace beraad::ui
