// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/composedletter.h"

#include "core/base/sha256.h"
#include "core/committee/reportcheck.h"
#include "core/documents/letter.h"
#include "core/documents/lettertemplate.h"
#include "core/documents/lettervocabulary.h"
#include "core/documents/reportpart.h"
#include "core/wording/domainwording.h"
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
using Values = QHash<QString, QString>;

namespace {

QDate deadline(const LetterInput& input)
{
    const auto& advice = input.record.advice;
    return advice && advice->settleBefore.isValid() ? advice->settleBefore : input.nextDeadline;
}

/// As the round has it, or else by the rule, once the minister approved.
QDate startOfFunding(const LetterInput& input)
{
    if (input.round.fundingStart.isValid())
        return input.round.fundingStart;
    const auto& decision = input.record.decision;
    return decision && isApproval(decision->outcome) ? fundingStart(decision->date) : QDate();
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

QList<ImprovementPoint> pointsOf(const LetterInput& input)
{
    QList<ImprovementPoint> points;
    if (!input.record.advice)
        return points;
    for (const ImprovementPoint& point : input.record.advice->improvementPoints) {
        if (!point.text.trimmed().isEmpty())
            points << point;
    }
    return points;
}

QStringList textsOf(const QList<ImprovementPoint>& points)
{
    QStringList texts;
    for (const ImprovementPoint& point : points)
        texts << point.text.trimmed();
    return texts;
}

void addAdvice(Values& values, const LetterInput& input, const Phrases& phrases)
{
    if (!input.record.advice)
        return;
    values[u"motivation"_s] = input.record.advice->motivation;
    values[u"points"_s] = textsOf(pointsOf(input)).join(u'\n');
    values[u"cause"_s] = causeText(*input.record.advice, phrases);
}

/// A letter carries a decision only once the minister took one.
void addDecision(Values& values, const LetterInput& input, const Phrases& phrases)
{
    if (!input.record.decision)
        return;
    values[u"decision"_s] = wording::word(input.record.decision->outcome, phrases).toLower();
    values[u"decisionDate"_s] = wording::longDate(input.record.decision->date, phrases);
    values[u"decisionReference"_s] = input.record.decision->reference;
}

/// The first pitch that has a time, and what is asked of the region.
const Clarification* plannedPitch(const PlanRecord& record)
{
    for (const Clarification& each : record.clarifications) {
        if (each.kind == ClarificationKind::Pitch && each.slot.day.isValid())
            return &each;
    }
    return nullptr;
}

void addPitch(Values& values, const LetterInput& input, const Phrases& phrases)
{
    const Clarification* pitch = plannedPitch(input.record);
    if (!pitch)
        return;
    values[u"questions"_s] = pitch->text.trimmed();
    values[u"pitchDay"_s] = wording::longDate(pitch->slot.day, phrases);
    values[u"pitchTime"_s] = phrases.locale().toString(pitch->slot.begins, QLocale::ShortFormat);
    values[u"pitchMinutes"_s] = QString::number(pitch->slot.minutes);
    values[u"pitchPlace"_s] = pitch->slot.place;
}

/// What was asked and brought in, as far as the plan says so.
void addMoney(Values& values, const Plan& plan, const Phrases& phrases)
{
    QStringList years;
    for (const YearAmount& each : plan.requested)
        years << phrases.translate("Letter", "%1 in %2")
                     .arg(wording::euros(each.amount, phrases))
                     .arg(each.year);
    if (!years.isEmpty())
        values[u"requested"_s] = wording::euros(plan.requestedTotal(), phrases);
    values[u"requestedPerYear"_s] = wording::enumeration(years, phrases);
    if (plan.cofinancing)
        values[u"cofinancing"_s] = wording::euros(*plan.cofinancing, phrases);
}

Values valuesOf(const LetterInput& input, const Phrases& phrases)
{
    Values values{{u"region"_s, input.record.region.name},
                  {u"round"_s, QString::number(input.round.number)},
                  {u"programme"_s, input.programme.name},
                  {u"organisation"_s, input.record.region.leadApplicant.organisation},
                  {u"addressee"_s, input.record.region.leadApplicant.contact},
                  {u"contact"_s, input.look.contact},
                  {u"legalBasis"_s, input.programme.legalBasis},
                  {u"receivedOn"_s, wording::longDate(input.record.plan.receivedOn, phrases)},
                  {u"missing"_s, input.missingParts.join(u'\n')},
                  {u"completeBy"_s, wording::longDate(input.completeBy, phrases)},
                  {u"deadline"_s, wording::longDate(deadline(input), phrases)},
                  {u"fundingStart"_s, wording::longDate(startOfFunding(input), phrases)}};
    addMoney(values, input.record.plan, phrases);
    addAdvice(values, input, phrases);
    addDecision(values, input, phrases);
    addPitch(values, input, phrases);
    return values;
}

Values valuesOf(const ImprovementPoint& point, qsizetype number, const Phrases& phrases)
{
    return {{u"number"_s, QString::number(number)},
            {u"point"_s, point.text.trimmed()},
            {u"criterion"_s, point.criterion},
            {u"need"_s, wording::word(point.need, phrases).toLower()},
            {u"due"_s, wording::longDate(point.dueBy, phrases)}};
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
        return {PartKind::Numbered, {}, textsOf(pointsOf(input))};
    case LetterPart::Kind::Missing:
        return {PartKind::Bulleted, {}, input.missingParts};
    case LetterPart::Kind::List:
        return {PartKind::Bulleted, {}, filledItems(part.text, values)};
    case LetterPart::Kind::Paragraph:
        break;
    }
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
    const QList<ImprovementPoint> points = pointsOf(input);
    QList<ComposedLetter::Part> body;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!stands(parts[i], values))
            continue;
        if (!parts[i].isPerPoint) {
            body << composed(parts[i], input, values);
            continue;
        }
        qsizetype end = i;
        while (end < parts.size() && parts[end].isPerPoint)
            ++end;
        for (qsizetype number = 1; number <= points.size(); ++number) {
            Values ofPoint = values;
            ofPoint.insert(valuesOf(points[number - 1], number, phrases));
            for (qsizetype inLoop = i; inLoop < end; ++inLoop)
                body << composed(parts[inLoop], input, ofPoint);
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
/// template calls them. Those of a point may be empty: no block can leave them out.
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
        const bool isOfPoint = LetterTemplate::placeholdersOfPoint().contains(name);
        if (!isOfPoint && values.value(name).trimmed().isEmpty() && !empty.contains(field))
            empty << field;
    }
    return empty;
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
