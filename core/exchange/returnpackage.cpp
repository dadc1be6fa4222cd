// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returnpackage.h"

#include "core/commands/history.h"
#include "core/exchange/entrycollector.h"
#include "core/exchange/entrynames.h"
#include "core/exchange/registerpackage.h"
#include "core/exchange/returnjson.h"
#include "core/exchange/senders.h"
#include "core/identity/directory.h"
#include "core/sealing/sealedwriter.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using sealing::SealedFile;
using sealing::SealedWriter;
using signing::Certificate;
using storage::Dossier;

namespace {

/// Those who lead, and the member, who may need it after an accident.
Result<QList<Certificate>> addresseesOf(Dossier& dossier, const Certificate& own)
{
    QList<Certificate> addressees;
    for (const MemberRole role : {MemberRole::Chair, MemberRole::Secretary}) {
        BERAAD_TRY(const QList<Certificate> leaders, identity::certificatesOf(dossier, role));
        addressees.append(leaders);
    }
    if (addressees.isEmpty())
        return Error(ErrorKind::AddresseesMissing);
    if (!addressees.contains(own))
        addressees.append(own);
    return addressees;
}

Result<void> checkOwnKey(Dossier& dossier, const MemberId& id, const Certificate& certificate)
{
    BERAAD_TRY(const QList<Certificate> known, identity::certificatesOf(dossier, id));
    if (known.contains(certificate))
        return {};
    BERAAD_TRY(const Member member, storage::MemberRecords(dossier).member(id));
    return Error(ErrorKind::MemberWithoutCertificate, {member.name});
}

Result<void> checkSigner(Dossier& dossier, const Certificate& signer, const MemberId& member,
                         const QString& file)
{
    BERAAD_TRY(const auto holder, identity::holderOf(dossier, signer));
    if (holder && holder->id == member)
        return {};
    BERAAD_TRY(const QList<Member> members, storage::MemberRecords(dossier).members());
    const auto named = std::find_if(members.begin(), members.end(),
                                    [&](const Member& each) { return each.id == member; });
    if (named == members.end())
        return Error(ErrorKind::PackageContentWrong,
                     {file, QStringLiteral("a member who is not here")});
    return Error(ErrorKind::PackageSignedByOther,
                 {file, holder ? holder->name : signer.holder(), named->name});
}

/// What comes after the first may be unknown, or only a later program can read the package.
Result<void> checkEntries(const SealedFile& file)
{
    for (const sealing::ManifestEntry& entry : file.manifest().entries.mid(1)) {
        if (entry.need == sealing::Need::Required)
            return Error(ErrorKind::PackagePartUnknown, {file.name(), entry.name});
    }
    return {};
}

/// Out of the parts that this program leaves unread.
Result<QList<DiscussionWish>> takeWishes(QList<storage::PackagePart>& parts, const QString& file)
{
    const auto found =
        std::find_if(parts.begin(), parts.end(),
                     [](const storage::PackagePart& part) { return part.name == kWishesEntry; });
    if (found == parts.end())
        return QList<DiscussionWish>();
    const QByteArray json = found->content;
    parts.erase(found);
    return readWishes(json, file);
}

} // namespace

Result<PackageId> makeReturnPackage(commands::History& history, const ReturnOrder& order,
                                    const signing::SigningKey& key, const Progress& progress)
{
    Dossier& dossier = history.dossier();
    BERAAD_CHECK(checkOwnKey(dossier, order.member, key.certificate()));
    BERAAD_TRY(const ReturnContents contents,
               collectReturn(dossier, order.round, order.member, order.machine));
    sealing::SealOrder seal;
    seal.mediaType = kReturnMediaType;
    BERAAD_TRY(seal.addressees.certificates, addresseesOf(dossier, key.certificate()));
    seal.sender = &key;
    seal.madeAt = dossier.clock().now();
    BERAAD_TRY(const std::unique_ptr<SealedWriter> writer,
               SealedWriter::begin(order.path, std::move(seal), progress));
    BERAAD_CHECK(writer->add(QString::fromLatin1(kReturnEntry), writeReturnContents(contents)));
    if (!contents.wishes.isEmpty())
        BERAAD_CHECK(
            writer->add(kWishesEntry, writeWishes(contents.wishes), sealing::Need::Optional));
    BERAAD_TRY(const QString id, writer->finish());

    ExchangedPackage made;
    made.id = PackageId::fromText(id);
    made.kind = PackageKind::Return;
    made.round = order.round;
    made.member = order.member;
    made.signer = key.certificate().fingerprint();
    return registerMade(history, made, order.path);
}

Result<ReturnPackage> ReturnPackage::open(Dossier& dossier, const QString& path,
                                          const signing::Unlocking& with, const Progress& progress)
{
    BERAAD_TRY(const qint64 checkedAt, storage::AuditTrail(dossier).length());
    BERAAD_TRY(const sealing::KnownSigners signers, knownMembers(dossier));
    BERAAD_TRY(const std::unique_ptr<SealedFile> file,
               SealedFile::open(path, with, signers, dossier.clock().now(), progress));
    BERAAD_TRY(const QByteArray json,
               firstEntry(*file, kReturnMediaType, QString::fromLatin1(kReturnEntry)));
    BERAAD_CHECK(checkEntries(*file));
    BERAAD_TRY(ReturnContents contents, readReturnContents(json, file->name()));
    BERAAD_CHECK(checkSigner(dossier, file->signer(), contents.member, file->name()));
    BERAAD_TRY(QList<storage::PackagePart> parts, optionalEntries(*file));
    BERAAD_TRY(contents.wishes, takeWishes(parts, file->name()));
    BERAAD_CHECK(checkReturn(dossier, contents, file->name()));
    const QByteArray kept = keptWith(json, contents.wishes);
    const sealing::Manifest& manifest = file->manifest();
    return ReturnPackage{PackageId::fromText(manifest.package),
                         file->name(),
                         manifest.madeAt,
                         file->signer(),
                         std::move(contents),
                         kept,
                         std::move(parts),
                         checkedAt};
}

Result<void> ReturnPackage::check(Dossier& dossier) const
{
    BERAAD_TRY(const QStringList revoked, identity::revokedCertificates(dossier));
    if (revoked.contains(signer.fingerprint()))
        return Error(ErrorKind::PackageSignerRevoked, {file, signer.holder()});
    BERAAD_CHECK(checkSigner(dossier, signer, contents.member, file));
    return checkReturn(dossier, contents, file);
}

} // namespace beraad::exchange
