// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/reportdesk.h"

#include "core/base/log.h"
#include "core/base/sha256.h"
#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/committee/reportcheck.h"
#include "core/publishing/visiblesignature.h"
#include "core/storage/dossier.h"
#include "core/storage/identityrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/rounddigest.h"
#include "core/wording/phrases.h"

#include <QJsonArray>

namespace beraad::publishing {

using namespace domain;
using commands::Action;
using storage::OutputRecords;
using storage::StoredReport;

namespace {

QJsonObject auditJson(const StoredReport& report)
{
    return {{QStringLiteral("sha256"), report.sha256},
            {QStringLiteral("dataDigest"), report.dataDigest},
            {QStringLiteral("signers"), QJsonArray::fromStringList(report.signers)}};
}

commands::Edit storing(Action action, const StoredReport& report, const QByteArray& pdf,
                       const QJsonObject& before)
{
    const auto save = [report, pdf](storage::Dossier& dossier) {
        return OutputRecords(dossier).save(report, pdf);
    };
    return {{action, {}}, report.id.text(), before, auditJson(report), save, {}, {}};
}

/// By what documents::makeReport() writes into each report, in both languages alike but for the
/// language.
bool saysItIs(const QByteArray& pdf, const StoredReport& report)
{
    const QByteArray language = report.language == Language::Dutch ? "(nl-NL)" : "(en-GB)";
    return pdf.contains(documents::dataIdentifier(report.dataDigest).toUtf8()) &&
           pdf.contains(language);
}

} // namespace

Result<documents::ReportInput> ReportDesk::collect(const RoundId& round, Language language) const
{
    storage::Dossier& dossier = m_history.dossier();
    documents::ReportInput input;
    BERAAD_TRY(input.rounds, commands::readRoundsUpTo(dossier, round));
    BERAAD_TRY(input.dataHash, storage::roundDigest(dossier, round));
    input.language = language;
    input.createdAt = dossier.clock().now();
    return input;
}

Result<StoredReport> ReportDesk::store(const documents::ReportInput& input,
                                       const documents::Report& report)
{
    StoredReport stored;
    stored.id = ReportId::create();
    stored.round = input.rounds.last().round.id;
    stored.language = input.language;
    stored.madeAt = input.createdAt;
    stored.dataDigest = input.dataHash;
    stored.sha256 = sha256Hex(report.pdf);
    stored.stampPage = report.stampPage;
    stored.stampRectangle = report.stampRectangle;
    BERAAD_CHECK(m_history.perform(storing(Action::ReportMade, stored, report.pdf, {})));
    return stored;
}

Result<Objections> ReportDesk::objectionsToSigning(const RoundId& round) const
{
    BERAAD_TRY(const committee::RoundRecords records,
               commands::readRound(m_history.dossier(), round));
    return committee::objectionsToSigning(records);
}

Result<void> ReportDesk::maySign() const
{
    const MemberRole role = m_history.actor().role;
    return role == MemberRole::Chair ? Result<void>()
                                     : Error(ErrorKind::NotAllowedForRole, {keyOf(role)});
}

Result<signing::SignatureRequest> ReportDesk::request(const StoredReport& report,
                                                      const signing::SigningKey& key,
                                                      const QString& reason) const
{
    BERAAD_CHECK(maySign());
    storage::Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(dossier).round(report.round));
    if (!round.isFinal())
        return Error(ErrorKind::RoundNotFinal, {QString::number(round.number)});
    BERAAD_TRY(const bool outdated, isOutdated(report));
    if (outdated)
        return Error(ErrorKind::ReportOutdated, {QString::number(round.number)});
    BERAAD_TRY(const Objections objections, objectionsToSigning(report.round));
    if (!objections.isEmpty())
        return objections.first();

    const wording::Phrases phrases(report.language);
    signing::SignatureRequest request;
    request.time = dossier.clock().now();
    BERAAD_CHECK(key.usableAt(request.time));
    request.signerName = key.certificate().holder();
    request.reason =
        reason.isEmpty() ? phrases.translate("ReportDesk", "Advice of the committee") : reason;
    request.description =
        phrases.translate("Stamp", "Digitally signed by") + u' ' + request.signerName;
    if (!report.isSigned() && !report.stampRectangle.isEmpty()) {
        BERAAD_TRY(request.stamp,
                   visibleSignature(report, key.certificate(), request.reason, request.time));
    }
    return request;
}

Result<StoredReport> ReportDesk::storeSigned(const StoredReport& report, const QByteArray& pdf,
                                             const signing::Certificate& signer)
{
    StoredReport stored = report;
    stored.signedAt = m_history.dossier().clock().now();
    stored.signers << signer.fingerprint();
    stored.sha256 = sha256Hex(pdf);
    BERAAD_CHECK(m_history.perform(storing(Action::ReportSigned, stored, pdf, auditJson(report))));
    return stored;
}

Result<std::optional<StoredReport>> ReportDesk::latest(const RoundId& round,
                                                       std::optional<Language> language) const
{
    BERAAD_TRY(const QList<StoredReport> all, OutputRecords(m_history.dossier()).reports(round));
    for (const StoredReport& report : all) {
        if (!language || report.language == *language)
            return std::optional(report);
    }
    return std::optional<StoredReport>();
}

Result<signing::VerifyOptions> ReportDesk::expectation(const StoredReport& report) const
{
    storage::Dossier& dossier = m_history.dossier();
    signing::VerifyOptions options;
    options.now = dossier.clock().now();
    options.expectedSigners = report.signers;
    options.expectedSha256 = report.sha256;
    BERAAD_TRY(const auto certificates, storage::IdentityRecords(dossier).certificates());
    for (const MemberCertificate& each : certificates) {
        // One that was revoked since still tells who signed what lies here.
        const bool counts = each.isInUse() || report.signers.contains(each.fingerprint);
        if (counts && !options.trust.add(each.der))
            qCWarning(signingLog) << "the certificate of a member cannot be read";
    }
    return options;
}

Result<signing::VerifyOptions> ReportDesk::expectationFor(const QByteArray& pdf) const
{
    BERAAD_TRY(const std::optional<StoredReport> report, signedReportOf(pdf));
    return expectation(report.value_or(StoredReport()));
}

Result<std::optional<StoredReport>> ReportDesk::signedReportOf(const QByteArray& pdf) const
{
    storage::Dossier& dossier = m_history.dossier();
    storage::ProgrammeRecords programmes(dossier);
    BERAAD_TRY(const QList<Programme> all, programmes.programmes());
    for (const Programme& programme : all) {
        BERAAD_TRY(const QList<Round> rounds, programmes.rounds(programme.id));
        for (const Round& round : rounds) {
            BERAAD_TRY(const QList<StoredReport> reports, OutputRecords(dossier).reports(round.id));
            for (const StoredReport& report : reports) {
                if (report.isSigned() && saysItIs(pdf, report))
                    return std::optional(report);
            }
        }
    }
    return std::optional<StoredReport>();
}

Result<bool> ReportDesk::isOutdated(const StoredReport& report) const
{
    BERAAD_TRY(const QString digest, storage::roundDigest(m_history.dossier(), report.round));
    return digest != report.dataDigest;
}

} // namespace beraad::publishing
