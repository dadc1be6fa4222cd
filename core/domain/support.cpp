// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/support.h"

namespace beraad::domain {

DayAccount daysIn(int year, const Support& support, const QList<Visit>& visits)
{
    DayAccount account{year, support.halfDaysEntitled, 0};
    for (const Visit& visit : visits) {
        if (visit.day.year() == year)
            account.used += visit.halfDays;
    }
    return account;
}

} // namespace beraad::domain
