// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roundcontents.h"

#include <algorithm>

/// Whether a member's dossier will have what a record points at. Private to this room.
namespace beraad::exchange {

inline const domain::Plan* planOf(const RoundContents& contents, const domain::PlanId& id)
{
    const auto found = std::find_if(contents.plans.begin(), contents.plans.end(),
                                    [&](const domain::Plan& plan) { return plan.id == id; });
    return found == contents.plans.end() ? nullptr : &*found;
}

inline bool hasDocument(const domain::Plan& plan, const QString& document)
{
    return std::any_of(plan.documents.begin(), plan.documents.end(),
                       [&](const domain::DocumentFile& each) { return each.sha256 == document; });
}

/// An improvement point of an earlier round.
inline bool hasPoint(const RoundContents& contents, const domain::ImprovementPointId& id)
{
    return std::any_of(contents.earlier.begin(), contents.earlier.end(),
                       [&](const EarlierRound& each) {
                           const auto& points = each.advice.improvementPoints;
                           return std::any_of(points.begin(), points.end(),
                                              [&](const domain::ImprovementPoint& point) {
                                                  return point.id == id;
                                              });
                       });
}

/// A review of somebody else without what stands in documents that the member does not get.
domain::Review readable(domain::Review review, const domain::Plan& plan);

} // namespace beraad::exchange
