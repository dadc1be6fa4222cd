// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/report.h"

#include "core/documents/documentbuilder.h"
#include "core/documents/reportannexes.h"
#include "core/documents/reportregions.h"
#include "core/documents/reportsettling.h"
#include "core/documents/reportsummary.h"
#include "core/documents/reportthemes.h"
#include "core/wording/formats.h"
#include "core/wording/phrases.h"

namespace beraad::documents {

using namespace committee;
using namespace Qt::StringLiterals;
using wording::Phrases;

namespace {

QString committeeName(const ReportInput& input, const Phrases& phrases)
{
    return input.committee.isEmpty() ? phrases.translate("Report", "The committee")
                                     : input.committee;
}

QString addresseeName(const ReportInput& input, const Phrases& phrases)
{
    return input.addressee.isEmpty() ? phrases.translate("Report", "The minister")
                                     : input.addressee;
}

QDate reportDate(const ReportInput& input)
{
    if (input.date.isValid())
        return input.date;
    const QDate adviceDate = input.rounds.last().round.adviceDate;
    return adviceDate.isValid() ? adviceDate : input.createdAt.toLocalTime().date();
}

PageSetup pageSetup(const ReportInput& input, const Phrases& phrases)
{
    PageSetup setup;
    setup.language = input.language;
    setup.title = reportTitle(input);
    setup.author = committeeName(input, phrases);
    setup.runningHead = setup.title;
    setup.identifier = dataIdentifier(input.dataHash);
    setup.created = input.createdAt;
    return setup;
}

TitlePage titlePage(const ReportInput& input, const Phrases& phrases)
{
    const RoundRecords& records = input.rounds.last();
    TitlePage page;
    page.kicker = phrases.translate("Report", "Advisory report");
    page.title = records.programme.name;
    page.subtitle = records.round.kind == domain::RoundKind::ProgressReport
                        ? phrases.translate("Report", "Advice on the progress reports of round %1")
                              .arg(records.round.number)
                        : phrases.translate("Report", "Advice on the plans of round %1")
                              .arg(records.round.number);
    page.signatureLabel = phrases.translate("Report", "Signed by the chair of the committee");
    page.lines << phrases.translate("Report", "To: %1").arg(addresseeName(input, phrases))
               << phrases.translate("Report", "From: %1").arg(committeeName(input, phrases))
               << phrases.translate("Report", "Date: %1")
                      .arg(wording::longDate(reportDate(input), phrases));
    if (!records.programme.legalBasis.isEmpty())
        page.lines
            << phrases.translate("Report", "Legal basis: %1").arg(records.programme.legalBasis);
    if (!input.dataHash.isEmpty())
        page.colophon = phrases.translate("Report", "Data (SHA-256): %1").arg(input.dataHash);
    return page;
}

} // namespace

QString reportTitle(const ReportInput& input)
{
    return Phrases(input.language)
        .translate("Report", "Advisory report %1, round %2")
        .arg(input.rounds.last().programme.name)
        .arg(input.rounds.last().round.number);
}

QString dataIdentifier(const QString& dataHash)
{
    return dataHash.isEmpty() ? QString() : u"sha256:"_s + dataHash;
}

Result<Report> makeReport(const ReportInput& input, const Progress* progress)
{
    if (input.rounds.isEmpty())
        return Error(ErrorKind::Internal, {}, u"a report of no round was asked for"_s);
    const Phrases phrases(input.language);
    DocumentBuilder builder(pageSetup(input, phrases));
    builder.titlePage(titlePage(input, phrases));
    builder.contents(phrases.translate("Report", "Contents"));
    ReportSummary(builder, input.rounds, phrases).write();
    writeThemes(builder, input.rounds.last(), phrases);
    ReportRegions(builder, input.rounds.last(), phrases).write();
    writeSettling(builder, input.rounds, phrases);
    ReportAnnexes(builder, input.rounds.last(), input.dataHash, phrases).write();
    BERAAD_TRY(const PlacedPdf pdf, builder.toPlacedPdf(progress));
    const PdfPlace stamp = pdf.places.value(kSignaturePlace);
    return Report{pdf.bytes, reportTitle(input), pdf.pages, stamp.page, stamp.rectangle};
}

} // namespace beraad::documents
