// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/composedletter.h"

#include "core/base/sha256.h"
#include "core/committee/reportcheck.h"
#include "core/documents/letter.h"
#include "core/documents/lettertemplate.h"
#include "core/documents/lettervalues.h"
#include "core/documents/lettervocabulary.h"
#include "core/documents/objectionwords.h"
#include "core/documents/reportpart.h"
#include "core/wording/formats.h"
#include "core/wording/phrases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;
using Values = LetterValues;

namespace {

QStringList addressLines(const LeadApplicant& applicant, const Phrases& phrases)
{
    QStringList lines{applicant.organisation};
    if (!applicant.contact.isEmpty())
        lines << phrases.translate("Letter", "Attn. %1").arg(applicant.contact);
    // Two spaces between postal code and city, as Dutch post asks for.
    lines << applicant.street << applicant.postalCode + u"  "_s + applicant.city;
    return lines;
}

QList<Definition> referencesOf(const LetterInput& input, const QString& subject,
                               const Phrases& phrases)
{
    QList<Definition> references;
    const auto add = [&](const char* term, const QString& text) {
        if (!text.isEmpty())
            references << Definition{phrases.translate("Letter", term), text};
    };
    add(QT_TRANSLATE_NOOP("Letter", "Date"), wording::longDate(input.date, phrases));
    add(QT_TRANSLATE_NOOP("Letter", "Our reference"), input.reference);
    add(QT_TRANSLATE_NOOP("Letter", "Your letter"),
        wording::longDate(input.record.plan.receivedOn, phrases));
    add(QT_TRANSLATE_NOOP("Letter", "Contact"), input.look.contact);
    QStringList enclosures = input.enclosures;
    for (const LetterAnnex& annex : input.annexes)
        enclosures << annex.name;
    add(QT_TRANSLATE_NOOP("Letter", "Enclosures"), enclosures.join(u", "_s));
    if (input.firstSentOn.isValid())
        add(QT_TRANSLATE_NOOP("Letter", "Copy"),
            phrases.translate("Letter", "of the letter that was sent on %1")
                .arg(wording::longDate(input.firstSentOn, phrases)));
    if (input.replaces.isValid())
        add(QT_TRANSLATE_NOOP("Letter", "Replaces"),
            phrases.translate("Letter", "our letter of %1")
                .arg(wording::longDate(input.replaces, phrases)));
    add(QT_TRANSLATE_NOOP("Letter", "Subject"), subject);
    return references;
}

LetterHead headOf(const LetterInput& input, const QString& subject, const Phrases& phrases)
{
    LetterHead head;
    head.logo = input.look.logo;
    head.window = input.window;
    head.sender = input.look.organisation;
    head.senderLines = input.look.senderLines;
    head.address = addressLines(input.record.region.leadApplicant, phrases);
    head.references = referencesOf(input, subject, phrases);
    return head;
}

using PartKind = ComposedLetter::Part::Kind;

/// Lists have no bold and italic.
QString filledItem(const QString& line, const Values& values)
{
    QString item;
    for (const TextRun& run : runsOf(LetterTemplate::filled(line, values)))
        item += run.text;
    return item;
}

/// One that has nothing to say here is left out.
QStringList filledItems(const QString& lines, const Values& values)
{
    QStringList items;
    for (const QString& line : lines.split(u'\n')) {
        const QString item = filledItem(line, values);
        if (!item.trimmed().isEmpty())
            items << item;
    }
    return items;
}

ComposedLetter::Part composed(const LetterPart& part, const LetterInput& input,
                              const Values& values)
{
    switch (part.kind) {
    case LetterPart::Kind::Heading:
        return {PartKind::Heading, LetterTemplate::filled(part.text, values), {}};
    case LetterPart::Kind::Motivation:
        return {PartKind::Plain, values.value(u"motivation"_s), {}};
    case LetterPart::Kind::Points:
        return {PartKind::Numbered, {}, pointTexts(input)};
    case LetterPart::Kind::Findings:
        return {PartKind::Bulleted, {}, findingTexts(input)};
    case LetterPart::Kind::Missing:
        return {PartKind::Bulleted, {}, input.missingParts};
    case LetterPart::Kind::List:
        return {PartKind::Bulleted, {}, filledItems(part.text, values)};
    case LetterPart::Kind::Paragraph:
        break;
    }
    if (part.text == u"{finding}") // somebody's own words, perhaps in paragraphs
        return {PartKind::Plain, values.value(u"finding"_s), {}};
    QString text = LetterTemplate::filled(part.text, values);
    for (const QString& nothing : {u"____"_s, u"****"_s}) { // around what is empty here
        if (!part.text.contains(nothing))
            text.remove(nothing);
    }
    return {PartKind::Paragraph, text, {}};
}

bool stands(const LetterPart& part, const Values& values)
{
    return part.condition.isEmpty() || values.value(part.condition).isEmpty() == part.isWithout;
}

QList<ComposedLetter::Part> composed(const QList<LetterPart>& parts, const LetterInput& input,
                                     const Values& values, const Phrases& phrases)
{
    QList<ComposedLetter::Part> body;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!stands(parts[i], values))
            continue;
        const LetterPart::Repeats loop = parts[i].repeats;
        if (loop == LetterPart::Repeats::Never) {
            body << composed(parts[i], input, values);
            continue;
        }
        qsizetype end = i;
        while (end < parts.size() && parts[end].repeats == loop)
            ++end;
        const QList<Values> turns = loop == LetterPart::Repeats::PerPoint
                                        ? valuesOfPoints(input, phrases)
                                        : valuesOfFindings(input, phrases);
        for (const Values& turn : turns) {
            Values ofTurn = values;
            ofTurn.insert(turn);
            for (qsizetype inLoop = i; inLoop < end; ++inLoop)
                body << composed(parts[inLoop], input, ofTurn);
        }
        i = end - 1;
    }
    return body;
}

Result<LetterTemplate> templateOf(const LetterInput& input)
{
    return input.templateText.isEmpty()
               ? LetterTemplate::shipped(input.round.kind, input.kind, input.language)
               : LetterTemplate::read(input.templateText, input.kind);
}

/// What a part says by its kind counts as its field.
QStringList fieldsOf(const LetterPart& part, const Values& values)
{
    switch (part.kind) {
    case LetterPart::Kind::Motivation:
        return {u"motivation"_s};
    case LetterPart::Kind::Points:
        return {u"points"_s};
    case LetterPart::Kind::Findings:
        return {u"findings"_s};
    case LetterPart::Kind::Missing:
        return {u"missing"_s};
    case LetterPart::Kind::List: {
        QStringList fields;
        for (const QString& line : part.text.split(u'\n')) {
            if (!filledItem(line, values).trimmed().isEmpty()) // else it is left out
                fields << LetterTemplate::fieldsIn(line);
        }
        return fields;
    }
    case LetterPart::Kind::Heading:
    case LetterPart::Kind::Paragraph:
        break;
    }
    return LetterTemplate::fieldsIn(part.text);
}

/// The fields for which nothing is known, where the letter speaks of them all the same, as its
/// template calls them. Those of a loop may be empty: no block can leave them out.
QStringList emptyFields(const LetterTemplate& text, const Values& values, Language language)
{
    QStringList fields = LetterTemplate::fieldsIn(text.subject());
    for (const LetterPart& part : text.parts()) {
        if (stands(part, values))
            fields << fieldsOf(part, values);
    }
    fields << LetterTemplate::fieldsIn(text.closing().join(u'\n'));
    QStringList empty;
    for (const QString& name : std::as_const(fields)) {
        const QString field = u'{' + fieldName(name, language) + u'}';
        const bool isOfLoop = LetterTemplate::placeholdersOfPoint().contains(name) ||
                              LetterTemplate::placeholdersOfFinding().contains(name);
        if (!isOfLoop && values.value(name).trimmed().isEmpty() && !empty.contains(field))
            empty << field;
    }
    return empty;
}

bool namesDecision(const QStringList& fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const QString& name) {
        return name == u"decision" || name == u"decisionDate" || name == u"decisionReference";
    });
}

/// One can object to a decision, and not to an advice.
Result<void> checkObjection(const LetterTemplate& text, const Values& values,
                            const LetterInput& input)
{
    const bool isDecided = input.record.decision.has_value();
    bool carriesDecision = isDecided && namesDecision(LetterTemplate::fieldsIn(text.subject()));
    bool speaks = false;
    bool tells = false;
    for (const LetterPart& part : text.parts()) {
        if (!stands(part, values))
            continue;
        const QStringList fields =
            LetterTemplate::fieldsIn(part.text) + QStringList(part.condition);
        carriesDecision = carriesDecision || (isDecided && namesDecision(fields));
        speaks = speaks || speaksOfObjection(part, input.language);
        tells = tells || tellsHowToObject(part, input.language);
    }
    const QStringList region{input.record.region.name};
    if (carriesDecision && !speaks)
        return Error(ErrorKind::ObjectionMissing, region);
    if (!isDecided && tells && outcomeOf(input.kind))
        return Error(ErrorKind::ObjectionToAdvice, region);
    return {};
}

QString allText(const ComposedLetter& letter)
{
    QStringList text{letter.subject};
    for (const ComposedLetter::Part& part : letter.body)
        text << part.text << part.items;
    return (text + letter.closing).join(u'\n');
}

} // namespace

QList<TextRun> runsOf(const QString& text)
{
    static const QRegularExpression marked(u"\\*\\*(.+?)\\*\\*|__(.+?)__"_s);
    QList<TextRun> runs;
    qsizetype from = 0;
    for (auto it = marked.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart() > from)
            runs << TextRun{text.mid(from, match.capturedStart() - from)};
        const bool isStrong = !match.captured(1).isEmpty();
        runs << TextRun{isStrong ? match.captured(1) : match.captured(2),
                        isStrong ? TextRun::Emphasis::Strong : TextRun::Emphasis::Italic};
        from = match.capturedEnd();
    }
    if (from < text.size() || runs.isEmpty())
        runs << TextRun{text.mid(from)};
    return runs;
}

QString letterReference(const Round& round, const Region& region)
{
    return u"%1-%2"_s.arg(round.number).arg(region.number);
}

Result<void> mayBeWritten(const LetterInput& input)
{
    const PlanRecord& record = input.record;
    const QStringList region{record.region.name};
    if (const std::optional<Outcome> outcome = outcomeOf(input.kind)) {
        if (record.plan.state == PlanState::Withdrawn)
            return Error(ErrorKind::PlanWithdrawn, region);
        if (record.isNotAssessed())
            return Error(ErrorKind::PlanNotComplete, region);
        if (!record.standing())
            return Error(ErrorKind::AdviceMissing, region);
        if (*record.standing() != *outcome)
            return Error(ErrorKind::LetterKindWrong, region);
        if (record.advice->motivation.trimmed().isEmpty())
            return Error(ErrorKind::AdviceMotivationMissing, region);
    }
    if (input.kind == LetterKind::Incomplete && input.missingParts.isEmpty())
        return Error(ErrorKind::LetterNothingMissing, region);
    if (input.kind == LetterKind::Invitation && !plannedPitch(record))
        return Error(ErrorKind::InvitationWithoutSlot, region);
    if (!record.region.leadApplicant.hasAddress())
        return Error(ErrorKind::AddressMissing, region);
    return {};
}

Result<ComposedLetter> composeLetter(const LetterInput& input)
{
    BERAAD_CHECK(mayBeWritten(input));
    BERAAD_TRY(const LetterTemplate text, templateOf(input));
    const Phrases phrases(input.language);
    const Values values = valuesOf(input, phrases);
    BERAAD_CHECK(checkObjection(text, values, input));
    ComposedLetter letter;
    letter.subject = LetterTemplate::filled(text.subject(), values);
    letter.head = headOf(input, letter.subject, phrases);
    letter.body = composed(text.parts(), input, values, phrases);
    for (const QString& line : text.closing())
        letter.closing << LetterTemplate::filled(line, values);
    letter.signatory = {input.signatory.name, input.signatory.function};
    for (const LetterAnnex& annex : input.annexes)
        letter.annexes << (annex.source == AnnexSource::ReportPart
                               ? digestOfReportPart(input, annex.name)
                               : annex.sha256);
    if (const QString left = placeholderIn(allText(letter)); !left.isEmpty())
        return Error(ErrorKind::PlaceholderLeft, {input.record.region.name, left});
    if (const QStringList empty = emptyFields(text, values, input.language); !empty.isEmpty())
        return Error(ErrorKind::LetterFieldEmpty, {input.record.region.name, empty.join(u", "_s)});
    return letter;
}

QString digestOf(const ComposedLetter& letter)
{
    QJsonArray references;
    for (qsizetype i = 1; i < letter.head.references.size(); ++i) // the first is the day
        references << letter.head.references[i].term << letter.head.references[i].text;
    QJsonArray body;
    for (const ComposedLetter::Part& part : letter.body)
        body << QJsonArray{int(part.kind), part.text, QJsonArray::fromStringList(part.items)};
    const auto list = [](const QStringList& lines) { return QJsonArray::fromStringList(lines); };
    QJsonArray all{letter.subject,
                   letter.head.sender,
                   list(letter.head.senderLines),
                   list(letter.head.address),
                   references,
                   body,
                   list(letter.closing),
                   list(letter.signatory)};
    if (!letter.annexes.isEmpty()) // what was released without annexes stays released
        all << list(letter.annexes);
    const QByteArray bytes = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return sha256Hex(bytes);
}

} // namespace beraad::documents
