// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/advicestanding.h"

#include "core/commands/advicedesk.h"
#include "core/wording/errorwording.h"

namespace beraad::ui {

AdviceStanding::AdviceStanding(const commands::AdviceDesk& desk, const domain::PlanId& plan)
    : m_mayDecide(desk.mayDecide(plan))
{
    const Result<void> may = desk.mayEdit(plan);
    if (may)
        return;
    m_reason = wording::sentence(may.error());
    if (may.error().kind() == ErrorKind::AdviceIsAdopted)
        m_remedy = tr("Reopen advice");
    else if (may.error().kind() == ErrorKind::NotAllowedForRole)
        m_reason = tr("The chair and the secretary word the advice. You can read along.");
}

} // namespace beraad::ui
