// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/keyoptions.h"
#include "app/verbs/storedreport.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/publishing/reportdesk.h"
#include "core/signing/signer.h"

namespace beraad::app {

namespace {

using signing::SignatureRequest;
using signing::SigningKey;

struct Signed
{
    QString file; ///< empty: only in the dossier
    QString sha256;
};

SignatureRequest requestOf(const Options& options)
{
    SignatureRequest request;
    request.reason = options.value(QStringLiteral("reason"));
    request.location = options.value(QStringLiteral("location"));
    request.time = SystemClock().now();
    return request;
}

Result<Signed> signPdfFile(const Options& options, const SigningKey& key)
{
    const QString target = options.word(1);
    BERAAD_CHECK(signing::signFile(options.word(0), target, key, requestOf(options)));
    BERAAD_TRY(const QByteArray written, readFile(target));
    return Signed{target, sha256Hex(written)};
}

/// Written aside, then stored in the dossier, then renamed: no step leaves one without the other.
Result<Signed> keep(const storage::StoredReport& report, const QByteArray& pdf,
                    const SigningKey& key, const QString& target, publishing::ReportDesk& desk)
{
    const auto store = [&](const QString&) -> Result<void> {
        BERAAD_TRY(const auto stored, desk.storeSigned(report, pdf, key.certificate()));
        Q_UNUSED(stored)
        return {};
    };
    BERAAD_CHECK(target.isEmpty() ? store({}) : writeFileAtomically(target, pdf, store));
    return Signed{target, sha256Hex(pdf)};
}

Result<Signed> signReport(const Options& options, const SigningKey& key)
{
    BERAAD_TRY(const std::unique_ptr<OpenDossier> opened, OpenDossier::open(options));
    publishing::ReportDesk desk(opened->history());
    BERAAD_TRY(const storage::StoredReport report, latestReport(*opened, options));
    BERAAD_TRY(SignatureRequest request,
               desk.request(report, key, options.value(QStringLiteral("reason"))));
    request.location = options.value(QStringLiteral("location"));
    BERAAD_TRY(const QByteArray pdf, storage::OutputRecords(opened->dossier()).content(report.id));
    BERAAD_TRY(const QByteArray signedPdf, signing::signPdf(pdf, key, request));
    return keep(report, signedPdf, key, options.word(1), desk);
}

void tell(const Signed& done, const SigningKey& key, const Options& options, Console& console)
{
    if (options.json()) {
        console.json({{QStringLiteral("file"), done.file},
                      {QStringLiteral("sha256"), done.sha256},
                      {QStringLiteral("signer"), key.certificate().holder()},
                      {QStringLiteral("certificate"), key.certificate().fingerprint()}});
        return;
    }
    const QString name = done.file.isEmpty() ? options.word(0) : done.file;
    console.line(CommandLine::tr("%1 signed “%2”; it now has the SHA-256 %3.")
                     .arg(key.certificate().holder(), name, done.sha256));
}

} // namespace

ExitCode runSign(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER|PDF"), QStringLiteral("[TARGET]")});
    addReportOptions(options);
    KeyOptions::addTo(options);
    options.add(QStringLiteral("reason"), CommandLine::tr("Why it is signed."),
                QStringLiteral("text"));
    options.add(QStringLiteral("location"), CommandLine::tr("Where it is signed."),
                QStringLiteral("text"));
    if (const auto code = options.read(arguments, console))
        return *code;
    const KeyOptions keys(options);
    if (keys.isUnclear()) {
        console.complain(CommandLine::tr("Say with what to sign: --key FILE, or --card."));
        return ExitCode::CouldNotRun;
    }
    if (!isDossierFile(options.word(0)) && options.word(1).isEmpty()) {
        console.complain(CommandLine::tr("Say where the signed document goes: beraad sign PDF "
                                         "TARGET. It may be the same file."));
        return ExitCode::CouldNotRun;
    }
    const Result<SigningKey> key = keys.open(console);
    if (!key)
        return console.fail(key.error());
    const Result<Signed> done =
        isDossierFile(options.word(0)) ? signReport(options, *key) : signPdfFile(options, *key);
    if (!done)
        return console.fail(done.error());
    tell(*done, *key, options, console);
    return ExitCode::Good;
}

} // namespace beraad::app
