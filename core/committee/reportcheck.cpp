// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/reportcheck.h"

#include "core/committee/findings.h"

#include <QRegularExpression>

#include <algorithm>

namespace beraad::committee {

using namespace domain;

namespace {

/// Why members object to the findings as they are now, and why it was so decided on interests.
QStringList remarksOf(const PlanRecord& record)
{
    QStringList remarks;
    for (const JointFinding& finding : record.findings) {
        for (const MemberId& reader : record.coReaders()) {
            if (const auto stance = stanceOn(finding, reader, record.stances))
                remarks << stance->remark;
        }
    }
    for (const ConflictDeclaration& declaration : record.declarations) {
        if (const auto measure = measureOn(declaration.id, record.interests()))
            remarks << measure->grounds;
    }
    return remarks;
}

/// All that was written on a plan and that stands in the report.
QStringList wordsOf(const PlanRecord& record)
{
    const Advice& advice = *record.advice;
    QStringList words{advice.motivation, advice.causeRemark, advice.ownCause,
                      advice.knockOutJustification};
    for (const ImprovementPoint& point : advice.improvementPoints)
        words << point.text;
    for (const JointFinding& finding : record.findings)
        words << finding.text << finding.minorityView;
    for (const EarlierPoint& earlier : record.earlierPoints) {
        if (earlier.followUp)
            words << earlier.followUp->remark;
        if (earlier.settlement)
            words << earlier.settlement->reference;
    }
    for (const Clarification& each : record.clarifications) {
        if (each.sentOn.isValid()) // else the report says nothing of it
            words << each.text << each.answer << each.effectRemark;
    }
    if (record.decision)
        words << record.decision->reason << record.decision->reference;
    return words + remarksOf(record);
}

void findPlaceholder(const QString& about, const QString& words, Objections& objections)
{
    if (const QString left = placeholderIn(words); !left.isEmpty())
        objections.emplaceBack(ErrorKind::PlaceholderLeft, QStringList{about, left, words});
}

void findContradictions(const PlanRecord& record, const RoundRecords& records,
                        Objections& objections)
{
    const Round& round = records.round;
    const Advice& advice = *record.advice;
    const QStringList region{record.region.name};
    if (advice.votes && advice.votes->against >= advice.votes->inFavour &&
        advice.votes->total() > 0)
        objections.emplaceBack(ErrorKind::VotesAgainstAdvice, region);
    const bool hasRequired = std::any_of(
        advice.improvementPoints.begin(), advice.improvementPoints.end(),
        [](const ImprovementPoint& point) { return point.need == PointNeed::Required; });
    if (advice.outcome == Outcome::Approve && hasRequired)
        objections.emplaceBack(ErrorKind::PointsBesideApproval, region);
    if (advice.outcome == Outcome::ApproveWithPoints && advice.settleBefore.isValid() &&
        round.adviceDate.isValid() && advice.settleBefore <= round.adviceDate)
        objections.emplaceBack(ErrorKind::SettleDateTooEarly, region);
    if (record.decision && record.decision->isOvertakenBy(*advice.outcome))
        objections.emplaceBack(ErrorKind::DecisionOvertaken, region);
    if (!advice.knockOutJustification.trimmed().isEmpty())
        return;
    for (const QString& criterion : findingsAgainst(*advice.outcome, records.rubric, record))
        objections.emplaceBack(ErrorKind::FindingAgainstApproval,
                               QStringList{record.region.name, criterion});
}

} // namespace

QStringList findingsAgainst(Outcome outcome, const Rubric& rubric, const PlanRecord& record)
{
    QStringList against;
    if (!isApproval(outcome))
        return against;
    for (const CriterionFinding& each : findingsByCriterion(rubric, record)) {
        if (each.effect == FindingEffect::ForbidsApproval ||
            (each.effect == FindingEffect::AsksForRevision && outcome == Outcome::Approve))
            against << each.criterion.key;
    }
    return against;
}

QString placeholderIn(const QString& text)
{
    static const QRegularExpression left(
        QStringLiteral("\\b[xX]{3,}\\b|_{3,}|\\?{3,}|\\b(?:TODO|TBD|FIXME)\\b|"
                       "\\b[nN]\\.?t\\.?b\\.?(?!\\w)|\\b[pP]\\.m\\.|\\{\\{.*?\\}\\}|"
                       "\\[\\s*(?:naam|datum|bedrag|aantal|pagina|regio|invullen|aanvullen|name|"
                       "date|amount|number|page|region|fill in)\\b[^\\]\\n]*\\]"));
    return left.match(text).captured();
}

Objections objectionsToSigning(const RoundRecords& records)
{
    Objections objections;
    for (const PlanRecord& record : records.plans) {
        if (!record.standing())
            continue;
        if (record.advice->motivation.trimmed().isEmpty())
            objections.emplaceBack(ErrorKind::ReportMotivationMissing,
                                   QStringList{record.region.name});
        for (const QString& words : wordsOf(record))
            findPlaceholder(record.region.name, words, objections);
        findContradictions(record, records, objections);
    }
    for (const Observation& observation : records.observations) {
        for (const QString& words : {observation.heading, observation.text})
            findPlaceholder(observation.heading, words, objections);
    }
    return objections;
}

} // namespace beraad::committee
