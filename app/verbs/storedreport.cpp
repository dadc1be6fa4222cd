// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/storedreport.h"

#include "app/verbs/documentoptions.h"
#include "core/publishing/reportdesk.h"

namespace beraad::app {

void addReportOptions(Options& options)
{
    OpenDossier::addOptions(options);
    addLanguageOption(options);
}

Result<storage::StoredReport> latestReport(OpenDossier& opened, const Options& options)
{
    std::optional<Language> language;
    if (options.has(QStringLiteral("language"))) {
        BERAAD_TRY(language, languageOf(options));
    }
    BERAAD_TRY(const auto report,
               publishing::ReportDesk(opened.history()).latest(opened.round().id, language));
    if (!report)
        return Error(ErrorKind::ReportMissing, {QString::number(opened.round().number)});
    return *report;
}

} // namespace beraad::app
