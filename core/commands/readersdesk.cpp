// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/readersdesk.h"

#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/domain/access.h"
#include "core/domain/rules.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/programmerecords.h"

#include <QJsonArray>

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::MemberRecords;

namespace {

struct Division
{
    QList<Assignment> assignments;
    ReadingRules rules;
};

QJsonObject divisionJson(const Division& division)
{
    QJsonArray readers;
    for (const Assignment& each : division.assignments)
        readers.append(QJsonArray{each.plan.text(), each.member.text()});
    return {{QStringLiteral("readersPerPlan"), division.rules.readersPerPlan},
            {QStringLiteral("mostPlans"), division.rules.mostPlans},
            {QStringLiteral("keepsEarlierReaders"), division.rules.keepsEarlierReaders},
            {QStringLiteral("seed"), qint64(division.rules.seed)},
            {QStringLiteral("readers"), readers}};
}

Edit::Step replacing(const RoundId& round, const Division& from, const Division& to)
{
    return [round, from, to](Dossier& dossier) -> Result<void> {
        MemberRecords members(dossier);
        for (const Assignment& each : from.assignments) {
            if (!to.assignments.contains(each))
                BERAAD_CHECK(members.remove(each));
        }
        for (const Assignment& each : to.assignments) {
            if (!from.assignments.contains(each))
                BERAAD_CHECK(members.add(each));
        }
        return members.save(round, to.rules);
    };
}

QString memberName(const QList<Member>& members, const MemberId& id)
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member& each) { return each.id == id; });
    return found == members.end() ? QString() : found->name;
}

/// What this plan has against the division.
Result<void> mayHave(const committee::PlanRecord& record, const QList<Assignment>& assignments,
                     const QList<Member>& members)
{
    for (const Assignment& each : assignments) {
        if (each.plan == record.plan.id && hasConflict(record.conflicts, each.plan, each.member))
            return Error(ErrorKind::ConflictOfInterest,
                         {memberName(members, each.member), record.region.name});
    }
    for (const Review& review : record.reviews) {
        if (record.readers.contains(review.member) &&
            !assignments.contains(Assignment{record.plan.id, review.member}))
            return Error(ErrorKind::ReaderHasBegun,
                         {memberName(members, review.member), record.region.name});
    }
    return {};
}

} // namespace

Result<ReadingRules> ReadersDesk::rules(const RoundId& round) const
{
    return MemberRecords(m_history.dossier()).readingRules(round);
}

Result<void> ReadersDesk::mayDivide(const RoundId& id, const QList<Assignment>& assignments) const
{
    BERAAD_TRY(const committee::RoundRecords round, readRound(m_history.dossier(), id));
    BERAAD_CHECK(mayChange(round.round));
    qsizetype known = 0;
    for (const committee::PlanRecord& record : round.plans) {
        known += std::count_if(assignments.begin(), assignments.end(),
                               [&](const Assignment& each) { return each.plan == record.plan.id; });
        BERAAD_CHECK(mayHave(record, assignments, round.members));
    }
    return known == assignments.size()
               ? Result<void>()
               : Result<void>(Error(ErrorKind::RecordNotFound, {id.text()}));
}

Result<void> ReadersDesk::divide(const RoundId& round, const QList<Assignment>& assignments,
                                 const ReadingRules& rules)
{
    BERAAD_CHECK(mayDivide(round, assignments));
    MemberRecords members(m_history.dossier());
    Division before;
    BERAAD_TRY(before.assignments, members.assignments(round));
    BERAAD_TRY(before.rules, members.readingRules(round));
    const Division after{assignments, rules};
    return m_history.perform({{Action::ReadersDivided, {}},
                              round.text(),
                              divisionJson(before),
                              divisionJson(after),
                              replacing(round, before, after),
                              replacing(round, after, before),
                              {}});
}

Result<void> ReadersDesk::maySetRate(const RoundId& id) const
{
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(m_history.dossier()).round(id));
    BERAAD_CHECK(mayChange(round));
    const MemberRole role = m_history.actor().role;
    return mayAdvise(role) ? Result<void>()
                           : Result<void>(Error(ErrorKind::NotAllowedForRole, {keyOf(role)}));
}

Result<void> ReadersDesk::setPagesPerHour(const RoundId& round, int pages)
{
    BERAAD_CHECK(maySetRate(round));
    BERAAD_TRY(const ReadingRules before, rules(round));
    ReadingRules after = before;
    after.pagesPerHour = pages;
    if (before == after)
        return {};
    const auto saving = [round](const ReadingRules& rules) {
        return
            [round, rules](Dossier& dossier) { return MemberRecords(dossier).save(round, rules); };
    };
    const auto told = [](int rate) { return QJsonObject{{QStringLiteral("pagesPerHour"), rate}}; };
    return m_history.perform({{Action::ReadingRateSet, {}},
                              round.text(),
                              told(before.pagesPerHour),
                              told(pages),
                              saving(after),
                              saving(before),
                              QStringLiteral("reading rate of %1").arg(round.text())});
}

} // namespace beraad::commands
