// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/assignedplans.h"

#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"

namespace beraad::ui {

using namespace domain;

Result<PlanSequence> assignedPlans(storage::Dossier& dossier, const RoundId& round,
                                   const MemberId& member)
{
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plans(round));
    BERAAD_TRY(const QList<Assignment> assignments,
               storage::MemberRecords(dossier).assignments(round));
    BERAAD_TRY(const Member reader, storage::MemberRecords(dossier).member(member));
    QList<PlanId> mine;
    QList<PlanId> others;
    for (const Plan& plan : plans) {
        if (assignments.contains(Assignment{plan.id, member}))
            mine.append(plan.id);
        else if (plan.state == PlanState::Received || plan.state == PlanState::Complete)
            others.append(plan.id);
    }
    const bool writesPreAdvice = mine.isEmpty() && reader.role == MemberRole::Secretary;
    return PlanSequence(writesPreAdvice ? others : mine);
}

bool concernsOpening(commands::Action action)
{
    using A = commands::Action;
    switch (action) {
    case A::PlanChanged:
    case A::PlanWithdrawn:
    case A::DocumentAdded:
    case A::DocumentRemoved:
    case A::AnswerAttached:
    case A::AnswerDetached:
    case A::ReaderAssigned:
    case A::ReaderRemoved:
    case A::ConflictDeclared:
    case A::ConflictRemoved:
    case A::InterestsDeclared:
    case A::MeasureRecorded:
        return true;
    default:
        return false;
    }
}

} // namespace beraad::ui
