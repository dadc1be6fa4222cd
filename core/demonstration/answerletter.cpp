// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/answerletter.h"

#include "core/documents/documentbuilder.h"
#include "core/pdf/inspection.h"
#include "core/wording/formats.h"
#include "core/wording/phrases.h"

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

using namespace domain;

Result<commands::IncomingDocument> writeAnswer(const FictionalRegion& region,
                                               const QString& opening,
                                               const Clarification& clarification,
                                               const QDateTime& created)
{
    const wording::Phrases dutch(Language::Dutch);
    documents::PageSetup setup;
    setup.language = Language::Dutch;
    setup.title = u"Antwoord van %1"_s.arg(region.record.name);
    setup.author = region.record.leadApplicant.organisation;
    setup.runningHead = setup.title;
    setup.created = created;
    documents::DocumentBuilder builder(setup);
    builder.heading(1, setup.title);
    builder.paragraph(wording::longDate(clarification.answeredOn, dutch));
    builder.paragraph(opening);
    builder.heading(2, u"Uw vraag"_s);
    builder.quote(clarification.text);
    builder.heading(2, u"Ons antwoord"_s);
    builder.paragraph(clarification.answer);
    builder.paragraph(u"Met vriendelijke groet,\n%1"_s.arg(setup.author));
    BERAAD_TRY(const QByteArray pdf, builder.toPdf());
    const QString name = u"antwoord-regio-%1.pdf"_s.arg(region.number());
    BERAAD_TRY(const pdf::PdfFacts facts, pdf::inspectPdf(pdf, name));
    return commands::IncomingDocument{name, pdf, facts.pageTexts, facts.layout, {}};
}

} // namespace beraad::demonstration
