// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/storedreport.h"
#include "app/verbs/verificationjson.h"
#include "core/publishing/reportdesk.h"

#include <algorithm>

namespace beraad::app {

namespace {

using publishing::Answer;
using publishing::SignatureWords;
using publishing::Verdict;
using publishing::VerificationWords;

/// Whom to trust beyond what the dossier says.
Result<signing::TrustStore> trustFrom(const Options& options)
{
    signing::TrustStore trust;
    for (const QString& path : options.values(QStringLiteral("trust")))
        BERAAD_CHECK(trust.addFile(path));
    if (options.has(QStringLiteral("trust-system")))
        trust.add(signing::TrustStore::ofSystem());
    return trust;
}

/// The report that the dossier keeps, or a file that is said to be it.
Result<signing::Verification> verifyReport(const Options& options, const signing::TrustStore& trust)
{
    BERAAD_TRY(const std::unique_ptr<OpenDossier> opened, OpenDossier::open(options));
    BERAAD_TRY(const storage::StoredReport report, latestReport(*opened, options));
    BERAAD_TRY(signing::VerifyOptions expected,
               publishing::ReportDesk(opened->history()).expectation(report));
    expected.trust.add(trust);
    if (!options.word(1).isEmpty())
        return signing::verifyFile(options.word(1), expected);
    BERAAD_TRY(const QByteArray pdf, storage::OutputRecords(opened->dossier()).content(report.id));
    return signing::verify(pdf, expected);
}

Result<signing::Verification> verifyAsAsked(const Options& options)
{
    BERAAD_TRY(const signing::TrustStore trust, trustFrom(options));
    if (isDossierFile(options.word(0)))
        return verifyReport(options, trust);
    signing::VerifyOptions alone;
    alone.trust = trust;
    alone.now = SystemClock().now();
    return signing::verifyFile(options.word(0), alone);
}

/// A word that a script or a tired eye finds at once.
QString mark(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return CommandLine::tr("good", "a verdict");
    case Verdict::Doubtful:
        return CommandLine::tr("doubt", "a verdict");
    case Verdict::Bad:
        return CommandLine::tr("BAD", "a verdict");
    }
    Q_UNREACHABLE();
}

void tell(const Answer& answer, Console& console, int indent = 2)
{
    qsizetype width = 0;
    for (const Verdict verdict : {Verdict::Good, Verdict::Doubtful, Verdict::Bad})
        width = std::max(width, mark(verdict).size());
    console.line(QString(indent, QLatin1Char(' ')) +
                 mark(answer.verdict).leftJustified(width + 2, QLatin1Char(' ')) + answer.text);
}

void tell(const SignatureWords& signature, Console& console)
{
    console.line();
    console.line(signature.title);
    tell(signature.integrity, console);
    for (const Answer& remark : signature.remarks)
        tell(remark, console, 4);
    tell(signature.trust, console);
    tell(signature.coverage, console);
    for (const Answer& change : signature.changes)
        tell(change, console, 4);
    for (const QString& claim : signature.claims)
        console.line(QStringLiteral("  ") + claim);
}

void tell(const signing::Verification& verification, Console& console)
{
    const VerificationWords words = publishing::inWords(verification);
    console.line(words.summary.text);
    console.line(QStringLiteral("SHA-256 %1").arg(verification.sha256));
    for (const Answer& remark : words.remarks)
        tell(remark, console);
    for (const SignatureWords& signature : words.signatures)
        tell(signature, console);
}

} // namespace

ExitCode runVerify(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER|PDF"), QStringLiteral("[PDF]")});
    addReportOptions(options);
    options.add(QStringLiteral("trust"),
                CommandLine::tr("A certificate to trust (.pem, .crt); may be given more often."),
                QStringLiteral("file"));
    options.add(QStringLiteral("trust-system"),
                CommandLine::tr("Trust the authorities that this computer trusts."));
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<signing::Verification> verification = verifyAsAsked(options);
    if (!verification)
        return console.fail(verification.error());
    if (options.json())
        console.json(verificationJson(*verification));
    else
        tell(*verification, console);
    return verification->holds() ? ExitCode::Good : ExitCode::DoesNotHold;
}

} // namespace beraad::app
