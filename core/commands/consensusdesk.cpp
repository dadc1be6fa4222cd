// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/consensusdesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/commands/typedtext.h"
#include "core/domain/access.h"
#include "core/domain/rules.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::ConsensusRecords;
using storage::Dossier;

namespace {

Edit::Step savingFinding(const JointFinding& finding)
{
    return [finding](Dossier& dossier) { return ConsensusRecords(dossier).save(finding); };
}

Edit::Step removingFinding(const JointFinding& finding)
{
    return [plan = finding.plan, criterion = finding.criterion](Dossier& dossier) {
        return ConsensusRecords(dossier).remove(plan, criterion);
    };
}

Edit::Step choosingLead(const PlanId& plan, const std::optional<MemberId>& member)
{
    return [plan, member](Dossier& dossier) {
        return ConsensusRecords(dossier).setLeadReader(plan, member);
    };
}

QString textTypedIn(const JointFinding& before, const JointFinding& after)
{
    TypedText typed;
    JointFinding rest = before;
    typed.follow(rest.text, after.text, QStringLiteral("text"));
    if (rest.minorityView != after.minorityView)
        rest.minorityHolders = after.minorityHolders; // they come and go with the view
    typed.follow(rest.minorityView, after.minorityView, QStringLiteral("minority view"));
    return typed.in(QStringLiteral("finding %1 %2").arg(after.plan.text(), after.criterion),
                    rest == after);
}

/// Whose view the lead reader words: until it is said otherwise, of the readers who object.
QList<MemberId> objectors(const JointFinding& finding, const committee::PlanRecord& record)
{
    QList<MemberId> readers = record.coReaders();
    readers.removeIf([&](const MemberId& reader) {
        const auto stance = stanceOn(finding, reader, record.stances);
        return !stance || stance->kind != StanceKind::Objects;
    });
    return readers;
}

/// A view that goes takes its holders along; one that is new gets those who object.
Result<void> settleHolders(const JointFinding& before, JointFinding& after,
                           const committee::PlanRecord& record)
{
    QList<MemberId>& holders = after.minorityHolders;
    if (after.minorityView.isEmpty())
        holders.clear();
    else if (before.minorityView.isEmpty() && holders.isEmpty())
        holders = objectors(before, record);
    for (const MemberId& holder : std::as_const(holders)) {
        if (!before.minorityHolders.contains(holder) && !record.readers.contains(holder))
            return Error(ErrorKind::RecordNotFound, {holder.text()});
    }
    return {};
}

QJsonObject leadJson(const std::optional<MemberId>& member)
{
    return member ? QJsonObject{{QStringLiteral("member"), member->text()}} : QJsonObject();
}

} // namespace

Result<JointFinding> ConsensusDesk::finding(const PlanId& plan, const QString& criterion) const
{
    BERAAD_TRY(const auto stored, ConsensusRecords(m_history.dossier()).find(plan, criterion));
    if (stored)
        return *stored;
    JointFinding empty;
    empty.plan = plan;
    empty.criterion = criterion;
    return empty;
}

Result<bool> ConsensusDesk::isLeadReader(const PlanId& plan) const
{
    BERAAD_TRY(const auto lead, ConsensusRecords(m_history.dossier()).leadReader(plan));
    return lead == m_history.actor().member;
}

Result<void> ConsensusDesk::mayTakePart(const PlanId& id, Matter matter) const
{
    Dossier& dossier = m_history.dossier();
    const Actor& actor = m_history.actor();
    const Member member{actor.member, actor.name, {}, actor.role};
    BERAAD_TRY(const committee::PlanRecord record, readPlan(dossier, id));
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(dossier).round(record.plan.round));
    BERAAD_CHECK(mayChange(round));
    BERAAD_CHECK(mayBeAssessed(record.plan, record.region));
    BERAAD_CHECK(mayKnow(id, record.region, member, record.interests()));
    const bool reads = record.readers.contains(member.id);
    const bool asReader = matter == Matter::TakeStance ? reads : reads && !mayAdvise(actor.role);
    if (!asReader && (matter == Matter::TakeStance || !mayAdvise(actor.role)))
        return Error(ErrorKind::NotAllowedForRole, {keyOf(actor.role)});
    const Party party = asReader ? Party::Reader : partyOf(member, record.readers);
    BERAAD_CHECK(mayDo(round, matter, party));
    const bool waits = permission(round.phase(), matter, party) == Permission::AfterOwnReview &&
                       !hasFinished(record.reviews, member.id);
    return waits ? Result<void>(Error(ErrorKind::OwnReviewFirst, {record.region.name}))
                 : Result<void>();
}

/// A laptop knows no other reader, and so no lead reader, until a package brings them.
Result<void> ConsensusDesk::isGroupHere(const PlanId& id) const
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const auto chosen, ConsensusRecords(dossier).chosenLeadReader(id));
    if (chosen)
        return {};
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(id));
    BERAAD_TRY(const auto packages, storage::PackageRecords(dossier).packages());
    const bool isOnLaptop =
        std::any_of(packages.begin(), packages.end(), [&](const ExchangedPackage& package) {
            return package.kind == PackageKind::Round && package.way == PackageWay::Opened &&
                   package.round == plan.round;
        });
    if (!isOnLaptop)
        return {};
    BERAAD_TRY(const Region region, storage::ProgrammeRecords(dossier).region(plan.region));
    return Error(ErrorKind::ReadingGroupMissing, {region.name});
}

Result<void> ConsensusDesk::mayWrite(const PlanId& plan) const
{
    BERAAD_CHECK(mayTakePart(plan, Matter::WriteFindings));
    Dossier& dossier = m_history.dossier();
    if (mayAdvise(m_history.actor().role))
        return {};
    BERAAD_CHECK(isGroupHere(plan));
    BERAAD_TRY(const bool leads, isLeadReader(plan));
    if (leads)
        return {};
    BERAAD_TRY(const auto lead, ConsensusRecords(dossier).leadReader(plan));
    BERAAD_TRY(const Member leader, storage::MemberRecords(dossier).member(*lead));
    return Error(ErrorKind::NotLeadReader, {leader.name});
}

Result<void> ConsensusDesk::store(const JointFinding& edited)
{
    BERAAD_CHECK(mayWrite(edited.plan));
    BERAAD_TRY(const committee::PlanRecord record, readPlan(m_history.dossier(), edited.plan));
    if (record.advice && record.advice->state == AdviceState::Adopted)
        return Error(ErrorKind::AdviceIsAdopted, {record.region.name});
    BERAAD_TRY(const JointFinding before, finding(edited.plan, edited.criterion));
    BERAAD_TRY(const QList<Stance> stances,
               ConsensusRecords(m_history.dossier()).stances(edited.plan));
    JointFinding after = edited;
    BERAAD_CHECK(settleHolders(before, after, record));
    const bool hasStances = std::any_of(stances.begin(), stances.end(), [&](const Stance& each) {
        return each.criterion == before.criterion && each.edition == before.edition;
    });
    after.edition = std::max(before.edition, 1);
    if (hasStances && !saysTheSame(before, after))
        ++after.edition;
    if (before == after)
        return {};
    const bool isNew = before.edition == 0;
    return m_history.perform({{Action::JointFindingWritten, after.plan},
                              after.plan.text(),
                              isNew ? QJsonObject() : auditJson(before),
                              auditJson(after),
                              savingFinding(after),
                              isNew ? removingFinding(after) : savingFinding(before),
                              textTypedIn(before, after)});
}

Result<void> ConsensusDesk::mayTakeStance(const PlanId& plan) const
{
    BERAAD_CHECK(mayTakePart(plan, Matter::TakeStance));
    BERAAD_TRY(const bool leads, isLeadReader(plan));
    const MemberRole role = m_history.actor().role;
    return leads ? Result<void>(Error(ErrorKind::NotAllowedForRole, {keyOf(role)}))
                 : Result<void>();
}

Result<void> ConsensusDesk::takeStance(const PlanId& plan, const QString& criterion, int edition,
                                       StanceKind kind, const QString& remark)
{
    BERAAD_CHECK(mayTakeStance(plan));
    BERAAD_TRY(const JointFinding now, finding(plan, criterion));
    if (now.edition == 0)
        return Error(ErrorKind::FindingMissing, {criterion});
    if (now.edition != edition)
        return Error(ErrorKind::FindingChanged, {criterion});
    if (kind == StanceKind::Objects && remark.trimmed().isEmpty())
        return Error(ErrorKind::ReasonMissing);
    const Stance stance{StanceId::create(),
                        plan,
                        criterion,
                        m_history.actor().member,
                        edition,
                        kind,
                        remark.trimmed(),
                        m_history.dossier().clock().now()};
    return m_history.perform(
        {{Action::StanceTaken, plan},
         plan.text(),
         {},
         auditJson(stance),
         [stance](Dossier& dossier) { return ConsensusRecords(dossier).add(stance); },
         {},
         {}});
}

Result<void> ConsensusDesk::maySetLeadReader(const PlanId& plan) const
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const committee::PlanRecord record, readPlan(dossier, plan));
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(dossier).round(record.plan.round));
    BERAAD_CHECK(mayChange(round));
    const Actor& actor = m_history.actor();
    if (!mayAdvise(actor.role))
        return Error(ErrorKind::NotAllowedForRole, {keyOf(actor.role)});
    return mayKnow(plan, record.region, {actor.member, actor.name, {}, actor.role},
                   record.interests());
}

Result<void> ConsensusDesk::setLeadReader(const PlanId& plan, const MemberId& member)
{
    BERAAD_CHECK(maySetLeadReader(plan));
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const committee::PlanRecord record, readPlan(dossier, plan));
    if (!record.readers.contains(member))
        return Error(ErrorKind::RecordNotFound, {member.text()});
    BERAAD_TRY(const auto before, ConsensusRecords(dossier).chosenLeadReader(plan));
    if (before == member)
        return {};
    return m_history.perform({{Action::LeadReaderChosen, plan},
                              plan.text(),
                              leadJson(before),
                              leadJson(member),
                              choosingLead(plan, member),
                              choosingLead(plan, before),
                              {}});
}

} // namespace beraad::commands
