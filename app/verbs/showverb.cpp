// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/figuresoutput.h"
#include "app/verbs/opendossier.h"
#include "core/commands/roundreader.h"
#include "core/committee/figures.h"
#include "core/domain/keys.h"
#include "core/wording/domainwording.h"

#include <QJsonArray>

#include <algorithm>

namespace beraad::app {

using committee::PlanRecord;
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
                      {QStringLiteral("plans"), plans}});
        return ExitCode::Good;
    }
    console.line(round.programme.name);
    printFigures(figures, console);
    console.line();
    for (const PlanRecord& record : round.plans)
        printPlan(record, console);
    return ExitCode::Good;
}

} // namespace beraad::app
