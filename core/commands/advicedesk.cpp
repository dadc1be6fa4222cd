// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/advicedesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/completeness.h"
#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/commands/typedtext.h"
#include "core/domain/access.h"
#include "core/storage/advicerecords.h"
#include "core/storage/dossier.h"
#include "core/storage/meetingrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::AdviceRecords;
using storage::Dossier;

namespace {

/// Nobody words an advice on a plan that is closed to them, nor without the task to do so.
Result<void> mayWord(const Actor& actor, const Round& round, const PlanId& plan,
                     const Region& region, const Interests& interests)
{
    if (!mayAdvise(actor.role))
        return Error(ErrorKind::NotAllowedForRole, {keyOf(actor.role)});
    const Member member{actor.member, actor.name, {}, actor.role};
    BERAAD_CHECK(mayDo(round, Matter::WordAdvice, partyOf(member, {})));
    return mayKnow(plan, region, member, interests);
}

QString textTypedIn(const Advice& before, const Advice& after)
{
    TypedText typed;
    Advice rest = before;
    typed.follow(rest.motivation, after.motivation, QStringLiteral("motivation"));
    typed.follow(rest.causeRemark, after.causeRemark, QStringLiteral("cause"));
    typed.follow(rest.knockOutJustification, after.knockOutJustification,
                 QStringLiteral("knock-out"));
    const auto points = std::min(rest.improvementPoints.size(), after.improvementPoints.size());
    for (qsizetype i = 0; i < points; ++i) {
        ImprovementPoint& point = rest.improvementPoints[i];
        if (point.id == after.improvementPoints[i].id)
            typed.follow(point.text, after.improvementPoints[i].text, point.id.text());
    }
    rest.id = after.id;
    return typed.in(QStringLiteral("advice ") + after.plan.text(), rest == after);
}

QString textTypedIn(const Decision& before, const Decision& after)
{
    TypedText typed;
    Decision rest = before;
    typed.follow(rest.reference, after.reference, QStringLiteral("reference"));
    typed.follow(rest.reason, after.reason, QStringLiteral("reason"));
    return typed.in(QStringLiteral("decision ") + after.plan.text(), rest == after);
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
    BERAAD_TRY(const Interests interests, storage::MemberRecords(dossier).interests(id));
    BERAAD_CHECK(mayWord(m_history.actor(), round, id, region, interests));
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
    if (before.knockOutJustification != after.knockOutJustification)
        BERAAD_CHECK(mayJustifyKnockOut());
    const bool isTyped = action != Action::FindingsInserted;
    return change(action, before, after, isTyped ? textTypedIn(before, after) : QString());
}

Result<void> AdviceDesk::mayJustifyKnockOut() const
{
    const MemberRole role = m_history.actor().role;
    return role == MemberRole::Chair ? Result<void>()
                                     : Error(ErrorKind::NotAllowedForRole, {keyOf(role)});
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
    const bool isTyping = !isNew && before->remark != followUp.remark;
    return m_history.perform(
        {{Action::FollowUpMarked, followUp.plan},
         followUp.point.text(),
         isNew ? QJsonObject() : auditJson(*before),
         auditJson(followUp),
         storing(followUp),
         isNew ? Edit::Step(removing) : Edit::Step(storing(*before)),
         isTyping ? QStringLiteral("follow-up ") + followUp.point.text() : QString()});
}

Result<void> AdviceDesk::unmark(const ImprovementPointId& point, const PlanId& plan)
{
    BERAAD_CHECK(mayEdit(plan));
    BERAAD_TRY(const QList<FollowUp> marked, AdviceRecords(m_history.dossier()).followUps(plan));
    const auto before = std::find_if(marked.begin(), marked.end(),
                                     [&](const FollowUp& each) { return each.point == point; });
    if (before == marked.end())
        return {};
    return m_history.perform(
        {{Action::FollowUpMarked, plan},
         point.text(),
         auditJson(*before),
         {},
         [point, plan](Dossier& dossier) {
             return AdviceRecords(dossier).removeFollowUp(point, plan);
         },
         [followUp = *before](Dossier& dossier) { return AdviceRecords(dossier).save(followUp); },
         {}});
}

/// Who was in the room when the plenary took the plan; before that, or without a plenary, who may
/// vote on it.
Result<void> AdviceDesk::countMembers(AdviceContext& context,
                                      const committee::PlanRecord& record) const
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const QList<Member> members, storage::MemberRecords(dossier).members());
    BERAAD_TRY(const auto plenary, storage::MeetingRecords(dossier).plenary(record.plan.round));
    const auto there = plenary ? attendance(*plenary, record.plan.id, members, record.interests(),
                                            dossier.clock().now())
                               : std::nullopt;
    if (there) {
        context.votersPresent = there->voters;
        context.membersPresent = there->members;
        context.quorum = plenary->meeting.quorum;
        return {};
    }
    context.votersPresent =
        int(std::count_if(members.begin(), members.end(), [&](const Member& member) {
            return mayVote(member, record.plan.id, record.interests());
        }));
    return {};
}

Result<AdviceContext> AdviceDesk::context(const PlanId& id) const
{
    Dossier& dossier = m_history.dossier();
    storage::ProgrammeRecords programmes(dossier);
    BERAAD_TRY(const committee::PlanRecord record, readPlan(dossier, id));
    BERAAD_TRY(const Round round, programmes.round(record.plan.round));
    AdviceContext context;
    BERAAD_TRY(context.rubric, programmes.rubric(round.rubric));
    context.reviews = record.reviews;
    context.reviews.removeIf([&](const Review& review) { // of who was recused after reviewing
        return hasConflict(record.conflicts, id, review.member);
    });
    for (const committee::EarlierPoint& earlier : record.earlierPoints) {
        context.earlierPoints.append(earlier.point);
        if (earlier.followUp)
            context.followUps.append(*earlier.followUp);
    }
    BERAAD_CHECK(countMembers(context, record));
    return context;
}

Result<Objections> AdviceDesk::objectionsToAdopting(const PlanId& id) const
{
    BERAAD_TRY(const AdviceContext now, context(id));
    BERAAD_TRY(const Advice stored, advice(id));
    BERAAD_TRY(const Plan plan, storage::PlanRecords(m_history.dossier()).plan(id));
    BERAAD_TRY(const Objections entering, objectionsToEntering(m_history.dossier(), plan));
    return domain::objectionsToAdopting(stored, now) + entering;
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
    BERAAD_TRY(const Region region, storage::ProgrammeRecords(dossier).region(plan.region));
    BERAAD_TRY(const Interests interests, storage::MemberRecords(dossier).interests(id));
    BERAAD_CHECK(mayChange(round));
    BERAAD_CHECK(mayWord(m_history.actor(), round, id, region, interests));
    return setState(id, AdviceState::Draft, Action::AdviceReopened);
}

Result<void> AdviceDesk::setState(const PlanId& plan, AdviceState state, Action action)
{
    BERAAD_TRY(const Advice before, advice(plan));
    if (before.id.isNull() || before.state == state)
        return {};
    Advice after = before;
    after.state = state;
    if (state == AdviceState::Adopted) {
        after.improvementPoints.removeIf(
            [](const ImprovementPoint& point) { return point.text.trimmed().isEmpty(); });
    }
    return change(action, before, after, {});
}

Result<void> AdviceDesk::mayDecide(const PlanId& id) const
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(id));
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(dossier).round(plan.round));
    if (!round.isFinal())
        return Error(ErrorKind::RoundNotFinal, {QString::number(round.number)});
    const MemberRole role = m_history.actor().role;
    return mayAdvise(role) ? Result<void>()
                           : Result<void>(Error(ErrorKind::NotAllowedForRole, {keyOf(role)}));
}

Result<void> AdviceDesk::decideAsAdvised(const QList<PlanId>& plans, const QDate& date,
                                         const QString& reference)
{
    return storage::inTransaction(m_history.dossier(), [&]() -> Result<void> {
        for (const PlanId& plan : plans) {
            BERAAD_TRY(const Advice stored, advice(plan));
            const Outcome outcome = stored.standing().value_or(Outcome::Approve);
            BERAAD_CHECK(decide({plan, DecisionKind::Adopted, outcome, date, reference, {}}));
        }
        return {};
    });
}

Result<void> AdviceDesk::decide(const Decision& decision)
{
    BERAAD_CHECK(mayDecide(decision.plan));
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
    if (before == decision)
        return {};
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
                              before ? textTypedIn(*before, decision) : QString()});
}

Result<void> AdviceDesk::removeDecision(const PlanId& plan)
{
    BERAAD_CHECK(mayDecide(plan));
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
