// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merging/line.h"
#include "core/merging/merge.h"

/// What the lead reader worded on a laptop of what the readers find together. Others word it too,
/// here, so no line withdraws it and nobody chooses: the last wording holds. Private to this room.
namespace beraad::merging {

/// `here` with what is newer in the lines, on the plans that the member leads. One that says
/// something else has a new edition: what is here may have gone out, and others take their stance
/// on it.
QList<exchange::WordedFinding> mergedFindings(const QList<exchange::WordedFinding>& here,
                                              const QList<Line>& lines,
                                              const QSet<domain::PlanId>& led);

/// What came in and is not as it came in: newer words are here, or others word them.
QList<exchange::WordedFinding> findingsPassedOver(const Line& line,
                                                  const QList<exchange::WordedFinding>& merged);

/// Adds the joint findings that are new or worded anew.
void countFindings(const QList<exchange::WordedFinding>& before,
                   const QList<exchange::WordedFinding>& after,
                   std::map<domain::PlanId, ChangedPlan>& plans);

} // namespace beraad::merging
