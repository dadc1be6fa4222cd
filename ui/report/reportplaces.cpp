// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportplaces.h"

#include "core/documents/report.h"

#include <algorithm>

namespace beraad::ui {

using committee::PlanRecord;
using pdf::OutlineEntry;

namespace {

constexpr double kTopOfPage = 0.15; ///< what begins above that leaves nothing of what went before

/// The last page before the next heading of the same level or a higher one.
int lastPage(const QList<OutlineEntry>& outline, qsizetype at, int pages)
{
    const auto next = std::find_if(outline.begin() + at + 1, outline.end(),
                                   [level = outline[at].level](const OutlineEntry& entry) {
                                       return entry.level <= level && entry.page >= 0;
                                   });
    if (next == outline.end())
        return pages - 1;
    const int last = next->top < kTopOfPage ? next->page - 1 : next->page;
    return std::max(last, outline[at].page);
}

} // namespace

QList<ReportPlace> reportPlaces(const QList<OutlineEntry>& outline, int pages,
                                const QList<PlanRecord>& plans)
{
    QList<ReportPlace> places;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const auto plan = std::find_if(plans.begin(), plans.end(), [&](const PlanRecord& record) {
            return documents::regionHeading(record.region) == outline[i].title;
        });
        if (plan != plans.end() && outline[i].page >= 0)
            places.append({plan->plan.id, outline[i].page, lastPage(outline, i, pages)});
    }
    return places;
}

} // namespace beraad::ui
