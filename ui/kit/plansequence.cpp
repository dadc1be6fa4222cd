// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plansequence.h"

namespace beraad::ui {

using domain::PlanId;

std::optional<int> PlanSequence::position(const PlanId& plan) const
{
    const auto index = m_plans.indexOf(plan);
    return index < 0 ? std::nullopt : std::optional(int(index) + 1);
}

PlanId PlanSequence::after(const PlanId& plan) const
{
    return beside(plan, 1);
}

PlanId PlanSequence::before(const PlanId& plan) const
{
    return beside(plan, -1);
}

PlanId PlanSequence::beside(const PlanId& plan, int step) const
{
    const auto at = position(plan);
    return at ? m_plans.value(*at - 1 + step) : PlanId();
}

} // namespace beraad::ui
