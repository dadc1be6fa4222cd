// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plandesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/completeness.h"
#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/domain/rules.h"
#include "core/storage/advicerecords.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::MemberRecords;
using storage::PlanRecords;
using storage::ProgrammeRecords;

namespace {

Edit::Step saving(const Plan& plan)
{
    return [plan](Dossier& dossier) { return PlanRecords(dossier).save(plan); };
}

QJsonObject readerJson(const Member& member)
{
    return {{QStringLiteral("member"), member.id.text()}, {QStringLiteral("name"), member.name}};
}

/// PlanApprovedEarlier when a plan of the region was approved before the round with this number.
Result<void> mayComeBack(Dossier& dossier, const RegionId& id, int number)
{
    ProgrammeRecords records(dossier);
    BERAAD_TRY(const QList<Plan> plans, PlanRecords(dossier).plansOf(id));
    for (const Plan& plan : plans) {
        BERAAD_TRY(const Round round, records.round(plan.round));
        BERAAD_TRY(const auto advice, storage::AdviceRecords(dossier).find(plan.id));
        const auto standing = advice ? advice->standing() : std::nullopt;
        if (round.number < number && standing && isApproval(*standing)) {
            BERAAD_TRY(const Region region, records.region(id));
            return Error(ErrorKind::PlanApprovedEarlier,
                         {region.name, QString::number(round.number)});
        }
    }
    return {};
}

} // namespace

Result<Plan> PlanDesk::changeable(const PlanId& id) const
{
    BERAAD_TRY(const Plan plan, PlanRecords(m_history.dossier()).plan(id));
    BERAAD_TRY(const Round round, ProgrammeRecords(m_history.dossier()).round(plan.round));
    BERAAD_CHECK(mayChange(round));
    return plan;
}

Result<void> PlanDesk::save(Action action, const Plan& before, const Plan& after)
{
    return save(action, before, after, auditJson(after));
}

Result<void> PlanDesk::save(Action action, const Plan& before, const Plan& after,
                            const QJsonObject& told)
{
    if (before == after)
        return {};
    return m_history.perform({{action, after.id},
                              after.id.text(),
                              auditJson(before),
                              told,
                              saving(after),
                              saving(before),
                              {}});
}

Result<PlanId> PlanDesk::expect(const RoundId& roundId, const RegionId& region)
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const QList<Plan> plans, PlanRecords(dossier).plansOf(region));
    for (const Plan& plan : plans) {
        if (plan.round == roundId)
            return plan.id;
    }
    BERAAD_TRY(const Round round, ProgrammeRecords(dossier).round(roundId));
    BERAAD_CHECK(mayChange(round));
    if (round.kind == RoundKind::PlanAssessment)
        BERAAD_CHECK(mayComeBack(dossier, region, round.number));
    Plan plan;
    plan.id = PlanId::create();
    plan.round = roundId;
    plan.region = region;
    BERAAD_CHECK(m_history.perform({{Action::PlanChanged, plan.id},
                                    plan.id.text(),
                                    {},
                                    auditJson(plan),
                                    saving(plan),
                                    {},
                                    {}}));
    return plan.id;
}

Result<void> PlanDesk::mayBeComplete(const Plan& plan) const
{
    BERAAD_TRY(const QStringList missing, partsNotThere(m_history.dossier(), plan));
    if (missing.isEmpty())
        return {};
    BERAAD_TRY(const Region region, ProgrammeRecords(m_history.dossier()).region(plan.region));
    return Error(ErrorKind::PlanPartsMissing, {region.name, missing.join(QStringLiteral(", "))});
}

Result<void> PlanDesk::store(const Plan& plan)
{
    BERAAD_TRY(const Plan before, changeable(plan.id));
    Plan after = plan;
    after.round = before.round;
    after.region = before.region;
    after.documents = before.documents;
    if (after.state == PlanState::Complete && before.state != PlanState::Complete)
        BERAAD_CHECK(mayBeComplete(before));
    const bool withdraws =
        after.state == PlanState::Withdrawn && before.state != PlanState::Withdrawn;
    return save(withdraws ? Action::PlanWithdrawn : Action::PlanChanged, before, after);
}

Result<DocumentFile> PlanDesk::addDocument(const PlanId& id, const IncomingDocument& document,
                                           const QDate& receivedOn)
{
    return storage::inTransaction(m_history.dossier(), [&]() -> Result<DocumentFile> {
        BERAAD_TRY(const Plan before, changeable(id));
        BERAAD_TRY(const DocumentFile file,
                   storage::DocumentRecords(m_history.dossier())
                       .add(document.fileName, document.pdf, document.pageTexts, document.layout));
        Plan after = before;
        const bool isThere =
            std::any_of(after.documents.begin(), after.documents.end(),
                        [&](const DocumentFile& each) { return each.sha256 == file.sha256; });
        if (!isThere)
            after.documents.append(file);
        if (after.state == PlanState::Expected) {
            after.state = PlanState::Received;
            after.receivedOn = receivedOn;
        }
        BERAAD_CHECK(
            save(Action::DocumentAdded, before, after, auditJson(after, document.lockedSha256)));
        return file;
    });
}

/// A region's answer belongs to what was asked, and goes with it.
Result<void> PlanDesk::mayRemove(const Plan& plan, const QString& sha256) const
{
    BERAAD_TRY(const auto clarifications,
               storage::ClarificationRecords(m_history.dossier()).clarifications(plan.id));
    const bool isAnswer =
        std::any_of(clarifications.begin(), clarifications.end(),
                    [&](const Clarification& each) { return each.document == sha256; });
    if (!isAnswer)
        return {};
    const auto document =
        std::find_if(plan.documents.begin(), plan.documents.end(),
                     [&](const DocumentFile& each) { return each.sha256 == sha256; });
    return Error(ErrorKind::DocumentIsAnswer,
                 {document == plan.documents.end() ? QString() : document->fileName});
}

Result<void> PlanDesk::removeDocument(const PlanId& id, const QString& sha256)
{
    BERAAD_TRY(const Plan before, changeable(id));
    BERAAD_CHECK(mayRemove(before, sha256));
    Plan after = before;
    after.documents.removeIf([&](const DocumentFile& each) { return each.sha256 == sha256; });
    return save(Action::DocumentRemoved, before, after);
}

Result<void> PlanDesk::mayOpen(const PlanId& id) const
{
    const Actor& actor = m_history.actor();
    if (actor.member.isNull())
        return {};
    BERAAD_TRY(const committee::PlanRecord record, readPlan(m_history.dossier(), id));
    return mayOpenDocuments(record.situation(), record.region,
                            {actor.member, actor.name, {}, actor.role});
}

Result<void> PlanDesk::assign(const Assignment& assignment)
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Plan plan, changeable(assignment.plan));
    BERAAD_TRY(const Member member, MemberRecords(dossier).member(assignment.member));
    BERAAD_TRY(const auto conflicts, MemberRecords(dossier).conflicts(assignment.plan));
    BERAAD_TRY(const auto readers, MemberRecords(dossier).readers(assignment.plan));
    if (hasConflict(conflicts, assignment.plan, assignment.member)) {
        BERAAD_TRY(const Region region, ProgrammeRecords(dossier).region(plan.region));
        return Error(ErrorKind::ConflictOfInterest, {member.name, region.name});
    }
    if (readers.contains(assignment.member))
        return {};
    return m_history.perform(
        {{Action::ReaderAssigned, plan.id},
         plan.id.text(),
         {},
         readerJson(member),
         [assignment](Dossier& target) { return MemberRecords(target).add(assignment); },
         [assignment](Dossier& target) { return MemberRecords(target).remove(assignment); },
         {}});
}

Result<void> PlanDesk::unassign(const Assignment& assignment)
{
    BERAAD_TRY(const Plan plan, changeable(assignment.plan));
    BERAAD_TRY(const Member member, MemberRecords(m_history.dossier()).member(assignment.member));
    return m_history.perform(
        {{Action::ReaderRemoved, plan.id},
         plan.id.text(),
         readerJson(member),
         {},
         [assignment](Dossier& target) { return MemberRecords(target).remove(assignment); },
         [assignment](Dossier& target) { return MemberRecords(target).add(assignment); },
         {}});
}

Result<void> PlanDesk::declareConflict(const PlanId& id, const MemberId& member,
                                       const QString& reason)
{
    BERAAD_TRY(const Plan plan, changeable(id));
    if (reason.trimmed().isEmpty())
        return Error(ErrorKind::ReasonMissing);
    MemberRecords records(m_history.dossier());
    BERAAD_TRY(const auto readers, records.readers(id));
    const bool wasReader = readers.contains(member);
    const ConflictOfInterest conflict{id, member, reason, m_history.dossier().clock().now()};
    const Assignment assignment{id, member};
    return m_history.perform({{Action::ConflictDeclared, id},
                              id.text(),
                              {},
                              auditJson(conflict),
                              [conflict, assignment](Dossier& dossier) -> Result<void> {
                                  BERAAD_CHECK(MemberRecords(dossier).remove(assignment));
                                  return MemberRecords(dossier).save(conflict);
                              },
                              [assignment, wasReader](Dossier& dossier) -> Result<void> {
                                  MemberRecords members(dossier);
                                  BERAAD_CHECK(
                                      members.removeConflict(assignment.plan, assignment.member));
                                  return wasReader ? members.add(assignment) : Result<void>();
                              },
                              {}});
}

Result<void> PlanDesk::removeConflict(const PlanId& id, const MemberId& member)
{
    BERAAD_TRY(const Plan plan, changeable(id));
    BERAAD_TRY(const auto conflicts, MemberRecords(m_history.dossier()).conflicts(id));
    for (const ConflictOfInterest& conflict : conflicts) {
        if (conflict.member != member)
            continue;
        return m_history.perform(
            {{Action::ConflictRemoved, id},
             id.text(),
             auditJson(conflict),
             {},
             [id, member](Dossier& dossier) {
                 return MemberRecords(dossier).removeConflict(id, member);
             },
             [conflict](Dossier& dossier) { return MemberRecords(dossier).save(conflict); },
             {}});
    }
    return {};
}

} // namespace beraad::commands
