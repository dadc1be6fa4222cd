// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/advice.h"

namespace beraad::commands {

class History;

/// How the committee keeps whether regions settled the points that their plans were approved with.
/// For who leads it or keeps the dossier, once the round is final: NotAllowedForRole,
/// RoundNotFinal. Of a region of which a plan is closed to who is at work, nothing:
/// ConflictOfInterest, DeclarationWaits.
class SettlementDesk
{
public:
    explicit SettlementDesk(History& history)
        : m_history(history)
    {
    }

    Result<void> mayEdit(const domain::PlanId& plan) const;
    /// Adds or changes. PointNotToSettle for one that the plan was not approved with. A judgement
    /// has a day and somebody who gave it: Internal otherwise.
    Result<void> settle(const domain::Settlement& settlement);
    /// The point waits again.
    Result<void> remove(const domain::ImprovementPointId& point);

private:
    History& m_history;
};

} // namespace beraad::commands
