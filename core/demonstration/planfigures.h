// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/world.h"
#include "core/documents/drawing.h"

#include <QList>
#include <QString>

/// The pictures in plans, drawn and not photographed. Private to this room.
namespace beraad::demonstration {

/// One row of a time line, in quarters from the first of 2020; sixteen fit.
struct PlanBar
{
    QString name;
    int from = 0;
    int quarters = 1;
};

/// Towns as dots in a country of water and roads; the main town is the largest.
documents::Drawing regionMap(const FictionalRegion& region);
/// The way of a pupil from the second year to a diploma and work.
documents::Drawing learningPath(const FictionalRegion& region);
documents::Drawing timeline(const QList<PlanBar>& bars);
/// A pattern for the title page, different for each region.
documents::Drawing coverPattern(const FictionalRegion& region);

} // namespace beraad::demonstration
