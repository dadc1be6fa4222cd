// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/roundpackage.h"

#include "core/commands/history.h"
#include "core/exchange/entrycollector.h"
#include "core/exchange/entrynames.h"
#include "core/exchange/ownwork.h"
#include "core/exchange/registerpackage.h"
#include "core/exchange/roundjson.h"
#include "core/exchange/roundtaker.h"
#include "core/exchange/senders.h"
#include "core/exchange/storeround.h"
#include "core/storage/dossier.h"
#include "core/storage/packagerecords.h"
#include "core/storage/programmerecords.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using sealing::SealedFile;
using storage::Dossier;
using storage::PackageRecords;

namespace {

/// The authority vouches for members too, and a member may not pose as the secretariat.
Result<void> checkLeader(const SealedFile& file, const sealing::KnownSigners& signers)
{
    const signing::Certificate& signer = file.signer();
    if (signers.trusted.certificates().contains(signer) || mayLead(signer) ||
        signers.compared.contains(signer.fingerprint()))
        return {};
    return Error(ErrorKind::PackageSignerUnknown,
                 {file.name(), signer.holder(), signer.fingerprint()});
}

/// Those of this round, and what their regions handed in before.
QList<Plan> plansWithDocuments(const RoundContents& contents)
{
    QList<Plan> plans = contents.plans;
    for (const EarlierRound& earlier : contents.earlier)
        plans.append(earlier.plan);
    return plans;
}

} // namespace

Result<RoundPackage> RoundPackage::open(const QString& path, const signing::Unlocking& with,
                                        const sealing::KnownSigners& signers, const Clock& clock,
                                        const Progress& progress)
{
    BERAAD_TRY(std::unique_ptr<SealedFile> file,
               SealedFile::open(path, with, signers, clock.now(), progress));
    BERAAD_CHECK(checkLeader(*file, signers));
    BERAAD_TRY(const QByteArray json,
               firstEntry(*file, kRoundMediaType, QString::fromLatin1(kRoundEntry)));
    BERAAD_TRY(RoundContents contents, readRoundContents(json, file->name()));
    RoundPackage package(std::move(file), std::move(contents));
    BERAAD_CHECK(package.checkEntries());
    BERAAD_CHECK(package.readOwnWork());
    return package;
}

PackageId RoundPackage::id() const
{
    return PackageId::fromText(m_file->manifest().package);
}

/// Before anything is stored, so that the member is told what comes along and what does not.
Result<void> RoundPackage::readOwnWork()
{
    const QList<sealing::ManifestEntry>& entries = m_file->manifest().entries;
    const auto entry = std::find_if(entries.begin(), entries.end(), [](const auto& each) {
        return each.name == kOwnWorkEntry && each.need == sealing::Need::Optional;
    });
    if (entry == entries.end())
        return {};
    BERAAD_TRY(const QByteArray json, entryOf(*m_file, *entry));
    const Result<OwnWork> own = exchange::readOwnWork(json, m_contents, m_file->name());
    if (own) {
        m_ownWorkState = OwnWorkState::Read;
        m_ownWork = std::make_shared<const OwnWork>(*own);
    } else if (own.error().kind() == ErrorKind::PackageTooNew) {
        m_ownWorkState = OwnWorkState::TooNew;
    } else {
        return own.error();
    }
    return {};
}

/// Every document of every plan is there, and what is there besides may be unknown.
Result<void> RoundPackage::checkEntries() const
{
    const QString& file = m_file->name();
    QSet<QString> wanted;
    const QList<Plan> plans = plansWithDocuments(m_contents);
    for (const Plan& plan : plans) {
        for (const DocumentFile& document : plan.documents)
            wanted.unite({planEntry(document.sha256), textEntry(document.sha256)});
    }
    for (const sealing::ManifestEntry& entry : m_file->manifest().entries.mid(1)) {
        const QString sha256 = sha256In(entry.name, kPlanPrefix, kPlanSuffix);
        const bool isWrong = !sha256.isEmpty() && sha256 != entry.sha256;
        if (isWrong)
            return Error(ErrorKind::PackageContentWrong, {file, entry.name});
        if (!sha256.isEmpty() && entry.size > storage::DocumentWriter::kMost)
            return Error(ErrorKind::PackageTooLarge, {file}, entry.name);
        if (!wanted.remove(entry.name) && entry.need == sealing::Need::Required)
            return Error(ErrorKind::PackagePartUnknown, {file, entry.name});
    }
    if (!wanted.isEmpty())
        return Error(ErrorKind::PackageContentWrong, {file, *wanted.begin()});
    return {};
}

/// A member's dossier is one that was made from such a package, or an empty one.
Result<void> RoundPackage::mayGoInto(Dossier& dossier) const
{
    const QString& file = m_file->name();
    BERAAD_TRY(const auto programmes, storage::ProgrammeRecords(dossier).programmes());
    if (programmes.isEmpty())
        return {};
    const bool isKnown =
        std::any_of(programmes.begin(), programmes.end(), [&](const Programme& programme) {
            return programme.id == m_contents.programme.id;
        });
    if (!isKnown)
        return Error(ErrorKind::PackageOfOtherRound,
                     {file, QString::number(m_contents.round.number)});
    PackageRecords records(dossier);
    BERAAD_TRY(const auto packages, records.packages());
    const bool isMembers =
        std::any_of(packages.begin(), packages.end(), [&](const ExchangedPackage& package) {
            return package.way == PackageWay::Opened && package.kind == PackageKind::Round &&
                   package.member == m_contents.member.id;
        });
    if (!isMembers)
        return Error(ErrorKind::PackageOfOtherMember, {file, m_contents.member.name});
    BERAAD_TRY(const auto newest,
               records.newestOpened(PackageKind::Round, m_contents.round.id, m_contents.member.id));
    const QDateTime madeAt = m_file->manifest().madeAt;
    if (newest && newest->madeAt > madeAt)
        return Error(ErrorKind::PackageOlder,
                     {file, madeAt.toLocalTime().date().toString(Qt::ISODate)});
    return {};
}

Result<QList<storage::PackagePart>> RoundPackage::storeAll(Dossier& dossier,
                                                           const Progress& progress)
{
    RoundTaker taker(dossier, *m_file, m_ownWork ? QString(kOwnWorkEntry) : QString());
    BERAAD_CHECK(m_file->read(taker, progress));
    BERAAD_CHECK(storeRound(dossier, m_contents));
    if (m_ownWork)
        BERAAD_CHECK(storeOwnWork(dossier, *m_ownWork, m_contents, m_file->name()));
    return taker.kept();
}

Result<Intake> RoundPackage::storeIn(commands::History& history, const Progress& progress)
{
    Dossier& dossier = history.dossier();
    BERAAD_TRY(const bool isThere, PackageRecords(dossier).knows(id()));
    if (isThere)
        return Intake::AlreadyThere;
    BERAAD_CHECK(mayGoInto(dossier));
    ExchangedPackage opened;
    opened.id = id();
    opened.way = PackageWay::Opened;
    opened.kind = PackageKind::Round;
    opened.round = m_contents.round.id;
    opened.member = m_contents.member.id;
    opened.madeAt = m_file->manifest().madeAt;
    opened.signer = m_file->signer().fingerprint();
    BERAAD_CHECK(registerPackage(history, opened,
                                 [&](Dossier& target) { return storeAll(target, progress); }));
    // What was done before was done to other plans.
    history.forget();
    return Intake::Stored;
}

Result<void> RoundPackage::makeDossier(const QString& path, const Clock& clock,
                                       const Progress& progress)
{
    BERAAD_TRY(std::unique_ptr<Dossier> dossier, Dossier::create(path, clock));
    const commands::Actor actor{m_contents.member.name, m_contents.member.id,
                                m_contents.member.role};
    const Result<Intake> stored = [&] {
        commands::History history(*dossier, actor);
        return storeIn(history, progress);
    }();
    dossier.reset();
    if (stored)
        return {};
    QFile::remove(path);
    return stored.error();
}

} // namespace beraad::exchange
