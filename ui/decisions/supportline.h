// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/committee/outlook.h"
#include "core/domain/programme.h"
#include "core/domain/support.h"

#include <QList>

namespace beraad::commands {
class History;
}

namespace beraad::ui {

/// A region that hands in again, with what is done for it.
struct SupportLine
{
    committee::RegionOutlook outlook;
    domain::Support support;
    QList<domain::Visit> visits; ///< about any round, by day
    int year = 0;                ///< that the days are counted in: this one
    bool mayEdit = false;

    domain::DayAccount days() const { return domain::daysIn(year, support, visits); }
    friend bool operator==(const SupportLine&, const SupportLine&) = default;
};

/// Of those among `outlooks` that hand in again. `rounds` are all of the programme.
Result<QList<SupportLine>> readSupport(commands::History& history,
                                       const QList<committee::RegionOutlook>& outlooks,
                                       const QList<domain::Round>& rounds, const QDate& today);

/// How much of a day the smallest visit takes.
inline constexpr double kHalfDay = 0.5;

/// "3", "2½": half days as people say them.
QString dayWords(int halfDays);
/// "2½ of 5 days in 2020, 2½ left"; "6 of 5 days in 2020, 1 more than agreed".
QString accountWords(const domain::DayAccount& account);

} // namespace beraad::ui
