// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/rounddesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/commands/rubricdesk.h"
#include "core/committee/outlook.h"
#include "core/domain/access.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/consentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"

#include <QJsonArray>

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::MemberRecords;
using storage::PlanRecords;
using storage::ProgrammeRecords;

namespace {

Result<Programme> stored(Dossier& dossier, const ProgrammeId& id)
{
    return ProgrammeRecords(dossier).programme(id);
}

Result<Region> stored(Dossier& dossier, const RegionId& id)
{
    return ProgrammeRecords(dossier).region(id);
}

Result<Member> stored(Dossier& dossier, const MemberId& id)
{
    return MemberRecords(dossier).member(id);
}

Edit::Step saving(const Member& member)
{
    return [member](Dossier& dossier) { return MemberRecords(dossier).save(member); };
}

template <typename Record> Edit::Step saving(const Record& record)
{
    return [record](Dossier& dossier) { return ProgrammeRecords(dossier).save(record); };
}

} // namespace

template <typename Record>
Result<decltype(Record::id)> RoundDesk::storeRecord(Action action, Record after)
{
    if (after.id.isNull()) {
        after.id = decltype(Record::id)::create();
        BERAAD_CHECK(m_history.perform(
            {{action, {}}, after.id.text(), {}, auditJson(after), saving(after), {}, {}}));
        return after.id;
    }
    BERAAD_TRY(const Record before, stored(m_history.dossier(), after.id));
    if (before == after)
        return after.id;
    BERAAD_CHECK(m_history.perform({{action, {}},
                                    after.id.text(),
                                    auditJson(before),
                                    auditJson(after),
                                    saving(after),
                                    saving(before),
                                    after.id.text()}));
    return after.id;
}

Result<ProgrammeId> RoundDesk::store(const Programme& programme)
{
    return storeRecord(Action::ProgrammeChanged, programme);
}

Result<RegionId> RoundDesk::store(const Region& region)
{
    return storeRecord(Action::RegionChanged, region);
}

Result<MemberId> RoundDesk::store(const Member& member)
{
    return storeRecord(Action::MemberChanged, member);
}

Result<ObservationId> RoundDesk::store(const Observation& observation)
{
    ProgrammeRecords records(m_history.dossier());
    BERAAD_TRY(const Round round, records.round(observation.round));
    BERAAD_CHECK(mayChange(round));
    BERAAD_TRY(const QList<Observation> all, records.observations(round.id));
    Observation after = observation;
    if (after.id.isNull()) {
        after.id = ObservationId::create();
        after.position = int(all.size());
    }
    const auto before = std::find_if(all.begin(), all.end(),
                                     [&](const Observation& each) { return each.id == after.id; });
    const bool isNew = before == all.end();
    if (!isNew && *before == after)
        return after.id;
    const auto removing = [id = after.id](Dossier& dossier) {
        return ProgrammeRecords(dossier).remove(id);
    };
    BERAAD_CHECK(m_history.perform({{Action::ObservationChanged, {}},
                                    after.id.text(),
                                    isNew ? QJsonObject() : auditJson(*before),
                                    auditJson(after),
                                    saving(after),
                                    isNew ? Edit::Step(removing) : saving(*before),
                                    isNew ? QString() : after.id.text()}));
    return after.id;
}

Result<void> RoundDesk::remove(const Observation& observation)
{
    BERAAD_TRY(const Round round, ProgrammeRecords(m_history.dossier()).round(observation.round));
    BERAAD_CHECK(mayChange(round));
    return m_history.perform(
        {{Action::ObservationRemoved, {}},
         observation.id.text(),
         auditJson(observation),
         {},
         [id = observation.id](Dossier& dossier) { return ProgrammeRecords(dossier).remove(id); },
         saving(observation),
         {}});
}

Result<RoundId> RoundDesk::addRound(const Round& round, const Rubric& rubric)
{
    return storage::inTransaction(m_history.dossier(), [&]() -> Result<RoundId> {
        Round added = round;
        added.id = RoundId::create();
        added.openPhase = RoundPhase::Reading;
        added.finalisedAt = {};
        BERAAD_TRY(added.rubric, ProgrammeRecords(m_history.dossier()).addRubric(rubric));
        BERAAD_CHECK(m_history.perform({{Action::RoundStarted, {}},
                                        added.id.text(),
                                        {},
                                        auditJson(added),
                                        saving(added),
                                        {},
                                        {}}));
        return added.id;
    });
}

Result<void> RoundDesk::store(const Round& round)
{
    BERAAD_TRY(const Round before, ProgrammeRecords(m_history.dossier()).round(round.id));
    BERAAD_CHECK(mayChange(before));
    Round after = round;
    after.number = before.number;
    after.rubric = before.rubric;
    after.openPhase = before.openPhase;
    after.finalisedAt = before.finalisedAt;
    if (before == after)
        return {};
    return m_history.perform({{Action::RoundChanged, {}},
                              after.id.text(),
                              auditJson(before),
                              auditJson(after),
                              saving(after),
                              saving(before),
                              after.id.text()});
}

Result<Objections> RoundDesk::objectionsToFinalising(const RoundId& id) const
{
    BERAAD_TRY(const committee::RoundRecords records, readRound(m_history.dossier(), id));
    QList<PlanStanding> standings;
    for (const committee::PlanRecord& record : records.plans)
        standings.append({record.plan, record.region, record.advice});
    return domain::objectionsToFinalising(standings);
}

/// A member does not move the round of all others.
Result<void> RoundDesk::mayConclude() const
{
    const MemberRole role = m_history.actor().role;
    return mayAdvise(role) ? Result<void>() : Error(ErrorKind::NotAllowedForRole, {keyOf(role)});
}

Result<void> RoundDesk::finalise(const RoundId& id)
{
    BERAAD_CHECK(mayConclude());
    BERAAD_TRY(const Round round, ProgrammeRecords(m_history.dossier()).round(id));
    BERAAD_CHECK(mayChange(round));
    BERAAD_TRY(const Objections objections, objectionsToFinalising(id));
    if (!objections.isEmpty())
        return objections.first();
    Round after = round;
    after.finalisedAt = m_history.dossier().clock().now();
    return conclude(Action::RoundFinalised, round, after, {});
}

Result<void> RoundDesk::reopen(const RoundId& id, const QString& reason)
{
    BERAAD_CHECK(mayConclude());
    BERAAD_TRY(const Round round, ProgrammeRecords(m_history.dossier()).round(id));
    if (!round.isFinal())
        return Error(ErrorKind::RoundNotFinal, {QString::number(round.number)});
    if (reason.trimmed().isEmpty())
        return Error(ErrorKind::ReasonMissing);
    Round after = round;
    after.finalisedAt = {};
    return conclude(Action::RoundReopened, round, after, reason);
}

Result<void> RoundDesk::moveTo(const RoundId& id, RoundPhase phase, const QString& reason)
{
    if (phase == RoundPhase::Fixed)
        return finalise(id);
    BERAAD_CHECK(mayConclude());
    BERAAD_TRY(const Round before, ProgrammeRecords(m_history.dossier()).round(id));
    BERAAD_CHECK(mayChange(before));
    if (before.openPhase == phase)
        return {};
    if (phase < before.openPhase && reason.trimmed().isEmpty())
        return Error(ErrorKind::ReasonMissing);
    BERAAD_CHECK(RubricDesk(m_history).open(id));
    Round after = before;
    after.openPhase = phase;
    return conclude(Action::PhaseMoved, before, after, reason.trimmed());
}

/// Nothing before it can be undone.
Result<void> RoundDesk::conclude(Action action, const Round& before, const Round& after,
                                 const QString& reason)
{
    QJsonObject entry = auditJson(after);
    if (!reason.isEmpty())
        entry.insert(QStringLiteral("reason"), reason);
    BERAAD_CHECK(m_history.perform(
        {{action, {}}, after.id.text(), auditJson(before), entry, saving(after), {}, {}}));
    m_history.forget();
    return {};
}

Result<RoundId> RoundDesk::startNext(const RoundId& previousId, const Round& next)
{
    ProgrammeRecords records(m_history.dossier());
    BERAAD_TRY(const Round previous, records.round(previousId));
    if (!previous.isFinal())
        return Error(ErrorKind::RoundNotFinal, {QString::number(previous.number)});
    BERAAD_TRY(const Rubric rubric, records.rubric(previous.rubric));
    Round added = next;
    added.programme = previous.programme;
    added.number = previous.number + 1;
    return storage::inTransaction(m_history.dossier(), [&]() -> Result<RoundId> {
        BERAAD_TRY(added.id, addRound(added, rubric));
        // Not `previousId`, which can be the window's current round: that has just become this one.
        BERAAD_CHECK(expectPlans(previous.id, added));
        BERAAD_CHECK(keepConsentRule(previous.id, added.id));
        return added.id;
    });
}

Result<void> RoundDesk::expectPlans(const RoundId& previous, const Round& next)
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const QList<committee::RoundRecords> rounds, readRoundsUpTo(dossier, previous));
    for (const committee::RegionOutlook& outlook : committee::takingPart(rounds, next.kind)) {
        BERAAD_TRY(const committee::PlanRecord before, readPlan(dossier, outlook.plan));
        BERAAD_CHECK(expectAfter(before, next.id));
    }
    return {};
}

/// The chair set it for how this committee works, and it stays until it is set anew.
Result<void> RoundDesk::keepConsentRule(const RoundId& previous, const RoundId& next)
{
    storage::ConsentRecords records(m_history.dossier());
    BERAAD_TRY(const ConsentRule before, records.rule(next));
    BERAAD_TRY(const ConsentRule rule, records.rule(previous));
    if (rule == before)
        return {};
    const auto saving = [next, rule](Dossier& target) {
        return storage::ConsentRecords(target).save(next, rule);
    };
    return m_history.perform({{Action::ConsentRuleSet, {}},
                              next.text(),
                              auditJson(before),
                              auditJson(rule),
                              saving,
                              {},
                              {}});
}

/// A plan of the same region, with its readers, who leads them, and conflicts, as one entry of the
/// audit trail.
Result<void> RoundDesk::expectAfter(const committee::PlanRecord& before, const RoundId& next)
{
    Plan plan;
    plan.id = PlanId::create();
    plan.round = next;
    plan.region = before.region.id;
    QList<ConflictOfInterest> conflicts = before.conflicts;
    BERAAD_TRY(std::optional<MemberId> lead,
               storage::ConsensusRecords(m_history.dossier()).chosenLeadReader(before.plan.id));
    if (lead && !before.readers.contains(*lead))
        lead.reset();
    QJsonArray readers;
    for (const MemberId& reader : before.readers)
        readers.append(reader.text());
    QJsonArray recused;
    for (ConflictOfInterest& conflict : conflicts) {
        conflict.plan = plan.id;
        recused.append(auditJson(conflict));
    }
    QJsonObject entry = auditJson(plan);
    entry.insert(QStringLiteral("readers"), readers);
    entry.insert(QStringLiteral("conflicts"), recused);
    if (lead)
        entry.insert(QStringLiteral("leadReader"), lead->text());
    const auto expect = [plan, conflicts, lead,
                         readers = before.readers](Dossier& target) -> Result<void> {
        BERAAD_CHECK(PlanRecords(target).save(plan));
        MemberRecords members(target);
        for (const MemberId& reader : readers)
            BERAAD_CHECK(members.add({plan.id, reader}));
        for (const ConflictOfInterest& conflict : conflicts)
            BERAAD_CHECK(members.save(conflict));
        return lead ? storage::ConsensusRecords(target).setLeadReader(plan.id, lead)
                    : Result<void>();
    };
    return m_history.perform(
        {{Action::PlanChanged, plan.id}, plan.id.text(), {}, entry, expect, {}, {}});
}

} // namespace beraad::commands
