// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge.h"

#include "core/commands/history.h"
#include "core/domain/rules.h"
#include "core/merging/membermerge.h"
#include "core/merging/mergeaudit.h"
#include "core/merging/storework.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/packagerecords.h"
#include "core/storage/programmerecords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::merging {

using namespace domain;
using exchange::ReturnPackage;
using storage::Dossier;
using storage::PackageRecords;

namespace {

/// What one member's part of a merge changes, as values: an edit outlives the merge.
struct MemberStep
{
    MemberId member;
    MemberHolding before;
    MemberHolding after;
};

Result<void> storeAll(Dossier& dossier, const RoundId& round, const QList<MemberStep>& steps,
                      const QList<RegisteredReturn>& packages)
{
    PackageRecords records(dossier);
    for (const RegisteredReturn& registered : packages) {
        ExchangedPackage package = registered.package;
        package.handledAt = dossier.clock().now();
        BERAAD_CHECK(records.add(package));
        for (const storage::PackagePart& part : registered.parts)
            BERAAD_CHECK(records.add(package.id, part));
    }
    BERAAD_TRY(const DocumentsNow documents, documentsNow(dossier, round));
    for (const MemberStep& step : steps)
        BERAAD_CHECK(storeHolding(dossier, documents, step.member, step.before, step.after));
    return {};
}

Result<void> takeBack(Dossier& dossier, const RoundId& round, const QList<MemberStep>& steps,
                      const QList<RegisteredReturn>& packages)
{
    BERAAD_TRY(const DocumentsNow documents, documentsNow(dossier, round));
    for (const MemberStep& step : steps)
        BERAAD_CHECK(storeHolding(dossier, documents, step.member, step.after, step.before));
    for (const RegisteredReturn& registered : packages)
        BERAAD_CHECK(PackageRecords(dossier).remove(registered.package.id));
    return {};
}

QJsonArray packagesJson(const QList<RegisteredReturn>& packages)
{
    QJsonArray all;
    for (const auto& [package, parts] : packages)
        all.append(QJsonObject{{u"package"_s, package.id.text()},
                               {u"member"_s, package.member.text()},
                               {u"signer"_s, package.signer},
                               {u"madeAt"_s, package.madeAt.toUTC().toString(Qt::ISODate)}});
    return all;
}

RegisteredReturn registered(const ReturnPackage& package)
{
    ExchangedPackage line;
    line.id = package.id;
    line.way = PackageWay::Opened;
    line.kind = PackageKind::Return;
    line.round = package.contents.round;
    line.member = package.contents.member;
    line.madeAt = package.madeAt;
    line.signer = package.signer.fingerprint();
    return {line, package.parts};
}

/// What the arrivals themselves build on.
QSet<PackageId> includedIn(const QList<Arrival>& arrivals)
{
    QSet<PackageId> all;
    for (const Arrival& arrival : arrivals) {
        if (arrival.package)
            all.unite(QSet<PackageId>(arrival.package->contents.includes.begin(),
                                      arrival.package->contents.includes.end()));
    }
    return all;
}

} // namespace

Merge::Merge() = default;
Merge::~Merge() = default;
Merge::Merge(Merge&&) noexcept = default;
Merge& Merge::operator=(Merge&&) noexcept = default;

Result<Merge> Merge::workOut(Dossier& dossier, const RoundId& id, const QList<Arrival>& arrivals)
{
    Merge merge;
    merge.m_round = id;
    BERAAD_TRY(merge.m_trailLength, storage::AuditTrail(dossier).length());
    storage::ProgrammeRecords programmes(dossier);
    BERAAD_TRY(const Round round, programmes.round(id));
    BERAAD_CHECK(mayChange(round));
    BERAAD_TRY(RoundFacts facts, RoundFacts::read(dossier, round));
    merge.m_facts = std::make_shared<const RoundFacts>(std::move(facts));
    const QSet<PackageId> included = includedIn(arrivals);
    for (const Arrival& arrival : arrivals)
        BERAAD_CHECK(merge.take(dossier, arrival, included));
    for (const auto& member : merge.m_members) {
        BERAAD_CHECK(member->workOut(dossier));
        merge.m_choices.append(member->choices());
    }
    return merge;
}

Result<MemberMerge*> Merge::mergeOf(Dossier& dossier, const MemberId& member)
{
    for (const auto& each : m_members) {
        if (each->member() == member)
            return each.get();
    }
    BERAAD_TRY(std::unique_ptr<MemberMerge> added, MemberMerge::read(dossier, m_facts, member));
    m_members.push_back(std::move(added));
    return m_members.back().get();
}

Result<void> Merge::take(Dossier& dossier, const Arrival& arrival, const QSet<PackageId>& included)
{
    Arrived arrived;
    arrived.file = arrival.file;
    const auto refuse = [&](const Error& error) {
        arrived.state = ArrivalState::Refused;
        arrived.refusal = error;
        m_arrived.append(arrived);
        return Result<void>();
    };
    if (!arrival.package)
        return refuse(arrival.package.error());
    const ReturnPackage& package = *arrival.package;
    arrived.member = package.contents.member;
    arrived.machine = package.contents.machine;
    arrived.madeAt = package.madeAt;
    if (package.contents.round != m_round)
        return refuse({ErrorKind::PackageOfRoundNotOpen,
                       {arrival.file, QString::number(package.contents.roundNumber),
                        QString::number(m_facts->roundNumber)}});
    // Opened before somebody worked here: a signer may be revoked by now, or a plan closed.
    if (package.checkedAt != m_trailLength) {
        if (const Result<void> stands = package.check(dossier); !stands)
            return refuse(stands.error());
    }
    BERAAD_TRY(MemberMerge * member, mergeOf(dossier, arrived.member));
    BERAAD_TRY(const bool isKnown, PackageRecords(dossier).knows(package.id));
    const bool isTwice =
        std::any_of(m_register.begin(), m_register.end(),
                    [&](const RegisteredReturn& each) { return each.package.id == package.id; });
    if (isKnown || isTwice) {
        arrived.state = ArrivalState::AlreadyThere;
    } else if (included.contains(package.id) || member->isIncluded(package.id)) {
        arrived.state = ArrivalState::Older;
        m_register.append(registered(package));
    } else {
        m_register.append(registered(package));
        member->add(package);
    }
    m_arrived.append(arrived);
    return {};
}

bool Merge::isEmpty() const
{
    return m_register.isEmpty();
}

void Merge::choose(qsizetype choice, qsizetype alternative)
{
    Choice& chosen = m_choices[choice];
    chosen.chosen = alternative;
    for (const auto& member : m_members) {
        if (member->member() == chosen.member)
            member->choose(chosen.field, alternative);
    }
}

QList<ChangedPlan> Merge::changes() const
{
    QList<ChangedPlan> all;
    for (const auto& member : m_members)
        all.append(member->changes());
    return all;
}

Result<void> Merge::perform(commands::History& history) const
{
    BERAAD_TRY(const qint64 length, storage::AuditTrail(history.dossier()).length());
    if (length != m_trailLength)
        return Error(ErrorKind::MergeOutdated);
    QList<MemberStep> steps;
    QJsonArray before;
    QJsonArray after;
    const auto append = [](QJsonArray& all, const QJsonArray& some) {
        for (const QJsonValue& each : some)
            all.append(each);
    };
    for (const auto& member : m_members) {
        const MemberStep step{member->member(), member->before(), member->after()};
        append(before, tell(step.member, step.after.work, step.before.work));
        append(after, tell(step.member, step.before.work, step.after.work));
        append(after, member->toldPassedOver());
        steps.append(step);
    }
    return history.perform({{commands::Action::ReturnsTaken, {}},
                            m_round.text(),
                            {{u"records"_s, before}},
                            {{u"packages"_s, packagesJson(m_register)}, {u"records"_s, after}},
                            [round = m_round, steps, packages = m_register](Dossier& dossier) {
                                return storeAll(dossier, round, steps, packages);
                            },
                            [round = m_round, steps, packages = m_register](Dossier& dossier) {
                                return takeBack(dossier, round, steps, packages);
                            },
                            {}});
}

} // namespace beraad::merging
