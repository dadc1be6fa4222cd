// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/settling.h"

#include <algorithm>
#include <tuple>

namespace beraad::committee {

using namespace domain;

SettlingState PointToSettle::state(const QDate& today) const
{
    if (settlement)
        return settlement->state == SettlementState::Settled ? SettlingState::Settled
                                                             : SettlingState::NotSettled;
    return due.isValid() && due < today ? SettlingState::Late : SettlingState::Waiting;
}

bool PointToSettle::isOpen() const
{
    return !settlement || settlement->state != SettlementState::Settled;
}

QList<PointToSettle> pointsToSettle(const PlanRecord& record, int round)
{
    QList<PointToSettle> all;
    if (record.holding() != Outcome::ApproveWithPoints)
        return all;
    for (const ImprovementPoint& point : record.advice->improvementPoints) {
        const QDate due = point.dueBy.isValid() ? point.dueBy : record.advice->settleBefore;
        const auto judged = std::find_if(record.settlements.begin(), record.settlements.end(),
                                         [&](const auto& each) { return each.point == point.id; });
        all.append({record.region, record.plan.id, round, int(all.size()) + 1, point, due,
                    judged == record.settlements.end() ? std::nullopt : std::optional(*judged)});
    }
    const auto isRequired = [](const PointToSettle& each) {
        return each.point.need == PointNeed::Required;
    };
    if (std::any_of(all.begin(), all.end(), isRequired))
        all.removeIf([&](const PointToSettle& each) { return !isRequired(each); });
    return all;
}

QList<PointToSettle> pointsToSettle(const QList<RoundRecords>& rounds)
{
    QList<PointToSettle> all;
    for (const RoundRecords& round : rounds) {
        for (const PlanRecord& record : round.plans)
            all.append(pointsToSettle(record, round.round.number));
    }
    std::stable_sort(all.begin(), all.end(), [](const PointToSettle& a, const PointToSettle& b) {
        return std::tuple(!a.due.isValid(), a.due, a.region.number) <
               std::tuple(!b.due.isValid(), b.due, b.region.number);
    });
    return all;
}

} // namespace beraad::committee
