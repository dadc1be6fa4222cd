// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/deviation.h"

#include "core/committee/agreement.h"
#include "core/committee/reliability.h"

#include <algorithm>
#include <cmath>

namespace beraad::committee {

using namespace domain;

namespace {

/// The differences between one review and another, a criterion each.
QList<double> differences(const Rubric& rubric, const Review& own, const Review& other)
{
    QList<double> found;
    for (const Section& section : rubric.sections) {
        for (const Criterion& criterion : section.criteria) {
            const auto mine = placeOnScale(own.comparableOn(criterion), criterion.scale);
            const auto theirs = placeOnScale(other.comparableOn(criterion), criterion.scale);
            if (mine && theirs)
                found.append(*mine - *theirs);
        }
    }
    return found;
}

} // namespace

bool Deviation::isTooFew() const
{
    return pairs < kFewestPairs || plans < kFewestPlans;
}

Deviation deviationOf(const MemberId& reader, const Rubric& rubric, const QList<PlanRecord>& plans)
{
    Deviation deviation{reader};
    double sum = 0;
    double absolute = 0;
    for (const PlanRecord& record : plans) {
        const QList<Review> reviews = record.countingReviews();
        const auto own = std::find_if(reviews.begin(), reviews.end(), [&](const Review& review) {
            return review.member == reader;
        });
        if (own == reviews.end() || record.isNotAssessed())
            continue;
        const int before = deviation.pairs;
        for (const Review& other : reviews) {
            if (other.member == reader)
                continue;
            for (const double difference : differences(rubric, *own, other)) {
                sum += difference;
                absolute += std::abs(difference);
                ++deviation.pairs;
            }
        }
        deviation.plans += deviation.pairs > before ? 1 : 0;
    }
    if (deviation.pairs > 0) {
        deviation.meanSigned = sum / deviation.pairs;
        deviation.meanAbsolute = absolute / deviation.pairs;
    }
    return deviation;
}

} // namespace beraad::committee
