// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <optional>

namespace beraad::committee {

/// Where the first reader, in the order of the reviews that count, found a page on which the region
/// addresses an earlier improvement point: what the committee starts from. None when nobody did.
std::optional<domain::PointFinding> foundByReaders(const PlanRecord& record,
                                                   const domain::ImprovementPointId& point);

} // namespace beraad::committee
