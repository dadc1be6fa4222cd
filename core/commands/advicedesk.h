// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/action.h"
#include "core/committee/roundrecords.h"
#include "core/domain/advice.h"
#include "core/domain/programme.h"
#include "core/domain/rules.h"

namespace beraad::commands {

class History;

/// How the committee words and adopts its advice on a plan, follows up earlier improvement points,
/// and keeps what the minister decided.
class AdviceDesk
{
public:
    explicit AdviceDesk(History& history)
        : m_history(history)
    {
    }

    /// The advice as it is stored; before the first edit an empty draft without an identity.
    Result<domain::Advice> advice(const domain::PlanId& plan) const;

    /// PlanWithdrawn, PlanNotComplete, RoundIsFinal, AdviceIsAdopted: it may be looked at only.
    /// NotAllowedForRole and ConflictOfInterest: not by who is at work.
    Result<void> mayEdit(const domain::PlanId& plan) const;

    /// Only the chair writes why a plan is approved while a knock-out stands at not met:
    /// NotAllowedForRole for everybody else.
    Result<void> mayJustifyKnockOut() const;

    /// Stores the draft as it is on the form. `action` says what part of it changed; typing within
    /// one text for a while is one undo step, what is inserted there one of its own. New
    /// improvement points get an identity.
    Result<void> store(const domain::Advice& advice, Action action);

    Result<void> mark(const domain::FollowUp& followUp);
    /// Takes the mark back; the point then still has to be looked at.
    Result<void> unmark(const domain::ImprovementPointId& point, const domain::PlanId& plan);

    /// What stands in the way of adopting; empty when nothing does.
    Result<domain::Objections> objectionsToAdopting(const domain::PlanId& plan) const;
    /// The first objection when there is one. Improvement points without text fall away.
    Result<void> adopt(const domain::PlanId& plan);
    Result<void> reopen(const domain::PlanId& plan);

    /// What the rules look at: rubric, reviews, earlier points, and how many members may vote.
    Result<domain::AdviceContext> context(const domain::PlanId& plan) const;

    /// The minister decides after the round was finalised (RoundNotFinal); the chair and the
    /// secretary keep what was decided (NotAllowedForRole).
    Result<void> mayDecide(const domain::PlanId& plan) const;
    /// AdviceMissing without an adopted one, ReasonMissing for a departure that says no reason.
    Result<void> decide(const domain::Decision& decision);
    /// The minister adopts the advice on all of these by one letter. All or none; each can be
    /// undone by itself.
    Result<void> decideAsAdvised(const QList<domain::PlanId>& plans, const QDate& date,
                                 const QString& reference);
    Result<void> removeDecision(const domain::PlanId& plan);

private:
    Result<void> countMembers(domain::AdviceContext& context,
                              const committee::PlanRecord& record) const;
    Result<void> setState(const domain::PlanId& plan, domain::AdviceState state, Action action);
    Result<void> change(Action action, const domain::Advice& before, const domain::Advice& after,
                        const QString& typedIn);

    History& m_history;
};

} // namespace beraad::commands
