// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/reportcheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace beraad::committee {

using namespace domain;

namespace {

/// All that the committee wrote on a plan and that stands in the report as its own words.
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
    }
    return words;
}

void findContradictions(const PlanRecord& record, const Round& round, Objections& objections)
{
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
}

} // namespace

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
        for (const QString& words : wordsOf(record)) {
            if (const QString left = placeholderIn(words); !left.isEmpty())
                objections.emplaceBack(ErrorKind::PlaceholderLeft,
                                       QStringList{record.region.name, left});
        }
        findContradictions(record, records.round, objections);
    }
    for (const Observation& observation : records.observations) {
        if (const QString left = placeholderIn(observation.text); !left.isEmpty())
            objections.emplaceBack(ErrorKind::PlaceholderLeft,
                                   QStringList{observation.heading, left});
    }
    return objections;
}

} // namespace beraad::committee
