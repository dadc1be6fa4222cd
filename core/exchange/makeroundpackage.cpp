// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/history.h"
#include "core/commands/rubricdesk.h"
#include "core/exchange/documenttext.h"
#include "core/exchange/entrynames.h"
#include "core/exchange/ownwork.h"
#include "core/exchange/registerpackage.h"
#include "core/exchange/roundjson.h"
#include "core/exchange/roundpackage.h"
#include "core/identity/directory.h"
#include "core/sealing/sealedwriter.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"

#include <QSet>

namespace beraad::exchange {

using namespace domain;
using sealing::Need;
using sealing::SealedWriter;
using signing::Certificate;
using storage::Dossier;

namespace {

/// A document that travels, and whether who reads the package must know it.
struct Travelling
{
    DocumentFile document;
    Need need = Need::Required;
};

/// Each once. Those of this round come first; a program that knows none of an earlier round, or of
/// the member's own work, passes over what comes after.
QList<Travelling> documentsOf(const RoundContents& contents, const std::optional<OwnWork>& own)
{
    QList<Travelling> documents;
    QSet<QString> seen;
    const auto add = [&](const Plan& plan, Need need) {
        for (const DocumentFile& document : plan.documents) {
            if (!seen.contains(document.sha256))
                documents.append({document, need});
            seen.insert(document.sha256);
        }
    };
    for (const Plan& plan : contents.plans)
        add(plan, Need::Required);
    for (const EarlierRound& earlier : contents.earlier)
        add(earlier.plan, Need::Optional);
    const QStringList older = own ? olderDocuments(*own, contents) : QStringList();
    for (const QString& sha256 : older)
        documents.append({DocumentFile{sha256, {}, 0, 0}, Need::Optional});
    return documents;
}

/// Its bytes go from the one file to the other in pieces: a plan may be larger than the memory that
/// a small computer can miss.
Result<void> addDocument(Dossier& dossier, const Travelling& travelling, SealedWriter& writer)
{
    const DocumentFile& document = travelling.document;
    storage::DocumentRecords records(dossier);
    DocumentText text;
    BERAAD_TRY(text.pages, records.pageTexts(document.sha256));
    BERAAD_TRY(text.layout, records.layout(document.sha256));
    BERAAD_CHECK(writer.add(textEntry(document.sha256), writeDocumentText(text), travelling.need));
    BERAAD_TRY(const qint64 size, records.size(document.sha256));
    return writer.add(
        planEntry(document.sha256), size,
        [&](const PieceSink& sink) { return records.read(document, sink); }, travelling.need);
}

Result<void> checkSender(Dossier& dossier, const signing::SigningKey& sender)
{
    for (const MemberRole role : {MemberRole::Chair, MemberRole::Secretary}) {
        BERAAD_TRY(const QList<Certificate> known, identity::certificatesOf(dossier, role));
        if (known.contains(sender.certificate()))
            return {};
    }
    return Error(ErrorKind::MemberWithoutCertificate, {sender.certificate().holder()});
}

} // namespace

Result<PackageId> makeRoundPackage(commands::History& history, const RoundOrder& order,
                                   const signing::SigningKey& sender, const Progress& progress)
{
    Dossier& dossier = history.dossier();
    BERAAD_CHECK(checkSender(dossier, sender));
    BERAAD_CHECK(commands::RubricDesk(history).open(order.round));
    BERAAD_TRY(const RoundContents contents, collectRound(dossier, order.round, order.member));
    BERAAD_TRY(const std::optional<OwnWork> own, collectOwnWork(dossier, contents));
    sealing::SealOrder seal;
    seal.mediaType = kRoundMediaType;
    BERAAD_TRY(seal.addressees.certificates, identity::certificatesOf(dossier, order.member));
    seal.addressees.password = order.password.copy();
    if (seal.addressees.certificates.isEmpty() && order.password.isEmpty())
        return Error(ErrorKind::MemberWithoutCertificate, {contents.member.name});
    seal.sender = &sender;
    seal.madeAt = dossier.clock().now();
    const QList<Travelling> documents = documentsOf(contents, own);
    for (const Travelling& each : documents)
        seal.expectedBytes += each.document.bytes;

    BERAAD_TRY(const std::unique_ptr<SealedWriter> writer,
               SealedWriter::begin(order.path, std::move(seal), progress));
    BERAAD_CHECK(writer->add(QString::fromLatin1(kRoundEntry), writeRoundContents(contents)));
    if (own)
        BERAAD_CHECK(writer->add(kOwnWorkEntry, writeOwnWork(*own), Need::Optional));
    for (const Travelling& each : documents)
        BERAAD_CHECK(addDocument(dossier, each, *writer));
    BERAAD_TRY(const QString id, writer->finish());

    ExchangedPackage made;
    made.id = PackageId::fromText(id);
    made.kind = PackageKind::Round;
    made.round = order.round;
    made.member = order.member;
    made.signer = sender.certificate().fingerprint();
    return registerMade(history, made, order.path);
}

} // namespace beraad::exchange
