// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>

#include <optional>

namespace beraad::ui {

/// The plans that a person goes through in a room, in the order of the regions: what next and
/// previous follow.
class PlanSequence
{
public:
    PlanSequence() = default;
    explicit PlanSequence(QList<domain::PlanId> plans)
        : m_plans(std::move(plans))
    {
    }

    int count() const { return int(m_plans.size()); }
    bool isEmpty() const { return m_plans.isEmpty(); }
    domain::PlanId first() const { return m_plans.value(0); }
    /// From 1; none for a plan that is not among them.
    std::optional<int> position(const domain::PlanId& plan) const;
    /// Null at the end of the row, and for a plan that is not in it.
    domain::PlanId after(const domain::PlanId& plan) const;
    domain::PlanId before(const domain::PlanId& plan) const;

private:
    domain::PlanId beside(const domain::PlanId& plan, int step) const;

    QList<domain::PlanId> m_plans;
};

} // namespace beraad::ui
