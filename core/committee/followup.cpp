// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/followup.h"

namespace beraad::committee {

using namespace domain;

std::optional<PointFinding> foundByReaders(const PlanRecord& record,
                                           const ImprovementPointId& point)
{
    const QList<Review> counting = record.countingReviews();
    for (const Review& review : counting) {
        const auto finding = review.finding(point);
        if (finding && finding->page)
            return finding;
    }
    return std::nullopt;
}

} // namespace beraad::committee
