// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/demonstration/plancontent.h"
#include "core/demonstration/world.h"

#include <QByteArray>

namespace beraad::demonstration {

/// A plan as a region hands it in.
struct WrittenPlan
{
    PlanContent content;
    QString fileName;
    QByteArray pdf;
};

/// Sets one plan on its pages. Any thread. Errors: those of documents::toPdf.
Result<WrittenPlan> writePlan(const World& world, const FictionalRegion& region, int round);

/// The plans of all regions that hand in for this round, by region number, written on all
/// processors. `told` hears how many are done. Cancelled, or the first error.
Result<QList<WrittenPlan>> writePlans(const World& world, int round, const Progress& told);

} // namespace beraad::demonstration
