// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/advicedesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/storage/advicerecords.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::AdviceRecords;
using storage::Dossier;

namespace {

bool mayVote(const Member& member, const PlanId& plan, const QList<ConflictOfInterest>& conflicts)
{
    return member.role != MemberRole::Secretary && !hasConflict(conflicts, plan, member.id);
}

/// Typing fills these; choosing an outcome or counting votes is a step each.
bool isTyped(Action action)
{
    return action == Action::AdviceWorded || action == Action::ImprovementPointsChanged;
}

} // namespace

Result<Advice> AdviceDesk::advice(const PlanId& plan) const
{
    BERAAD_TRY(const auto stored, AdviceRecords(m_history.dossier()).find(plan));
    if (stored)
        return *stored;
    Advice empty;
    empty.plan = plan;
    return empty;
}

Result<void> AdviceDesk::mayEdit(const PlanId& id) const
{
    Dossier& dossier = m_history.dossier();
    storage::ProgrammeRecords programmes(dossier);
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(id));
    BERAAD_TRY(const Round round, programmes.round(plan.round));
    BERAAD_TRY(const Region region, programmes.region(plan.region));
    BERAAD_CHECK(mayChange(round));
    BERAAD_CHECK(mayBeAssessed(plan, region));
    BERAAD_TRY(const Advice stored, advice(id));
    if (stored.state == AdviceState::Adopted)
        return Error(ErrorKind::AdviceIsAdopted, {region.name});
    return {};
}

Result<void> AdviceDesk::change(Action action, const Advice& before, const Advice& after,
                                const QString& typedIn)
{
    const auto storing = [](const Advice& value) {
        return [value](Dossier& dossier) { return AdviceRecords(dossier).save(value); };
    };
    const auto removing = [id = after.id](Dossier& dossier) {
        return AdviceRecords(dossier).remove(id);
    };
    const bool isNew = before.id.isNull();
    return m_history.perform({{action, after.plan},
                              after.id.text(),
                              isNew ? QJsonObject() : auditJson(before),
                              auditJson(after),
                              storing(after),
                              isNew ? Edit::Step(removing) : Edit::Step(storing(before)),
                              typedIn});
}

Result<void> AdviceDesk::store(const Advice& edited, Action action)
{
    BERAAD_CHECK(mayEdit(edited.plan));
    BERAAD_TRY(const Advice before, advice(edited.plan));
    Advice after = edited;
    after.id = before.id.isNull() ? AdviceId::create() : before.id;
    after.state = AdviceState::Draft;
    for (ImprovementPoint& point : after.improvementPoints) {
        if (point.id.isNull())
            point.id = ImprovementPointId::create();
    }
    if (before == after)
        return {};
    const QString field = QStringLiteral("%1 %2").arg(keyOf(action), edited.plan.text());
    return change(action, before, after, isTyped(action) ? field : QString());
}

Result<void> AdviceDesk::mark(const FollowUp& followUp)
{
    BERAAD_CHECK(mayEdit(followUp.plan));
    BERAAD_TRY(const QList<FollowUp> marked,
               AdviceRecords(m_history.dossier()).followUps(followUp.plan));
    const auto before = std::find_if(marked.begin(), marked.end(), [&](const FollowUp& each) {
        return each.point == followUp.point;
    });
    const bool isNew = before == marked.end();
    if (!isNew && *before == followUp)
        return {};
    const auto storing = [](const FollowUp& value) {
        return [value](Dossier& dossier) { return AdviceRecords(dossier).save(value); };
    };
    const auto removing = [followUp](Dossier& dossier) {
        return AdviceRecords(dossier).removeFollowUp(followUp.point, followUp.plan);
    };
    const bool isTyping = !isNew && before->state == followUp.state;
    return m_history.perform(
        {{Action::FollowUpMarked, followUp.plan},
         followUp.point.text(),
         isNew ? QJsonObject() : auditJson(*before),
         auditJson(followUp),
         storing(followUp),
         isNew ? Edit::Step(removing) : Edit::Step(storing(*before)),
         isTyping ? QStringLiteral("follow-up ") + followUp.point.text() : QString()});
}

Result<AdviceContext> AdviceDesk::context(const PlanId& id) const
{
    Dossier& dossier = m_history.dossier();
    storage::ProgrammeRecords programmes(dossier);
    BERAAD_TRY(const committee::PlanRecord record, readPlan(dossier, id));
    BERAAD_TRY(const Round round, programmes.round(record.plan.round));
    BERAAD_TRY(const QList<Member> members, storage::MemberRecords(dossier).members());
    AdviceContext context;
    BERAAD_TRY(context.rubric, programmes.rubric(round.rubric));
    context.reviews = record.reviews;
    for (const committee::EarlierPoint& earlier : record.earlierPoints) {
        context.earlierPoints.append(earlier.point);
        if (earlier.followUp)
            context.followUps.append(*earlier.followUp);
    }
    context.votersPresent =
        int(std::count_if(members.begin(), members.end(), [&](const Member& member) {
            return mayVote(member, id, record.conflicts);
        }));
    return context;
}

Result<Objections> AdviceDesk::objectionsToAdopting(const PlanId& plan) const
{
    BERAAD_TRY(const AdviceContext now, context(plan));
    BERAAD_TRY(const Advice stored, advice(plan));
    return domain::objectionsToAdopting(stored, now);
}

Result<void> AdviceDesk::adopt(const PlanId& plan)
{
    BERAAD_CHECK(mayEdit(plan));
    BERAAD_TRY(const Objections objections, objectionsToAdopting(plan));
    if (!objections.isEmpty())
        return objections.first();
    return setState(plan, AdviceState::Adopted, Action::AdviceAdopted);
}

Result<void> AdviceDesk::reopen(const PlanId& id)
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(id));
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(dossier).round(plan.round));
    BERAAD_CHECK(mayChange(round));
    return setState(id, AdviceState::Draft, Action::AdviceReopened);
}

Result<void> AdviceDesk::setState(const PlanId& plan, AdviceState state, Action action)
{
    BERAAD_TRY(const Advice before, advice(plan));
    if (before.id.isNull() || before.state == state)
        return {};
    Advice after = before;
    after.state = state;
    return change(action, before, after, {});
}

Result<void> AdviceDesk::decide(const Decision& decision)
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Advice stored, advice(decision.plan));
    if (!stored.standing()) {
        BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(decision.plan));
        BERAAD_TRY(const Region region, storage::ProgrammeRecords(dossier).region(plan.region));
        return Error(ErrorKind::AdviceMissing, {region.name});
    }
    if (decision.kind == DecisionKind::Departed && decision.reason.trimmed().isEmpty())
        return Error(ErrorKind::ReasonMissing);
    BERAAD_TRY(const auto before, AdviceRecords(dossier).decision(decision.plan));
    const auto storing = [](const Decision& value) {
        return [value](Dossier& target) { return AdviceRecords(target).save(value); };
    };
    const auto removing = [plan = decision.plan](Dossier& target) {
        return AdviceRecords(target).removeDecision(plan);
    };
    return m_history.perform({{Action::DecisionRecorded, decision.plan},
                              decision.plan.text(),
                              before ? auditJson(*before) : QJsonObject(),
                              auditJson(decision),
                              storing(decision),
                              before ? Edit::Step(storing(*before)) : Edit::Step(removing),
                              {}});
}

Result<void> AdviceDesk::removeDecision(const PlanId& plan)
{
    BERAAD_TRY(const auto before, AdviceRecords(m_history.dossier()).decision(plan));
    if (!before)
        return {};
    return m_history.perform(
        {{Action::DecisionRemoved, plan},
         plan.text(),
         auditJson(*before),
         {},
         [plan](Dossier& dossier) { return AdviceRecords(dossier).removeDecision(plan); },
         [decision = *before](Dossier& dossier) { return AdviceRecords(dossier).save(decision); },
         {}});
}

} // namespace beraad::commands
