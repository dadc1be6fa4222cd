// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/documentoptions.h"
#include "app/verbs/opendossier.h"
#include "core/base/files.h"
#include "core/publishing/reportdesk.h"

namespace beraad::app {

namespace {

/// The report in the dossier and in the file that was asked for.
Result<storage::StoredReport> makeReport(OpenDossier& opened, Language language,
                                         const QString& path)
{
    publishing::ReportDesk desk(opened.history());
    BERAAD_TRY(const documents::ReportInput input, desk.collect(opened.round().id, language));
    BERAAD_TRY(const documents::Report report, documents::makeReport(input));
    BERAAD_CHECK(writeFileAtomically(path, report.pdf));
    return desk.store(input, report);
}

} // namespace

ExitCode runReport(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER"), QStringLiteral("PDF")});
    OpenDossier::addOptions(options);
    addLanguageOption(options);
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<Language> language = languageOf(options);
    if (!language)
        return console.fail(language.error());
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    const Result<storage::StoredReport> report = makeReport(**opened, *language, options.word(1));
    if (!report)
        return console.fail(report.error());
    if (options.json()) {
        console.json({{QStringLiteral("report"), options.word(1)},
                      {QStringLiteral("sha256"), report->sha256},
                      {QStringLiteral("dataDigest"), report->dataDigest}});
    } else {
        console.line(CommandLine::tr("Made %1, from data with the SHA-256 %2.")
                         .arg(options.word(1), report->dataDigest));
    }
    return ExitCode::Good;
}

} // namespace beraad::app
