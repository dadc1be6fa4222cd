// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/domain/readingrules.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace beraad::assigning {

/// A plan that needs readers.
struct PlanToRead
{
    domain::PlanId plan;
    int pages = 0;
    /// Part of the country: the first two digits of the applicant's postal code; empty: not known.
    QString part;
    QSet<domain::MemberId> barred;   ///< by a conflict of interest, or a possible one that waits
    QList<domain::MemberId> earlier; ///< who read the region's plan in the round before
    QList<domain::MemberId> begun;   ///< whose review is begun: they stay
    QStringList expertise = {};      ///< that it asks of those who read it

    friend bool operator==(const PlanToRead&, const PlanToRead&) = default;
};

/// The plans of a round to divide over the members who read. A value.
struct ReadingTask
{
    QList<PlanToRead> plans;         ///< by region number
    QList<domain::MemberId> readers; ///< by name
    domain::ReadingRules rules;
    QHash<domain::MemberId, QStringList> expertise = {}; ///< what each reader knows

    friend bool operator==(const ReadingTask&, const ReadingTask&) = default;
};

/// Of a round: plans that are to be read, and the members who are neither chair nor secretary.
/// `earlier` is the round before, whose readers are known then.
ReadingTask readingTask(const committee::RoundRecords& round,
                        const committee::RoundRecords* earlier, const domain::ReadingRules& rules);

} // namespace beraad::assigning
