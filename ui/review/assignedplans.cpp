// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/assignedplans.h"

#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"

namespace beraad::ui {

using namespace domain;

Result<AssignedPlans> AssignedPlans::read(storage::Dossier& dossier, const RoundId& round,
                                          const MemberId& member)
{
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plans(round));
    BERAAD_TRY(const QList<Assignment> assignments,
               storage::MemberRecords(dossier).assignments(round));
    QList<PlanId> mine;
    for (const Plan& plan : plans) {
        if (assignments.contains(Assignment{plan.id, member}))
            mine.append(plan.id);
    }
    return AssignedPlans(mine);
}

std::optional<int> AssignedPlans::position(const PlanId& plan) const
{
    const auto index = m_plans.indexOf(plan);
    return index < 0 ? std::nullopt : std::optional(int(index) + 1);
}

PlanId AssignedPlans::after(const PlanId& plan) const
{
    return beside(plan, 1);
}

PlanId AssignedPlans::before(const PlanId& plan) const
{
    return beside(plan, -1);
}

PlanId AssignedPlans::beside(const PlanId& plan, int step) const
{
    const auto at = position(plan);
    return at ? m_plans.value(*at - 1 + step) : PlanId();
}

} // namespace beraad::ui
