// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/identitydesk.h"
#include "core/demonstration/replay.h"
#include "core/exchange/returnpackage.h"
#include "core/exchange/roundpackage.h"
#include "core/exchange/senders.h"
#include "core/identity/directory.h"
#include "core/merging/merge.h"
#include "core/sealing/sealedfile.h"
#include "core/storage/memberrecords.h"
#include "core/storage/transaction.h"

#include <QFileInfo>
#include <QTemporaryDir>

/// How a member reads away from the committee's dossier: with a package out and a package back.
/// Its part of the Replay.
namespace beraad::demonstration {

using namespace domain;
using namespace Qt::StringLiterals;
using signing::SigningKey;

namespace {

/// The member compared the chair's fingerprint by telephone.
Result<void> openRoundPackage(const QString& path, const SigningKey& key,
                              const signing::Certificate& chair, const QString& dossier,
                              const Clock& clock)
{
    const Progress quiet;
    const signing::Unlocking with{&key, {}};
    sealing::KnownSigners signers = exchange::knownLeaders(with);
    signers.compared.append(chair.fingerprint());
    BERAAD_TRY(exchange::RoundPackage package,
               exchange::RoundPackage::open(path, with, signers, clock, quiet));
    return package.makeDossier(dossier, clock, quiet);
}

} // namespace

/// On a laptop where the member wrote nothing yet in this round; else here, as everybody.
Result<void> Replay::readAway(const Case& plan, const DemonstrationKeys& keys)
{
    BERAAD_TRY(const std::optional<Member> member, readerWithoutWork(plan));
    return member ? readOnLaptop(plan, *member, keys) : read(plan, 0, kAll);
}

/// The plans before this one are those that were read.
Result<std::optional<Member>> Replay::readerWithoutWork(const Case& plan) const
{
    storage::MemberRecords records(m_dossier);
    QSet<MemberId> busy;
    for (const Case& each : m_cases) {
        if (each.id == plan.id)
            break;
        BERAAD_TRY(const QList<MemberId> readers, records.readers(each.id));
        busy.unite({readers.begin(), readers.end()});
    }
    BERAAD_TRY(const QList<MemberId> readers, records.readers(plan.id));
    for (const MemberId& reader : readers) {
        if (!busy.contains(reader))
            return std::optional(m_members[placeOf(reader)]);
    }
    return std::optional<Member>();
}

Result<void> Replay::readOnLaptop(const Case& plan, const Member& member,
                                  const DemonstrationKeys& keys)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error(ErrorKind::FileNotWritable, {folder.path()});
    BERAAD_TRY(const SigningKey key, makeMemberKey(keys.authority, member));
    become(m_members[kSecretary]);
    m_clock.advance(300);
    BERAAD_CHECK(commands::IdentityDesk(m_history).add(
        identity::recordOf(key.certificate(), member.id, CertificateOrigin::Elsewhere),
        member.name));
    becomeChair();
    m_clock.advance(60);
    exchange::RoundOrder order;
    order.round = m_round;
    order.member = member.id;
    order.path = folder.filePath(u"ronde.beraad-round"_s);
    const auto sent = exchange::makeRoundPackage(m_history, order, keys.chair, Progress());
    if (!sent)
        return sent.error();
    const QString dossier = folder.filePath(u"laptop.beraad"_s);
    const QString back = folder.filePath(u"terug.beraad-return"_s);
    m_clock.advance(3600);
    BERAAD_CHECK(openRoundPackage(order.path, key, keys.chair.certificate(), dossier, m_clock));
    BERAAD_CHECK(workOnLaptop(plan, member, key, dossier, back));
    return takeInReturn(back, keys.chair);
}

/// Another dossier, at which the member works alone.
Result<void> Replay::workOnLaptop(const Case& plan, const Member& member, const SigningKey& key,
                                  const QString& dossier, const QString& back)
{
    BERAAD_TRY(const auto opened, storage::Dossier::open(dossier, m_clock));
    Replay laptop(m_world, *opened, m_clock, m_told);
    laptop.m_rubric = m_rubric;
    laptop.m_members = m_members;
    laptop.m_programme = m_programme;
    laptop.m_round = m_round;
    laptop.m_number = m_number;
    // There is no other reader there.
    BERAAD_CHECK(storage::inTransaction(*opened, [&] { return laptop.read(plan, 0, kAll); }));
    m_clock.advance(120);
    laptop.become(member);
    const exchange::ReturnOrder order{m_round, member.id,
                                      m_world.phrases.lines(u"laptop"_s).first(), back};
    const auto made = exchange::makeReturnPackage(laptop.m_history, order, key, Progress());
    return made ? Result<void>() : Result<void>(made.error());
}

Result<void> Replay::takeInReturn(const QString& path, const SigningKey& key)
{
    becomeChair();
    m_clock.advance(1800);
    const merging::Arrival arrival{
        QFileInfo(path).fileName(),
        exchange::ReturnPackage::open(m_dossier, path, {&key, {}}, Progress())};
    if (!arrival.package)
        return arrival.package.error();
    BERAAD_TRY(const merging::Merge merge, merging::Merge::workOut(m_dossier, m_round, {arrival}));
    if (const std::optional<Error>& refusal = merge.arrived().first().refusal)
        return *refusal;
    return merge.perform(m_history);
}

} // namespace beraad::demonstration
