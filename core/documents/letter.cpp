// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter.h"

#include "core/documents/documentbuilder.h"
#include "core/documents/lettertemplate.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"
#include "core/wording/phrases.h"

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

namespace {

QDate deadline(const LetterInput& input)
{
    const QDate own = input.record.advice->settleBefore;
    return own.isValid() ? own : input.nextDeadline;
}

QString causeText(const Advice& advice, const Phrases& phrases)
{
    if (!advice.cause)
        return advice.causeRemark;
    QString cause = wording::word(*advice.statedCause(), phrases);
    cause[0] = cause[0].toLower();
    if (advice.causeRemark.isEmpty())
        return cause;
    QString remark = advice.causeRemark.trimmed();
    while (remark.endsWith(u'.'))
        remark.chop(1);
    return u"%1 (%2)"_s.arg(cause, remark);
}

QStringList pointsOf(const Advice& advice)
{
    QStringList points;
    for (const ImprovementPoint& point : advice.improvementPoints) {
        if (!point.text.trimmed().isEmpty())
            points << point.text.trimmed();
    }
    return points;
}

QHash<QString, QString> valuesOf(const LetterInput& input, const Phrases& phrases)
{
    const Advice& advice = *input.record.advice;
    return {{u"region"_s, input.record.region.name},
            {u"round"_s, QString::number(input.round.number)},
            {u"programme"_s, input.programme.name},
            {u"organisation"_s, input.record.region.leadApplicant.organisation},
            {u"legalBasis"_s, input.programme.legalBasis},
            {u"motivation"_s, advice.motivation},
            {u"points"_s, pointsOf(advice).join(u'\n')},
            {u"cause"_s, causeText(advice, phrases)},
            {u"deadline"_s, wording::longDate(deadline(input), phrases)}};
}

QStringList addressLines(const LeadApplicant& applicant, const Phrases& phrases)
{
    QStringList lines{applicant.organisation};
    if (!applicant.contact.isEmpty())
        lines << phrases.translate("Letter", "Attn. %1").arg(applicant.contact);
    // Two spaces between postal code and city, as Dutch post asks for.
    lines << applicant.street << applicant.postalCode + u"  "_s + applicant.city;
    return lines;
}

LetterHead headOf(const LetterInput& input, const QString& subject, const Phrases& phrases)
{
    LetterHead head;
    head.sender = input.sender.organisation;
    head.senderLines = input.sender.lines;
    head.address = addressLines(input.record.region.leadApplicant, phrases);
    head.references << Definition{phrases.translate("Letter", "Date"),
                                  wording::longDate(input.date, phrases)};
    if (!input.reference.isEmpty())
        head.references << Definition{phrases.translate("Letter", "Our reference"),
                                      input.reference};
    head.references << Definition{phrases.translate("Letter", "Subject"), subject};
    return head;
}

PageSetup pageSetup(const LetterInput& input, const QString& subject)
{
    PageSetup setup;
    setup.language = input.language;
    setup.title = subject;
    setup.author = input.sender.organisation;
    setup.runningHead = subject;
    setup.firstPage = FirstPage::Text;
    setup.created = input.createdAt;
    setup.style.gutter = 0;
    setup.margins.setRight(45 * kMillimetre);
    setup.margins.setTop(24 * kMillimetre); // the sender stands above the window
    return setup;
}

void writePart(DocumentBuilder& builder, const LetterPart& part, const Advice& advice,
               const QHash<QString, QString>& values)
{
    if (!part.condition.isEmpty() && values.value(part.condition).isEmpty())
        return;
    switch (part.kind) {
    case LetterPart::Kind::Heading:
        builder.heading(4, LetterTemplate::filled(part.text, values));
        break;
    case LetterPart::Kind::Paragraph:
        builder.paragraph(LetterTemplate::filled(part.text, values));
        break;
    case LetterPart::Kind::Motivation:
        builder.paragraph(advice.motivation);
        break;
    case LetterPart::Kind::Points:
        builder.numberedList(pointsOf(advice));
        break;
    }
}

} // namespace

QString letterReference(const Round& round, const Region& region)
{
    return u"%1-%2"_s.arg(round.number).arg(region.number);
}

Result<void> mayBeWritten(const PlanRecord& record)
{
    const QString& region = record.region.name;
    if (record.plan.state == PlanState::Withdrawn)
        return Error(ErrorKind::PlanWithdrawn, {region});
    if (record.isNotAssessed())
        return Error(ErrorKind::PlanNotComplete, {region});
    if (!record.standing())
        return Error(ErrorKind::AdviceMissing, {region});
    if (!record.region.leadApplicant.hasAddress())
        return Error(ErrorKind::AddressMissing, {region});
    return {};
}

Result<QByteArray> makeLetter(const LetterInput& input)
{
    BERAAD_CHECK(mayBeWritten(input.record));
    const Advice& advice = *input.record.advice;
    BERAAD_TRY(const LetterTemplate text,
               input.templateText.isEmpty()
                   ? LetterTemplate::shipped(*advice.outcome, input.language)
                   : LetterTemplate::read(input.templateText, *advice.outcome));
    const Phrases phrases(input.language);
    const QHash<QString, QString> values = valuesOf(input, phrases);
    const QString subject = LetterTemplate::filled(text.subject(), values);
    DocumentBuilder builder(pageSetup(input, subject));
    builder.letterHead(headOf(input, subject, phrases));
    for (const LetterPart& part : text.parts())
        writePart(builder, part, advice, values);
    QStringList closing;
    for (const QString& line : text.closing())
        closing << LetterTemplate::filled(line, values);
    builder.letterClosing(closing, {input.signatory.name, input.signatory.function});
    return builder.toPdf();
}

} // namespace beraad::documents
