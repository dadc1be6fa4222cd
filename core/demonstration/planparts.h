// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/pen.h"
#include "core/demonstration/planbudget.h"

/// The parts of a plan, each written by one function. Private to this room.
namespace beraad::demonstration {

/// One thing that a region does, as all parts name it.
struct PlanActivity
{
    QString code; ///< "A4"
    QString key;  ///< in the phrases
    QString title;
    int from = 0; ///< quarters from the first of the first year
    int quarters = 4;

    QString name() const { return code + u' ' + title; }
};

QList<PlanActivity> chooseActivities(const World& world, const FictionalRegion& region);

void writeSummary(Pen& pen, const PlanBudget& budget, const QList<PlanActivity>& activities);
void writeVision(Pen& pen);
void writeActivities(Pen& pen, const QList<PlanActivity>& activities);
void writeSteering(Pen& pen, const QList<PlanActivity>& activities);
void writeBudget(Pen& pen, const PlanBudget& budget);
void writeAnnexes(Pen& pen);

} // namespace beraad::demonstration
