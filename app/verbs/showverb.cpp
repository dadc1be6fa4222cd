// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/figuresoutput.h"
#include "app/verbs/opendossier.h"
#include "core/commands/roundreader.h"
#include "core/committee/figures.h"
#include "core/committee/ranking.h"
#include "core/domain/keys.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QJsonArray>

#include <algorithm>

namespace beraad::app {

using committee::CeilingPlace;
using committee::PlanRecord;
using committee::PointsBasis;
using committee::RankedPlan;
using committee::RoundRecords;

namespace {

int finalReviews(const PlanRecord& record)
{
    return int(std::count_if(
        record.reviews.begin(), record.reviews.end(),
        [](const domain::Review& review) { return review.state == domain::ReviewState::Final; }));
}

QJsonObject toJson(const PlanRecord& record)
{
    const auto standing = record.standing();
    return {
        {QStringLiteral("region"), record.region.number},
        {QStringLiteral("name"), record.region.name},
        {QStringLiteral("state"), domain::keyOf(record.plan.state)},
        {QStringLiteral("documents"), record.plan.documents.size()},
        {QStringLiteral("readers"), record.readers.size()},
        {QStringLiteral("finalReviews"), finalReviews(record)},
        {QStringLiteral("advice"), standing ? QJsonValue(domain::keyOf(*standing)) : QJsonValue()}};
}

void printPlan(const PlanRecord& record, Console& console)
{
    const auto standing = record.standing();
    const QString advice = record.isNotAssessed() ? wording::notAssessed()
                           : standing             ? wording::word(*standing)
                                                  : CommandLine::tr("no advice yet");
    console.line(QStringLiteral("%1  %2  %3  %4  %5")
                     .arg(record.region.number, 4)
                     .arg(record.region.name, -32)
                     .arg(wording::word(record.plan.state), -12)
                     .arg(CommandLine::tr("%1 of %2 reviews")
                              .arg(finalReviews(record))
                              .arg(record.readers.size()),
                          -16)
                     .arg(advice));
}

const domain::Region& regionOf(const RankedPlan& plan, const RoundRecords& round)
{
    return std::find_if(round.plans.begin(), round.plans.end(),
                        [&](const PlanRecord& record) { return record.plan.id == plan.plan; })
        ->region;
}

QString keyOf(CeilingPlace place)
{
    switch (place) {
    case CeilingPlace::Within:
        return QStringLiteral("within");
    case CeilingPlace::Shared:
        return QStringLiteral("shared");
    case CeilingPlace::Beyond:
        return QStringLiteral("beyond");
    case CeilingPlace::Unranked:
        return QStringLiteral("unranked");
    }
    return {};
}

QJsonValue keyOf(std::optional<PointsBasis> basis)
{
    if (!basis)
        return {};
    return *basis == PointsBasis::Joint ? QStringLiteral("joint") : QStringLiteral("mean");
}

/// Amounts in cents.
QJsonArray toJson(const QList<RankedPlan>& ranking, const RoundRecords& round)
{
    QJsonArray json;
    for (const RankedPlan& plan : ranking) {
        json.append(QJsonObject{
            {QStringLiteral("region"), regionOf(plan, round).number},
            {QStringLiteral("rank"),
             plan.place == CeilingPlace::Unranked ? QJsonValue() : QJsonValue(plan.rank)},
            {QStringLiteral("points"), plan.points ? QJsonValue(*plan.points) : QJsonValue()},
            {QStringLiteral("basis"), keyOf(plan.basis)},
            {QStringLiteral("requested"), plan.requested.cents()},
            {QStringLiteral("runningTotal"), plan.runningTotal.cents()},
            {QStringLiteral("place"), keyOf(plan.place)}});
    }
    return json;
}

QString placeWord(CeilingPlace place)
{
    switch (place) {
    case CeilingPlace::Within:
        return CommandLine::tr("fits under the ceiling");
    case CeilingPlace::Shared:
        return CommandLine::tr("equal points at the ceiling");
    case CeilingPlace::Beyond:
        return CommandLine::tr("beyond the ceiling");
    case CeilingPlace::Unranked:
        return CommandLine::tr("no points");
    }
    return {};
}

QString basisWord(std::optional<PointsBasis> basis)
{
    if (!basis)
        return {};
    return *basis == PointsBasis::Joint ? CommandLine::tr("joint points")
                                        : CommandLine::tr("mean of the reviews");
}

void printRanking(const QList<RankedPlan>& ranking, const RoundRecords& round, Console& console)
{
    console.line();
    console.line(CommandLine::tr("Technology-poor regions by points (a suggestion)"));
    for (const RankedPlan& plan : ranking) {
        const domain::Region& region = regionOf(plan, round);
        const bool isRanked = plan.place != CeilingPlace::Unranked;
        console.line(QStringLiteral("%1  %2  %3  %4  %5  %6  %7")
                         .arg(isRanked ? QString::number(plan.rank) : QString(), 4)
                         .arg(QStringLiteral("%1 %2").arg(region.number).arg(region.name), -32)
                         .arg(plan.points ? QString::number(*plan.points, 'f', 1) : QString(), 6)
                         .arg(basisWord(plan.basis), -19)
                         .arg(wording::euros(plan.requested), 14)
                         .arg(isRanked ? wording::euros(plan.runningTotal) : QString(), 14)
                         .arg(placeWord(plan.place)));
    }
}

/// Empty where nobody gave points: then there is nothing to rank by.
QList<RankedPlan> rankingOf(const RoundRecords& round)
{
    const QList<RankedPlan> ranking = committee::rankTechnologyPoor(round);
    return ranking.isEmpty() || !ranking.first().points ? QList<RankedPlan>() : ranking;
}

} // namespace

ExitCode runShow(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER")});
    OpenDossier::addOptions(options);
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    const Result<QList<RoundRecords>> rounds =
        commands::readRoundsUpTo((*opened)->dossier(), (*opened)->round().id);
    if (!rounds)
        return console.fail(rounds.error());
    const RoundRecords& round = rounds->last();
    const committee::ProgrammeFigures figures = committee::programmeFigures(*rounds);
    const QList<RankedPlan> ranking = rankingOf(round);
    if (options.json()) {
        QJsonArray plans;
        for (const PlanRecord& record : round.plans)
            plans.append(toJson(record));
        console.json({{QStringLiteral("programme"), round.programme.name},
                      {QStringLiteral("round"), round.round.number},
                      {QStringLiteral("final"), round.round.isFinal()},
                      {QStringLiteral("phase"), domain::keyOf(round.round.phase())},
                      {QStringLiteral("counts"), toJson(figures.rounds.last().counts)},
                      {QStringLiteral("cumulative"), toJson(figures.cumulative.last().counts)},
                      {QStringLiteral("ranking"), toJson(ranking, round)},
                      {QStringLiteral("plans"), plans}});
        return ExitCode::Good;
    }
    console.line(round.programme.name);
    printFigures(figures, console);
    console.line();
    for (const PlanRecord& record : round.plans)
        printPlan(record, console);
    if (!ranking.isEmpty())
        printRanking(ranking, round, console);
    return ExitCode::Good;
}

} // namespace beraad::app
