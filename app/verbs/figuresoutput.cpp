// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/figuresoutput.h"

#include "app/verbs/console.h"
#include "core/base/percent.h"

namespace beraad::app {

QJsonObject toJson(const committee::Counts& counts)
{
    return {{QStringLiteral("approved"), counts.approvedTotal()},
            {QStringLiteral("approvedWithPoints"), counts.approvedWithPoints},
            {QStringLiteral("revise"), counts.revise},
            {QStringLiteral("reject"), counts.reject},
            {QStringLiteral("pending"), counts.pending},
            {QStringLiteral("notAssessed"), counts.notAssessed},
            {QStringLiteral("total"), counts.total()}};
}

void printFigures(const committee::ProgrammeFigures& figures, Console& console)
{
    for (qsizetype i = 0; i < figures.rounds.size(); ++i) {
        const committee::Counts& counts = figures.rounds[i].counts;
        const committee::CumulativeFigures& sum = figures.cumulative[i];
        console.line(
            CommandLine::tr("Round %1: %2 plans; approved %3 (of which with points %4), revise %5, "
                            "reject %6, not assessed %7, still open %8")
                .arg(figures.rounds[i].round)
                .arg(counts.total())
                .arg(counts.approvedTotal())
                .arg(counts.approvedWithPoints)
                .arg(counts.revise)
                .arg(counts.reject)
                .arg(counts.notAssessed)
                .arg(counts.pending));
        console.line(
            CommandLine::tr("  after this round approved: %1 of %2 (%3 %), of which with points %4")
                .arg(sum.counts.approvedTotal())
                .arg(sum.regions)
                .arg(wholePercent(sum.counts.approvedTotal(), sum.regions).value_or(0))
                .arg(sum.counts.approvedWithPoints));
    }
}

} // namespace beraad::app
