// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/advicedesk.h"
#include "core/commands/rounddesk.h"
#include "tests/support/dossierfixture/dossierfixture.h"

namespace beraad::tests {

/// The round is final; the minister adopted its advice on this plan by "OCW 12" of 30 June 2020,
/// and since then the advice asks for a revision.
inline void overtakeDecision(DossierFixture& fixture, const domain::PlanId& plan)
{
    fixture.finaliseRound();
    commands::AdviceDesk desk(fixture.history());
    must(desk.decideAsAdvised({plan}, QDate(2020, 6, 30), QStringLiteral("OCW 12")));
    commands::RoundDesk rounds(fixture.history());
    must(rounds.reopen(fixture.round(), QStringLiteral("Een fout in het advies")));
    must(desk.reopen(plan));
    fixture.adopt(plan, domain::Outcome::Revise);
    must(rounds.finalise(fixture.round()));
}

} // namespace beraad::tests
