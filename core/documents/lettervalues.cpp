// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/lettervalues.h"

#include "core/committee/findings.h"
#include "core/documents/effectwords.h"
#include "core/documents/findingprose.h"
#include "core/domain/rules.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

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

/// What the readers found leaves the house with the adopted advice that rests on it, not before.
QList<CriterionFinding> findingsOf(const LetterInput& input)
{
    if (!input.record.standing())
        return {};
    QList<CriterionFinding> findings = findingsByCriterion(input.rubric, input.record);
    findings.removeIf([](const CriterionFinding& each) {
        return !each.isWritten() || each.finding.text.trimmed().isEmpty();
    });
    return findings;
}

void addAdvice(LetterValues& values, const LetterInput& input, const Phrases& phrases)
{
    if (!input.record.advice)
        return;
    values[u"motivation"_s] = input.record.advice->motivation;
    values[u"points"_s] = pointTexts(input).join(u'\n');
    values[u"findings"_s] = findingTexts(input).join(u'\n');
    values[u"cause"_s] = causeText(*input.record.advice, phrases);
}

/// A letter carries a decision only once the minister took one.
void addDecision(LetterValues& values, const LetterInput& input, const Phrases& phrases)
{
    if (!input.record.decision)
        return;
    values[u"decision"_s] = wording::word(input.record.decision->outcome, phrases).toLower();
    values[u"decisionDate"_s] = wording::longDate(input.record.decision->date, phrases);
    values[u"decisionReference"_s] = input.record.decision->reference;
}

void addPitch(LetterValues& values, const LetterInput& input, const Phrases& phrases)
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
void addMoney(LetterValues& values, const Plan& plan, const Phrases& phrases)
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

} // namespace

const Clarification* plannedPitch(const PlanRecord& record)
{
    for (const Clarification& each : record.clarifications) {
        if (each.kind == ClarificationKind::Pitch && each.slot.day.isValid())
            return &each;
    }
    return nullptr;
}

LetterValues valuesOf(const LetterInput& input, const Phrases& phrases)
{
    LetterValues values{{u"region"_s, input.record.region.name},
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

QList<LetterValues> valuesOfPoints(const LetterInput& input, const Phrases& phrases)
{
    QList<LetterValues> values;
    for (const ImprovementPoint& point : pointsOf(input))
        values << LetterValues{{u"number"_s, QString::number(values.size() + 1)},
                               {u"point"_s, point.text.trimmed()},
                               {u"criterion"_s, point.criterion},
                               {u"need"_s, wording::word(point.need, phrases).toLower()},
                               {u"due"_s, wording::longDate(point.dueBy, phrases)}};
    return values;
}

QList<LetterValues> valuesOfFindings(const LetterInput& input, const Phrases& phrases)
{
    QList<LetterValues> values;
    for (const CriterionFinding& each : findingsOf(input)) {
        const bool hasEffect = each.effect != FindingEffect::None;
        values << LetterValues{
            {u"criterion"_s, each.criterion.key},
            {u"criterionTitle"_s, each.criterion.title},
            {u"finding"_s, each.finding.text.trimmed()},
            {u"judgement"_s, judgementWord(each, phrases)},
            {u"effect"_s, hasEffect ? effectWords(each.effect, phrases) : QString()}};
    }
    return values;
}

QStringList pointTexts(const LetterInput& input)
{
    QStringList texts;
    for (const ImprovementPoint& point : pointsOf(input))
        texts << point.text.trimmed();
    return texts;
}

QStringList findingTexts(const LetterInput& input)
{
    QStringList texts;
    for (const CriterionFinding& each : findingsOf(input))
        texts << u"%1 %2: %3"_s.arg(each.criterion.key, each.criterion.title,
                                    each.finding.text.trimmed());
    return texts;
}

} // namespace beraad::documents
