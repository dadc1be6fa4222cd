// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assigning/readingtask.h"

#include <QList>

#include <functional>
#include <tuple>
#include <variant>

/// The hard rules as a flow in a network: from each plan as many units as it needs readers, to each
/// reader at most as many as may be, and none where the reader is barred. Private to this room.
namespace beraad::assigning {

/// By place in ReadingTask::plans and ReadingTask::readers.
struct Reading
{
    int plan = 0;
    int reader = 0;

    friend bool operator==(const Reading&, const Reading&) = default;
    friend bool operator<(const Reading& a, const Reading& b)
    {
        return std::tie(a.plan, a.reader) < std::tie(b.plan, b.reader);
    }
};

/// Plans that need more readings than those who may read them can take on (Hall's condition).
struct FlowShortage
{
    QList<int> plans;
    QList<int> readers; ///< who may read at least one of them
    int needed = 0;     ///< readings
    int available = 0;
};

/// Readers of an earlier round stay where the rules let them; beyond that everybody gets an even
/// number of plans. `preference` of each pair, 0 to 99, decides between what is equal: less is
/// better.
/// `mostPlans` is how many a reader may get.
using Preference = std::function<int(const Reading&)>;
std::variant<QList<Reading>, FlowShortage> flowOf(const ReadingTask& task, int mostPlans,
                                                  const Preference& preference);

} // namespace beraad::assigning
