// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/advice.h"
#include "core/domain/review.h"
#include "core/domain/rubric.h"
#include "core/versions/plancomparison.h"

namespace beraad::versions {

/// One change of a plan: indices into PlanComparison::documents and into its changes.
struct ChangeAt
{
    int document = 0;
    int change = 0;

    friend bool operator==(const ChangeAt&, const ChangeAt&) = default;
};

/// What changed where an improvement point looked.
struct PointChanges
{
    QList<ChangeAt> passages; ///< in a passage that was cited, or right beside it
    QList<ChangeAt> section;  ///< elsewhere in the sections of the plan where those stand
    bool hasEvidence =
        false; ///< in a document that was compared; without, nobody knows where it looked

    friend bool operator==(const PointChanges&, const PointChanges&) = default;
};

/// What the readers cited for the criterion of a point; where they cited nothing for it, what they
/// cited for the other criteria of its section of the rubric.
QList<domain::Passage> passagesBehind(const domain::ImprovementPoint& point,
                                      const domain::Rubric& rubric,
                                      const QList<domain::Review>& reviews);

/// The changes that passages of the earlier version touch.
PointChanges changesAround(const QList<domain::Passage>& passages,
                           const PlanComparison& comparison);

} // namespace beraad::versions
