// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/findingmerge.h"

#include <algorithm>

namespace beraad::merging {

using namespace domain;
using exchange::WordedFinding;

namespace {

/// On the same criterion of the same plan.
qsizetype placeOf(const JointFinding& finding, const QList<WordedFinding>& all)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const WordedFinding& each) {
        return each.finding.plan == finding.plan && each.finding.criterion == finding.criterion;
    });
    return found == all.end() ? -1 : found - all.begin();
}

void take(WordedFinding coming, QList<WordedFinding>& all)
{
    const qsizetype place = placeOf(coming.finding, all);
    coming = exchange::withHoldersOf(place < 0 ? JointFinding() : all[place].finding, coming);
    if (place < 0) {
        all.append(coming);
        return;
    }
    WordedFinding& known = all[place];
    if (exchange::hasSameWords(known.finding, coming.finding) ||
        !exchange::isWordedAfter(coming, known))
        return;
    int& edition = coming.finding.edition;
    edition = saysTheSame(known.finding, coming.finding)
                  ? known.finding.edition
                  : std::max(known.finding.edition + 1, edition);
    known = coming;
}

} // namespace

QList<WordedFinding> mergedFindings(const QList<WordedFinding>& here, const QList<Line>& lines,
                                    const QSet<PlanId>& led)
{
    QList<WordedFinding> all = here;
    for (const Line& line : lines) {
        for (const WordedFinding& each : line.contents.findings) {
            if (led.contains(each.finding.plan))
                take(each, all);
        }
    }
    return all;
}

QList<WordedFinding> findingsPassedOver(const Line& line, const QList<WordedFinding>& merged)
{
    QList<WordedFinding> left = line.contents.findings;
    left.removeIf([&](const WordedFinding& each) {
        const qsizetype place = placeOf(each.finding, merged);
        if (place < 0)
            return false;
        const JointFinding& held = merged[place].finding;
        return exchange::hasSameWords(held, exchange::withHoldersOf(held, each).finding);
    });
    return left;
}

void countFindings(const QList<WordedFinding>& before, const QList<WordedFinding>& after,
                   std::map<PlanId, ChangedPlan>& plans)
{
    for (const WordedFinding& each : after) {
        if (before.contains(each))
            continue;
        const PlanId& id = each.finding.plan;
        if (!plans.contains(id))
            plans[id].change = PlanChange::Changed;
        ++plans[id].fields;
    }
}

} // namespace beraad::merging
