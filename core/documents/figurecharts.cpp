// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/figurecharts.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

namespace {

void addPart(QList<ChartPart>& parts, int value, const QString& label,
             std::optional<OutcomeSign> sign)
{
    if (value > 0)
        parts.append({label, double(value), {}, sign});
}

/// Plans that wait for their advice lie behind all others.
QList<ChartPart> partsOf(const Counts& counts, const Phrases& phrases)
{
    QList<ChartPart> parts;
    addPart(parts, counts.approved, wording::word(Outcome::Approve, phrases), OutcomeSign::Approve);
    addPart(parts, counts.approvedWithPoints, wording::word(Outcome::ApproveWithPoints, phrases),
            OutcomeSign::ApproveWithPoints);
    addPart(parts, counts.revise, wording::word(Outcome::Revise, phrases), OutcomeSign::Revise);
    addPart(parts, counts.reject, wording::word(Outcome::Reject, phrases), OutcomeSign::Reject);
    addPart(parts, counts.notAssessed, wording::notAssessed(phrases), OutcomeSign::NotAssessed);
    addPart(parts, counts.pending, phrases.translate("Figures", "No advice yet"), std::nullopt);
    if (counts.pending > 0)
        parts.last().isOpen = true;
    return parts;
}

QString told(const QList<ChartPart>& parts)
{
    QStringList lines;
    for (const ChartPart& part : parts)
        lines << part.label + u": "_s + part.valueText();
    return lines.join(u"; "_s);
}

} // namespace

OutcomeSign signOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Approve:
        return OutcomeSign::Approve;
    case Outcome::ApproveWithPoints:
        return OutcomeSign::ApproveWithPoints;
    case Outcome::Revise:
        return OutcomeSign::Revise;
    case Outcome::Reject:
        break;
    }
    return OutcomeSign::Reject;
}

std::optional<OutcomeSign> signOf(const PlanRecord& record)
{
    if (record.isNotAssessed())
        return OutcomeSign::NotAssessed;
    const std::optional<Outcome> standing = record.standing();
    return standing ? std::optional(signOf(*standing)) : std::nullopt;
}

Chart outcomeChart(const RoundFigures& figures, const Phrases& phrases)
{
    Chart chart;
    chart.bars = {{{}, partsOf(figures.counts, phrases), {}}};
    chart.alternative = told(chart.bars.first().parts);
    return chart;
}

Chart cumulativeChart(const ProgrammeFigures& figures, const Phrases& phrases)
{
    Chart chart;
    QStringList lines;
    for (const CumulativeFigures& after : figures.cumulative) {
        const int approved = after.counts.approvedTotal();
        ChartBar bar;
        bar.label = phrases.translate("Figures", "After round %1").arg(after.round);
        bar.parts = partsOf(after.counts, phrases);
        bar.note = phrases.translate("Figures", "%1 of %2 approved (%3)")
                       .arg(approved)
                       .arg(after.regions)
                       .arg(wording::percentage(approved, after.regions, phrases));
        lines << bar.label + u": "_s + told(bar.parts);
        chart.bars.append(bar);
    }
    chart.alternative = lines.join(u". "_s);
    return chart;
}

Chart themeChart(const ThemeFigures& figures, const Phrases& phrases)
{
    Chart chart;
    chart.maximum = figures.total();
    QStringList lines;
    const auto add = [&](const QString& label, int plans) {
        ChartBar bar{label, {{label, double(plans), {}, std::nullopt}}, {}};
        bar.note =
            u"%1 (%2)"_s.arg(plans).arg(wording::percentage(plans, figures.total(), phrases));
        lines << u"%1: %2"_s.arg(label, bar.note);
        chart.bars.append(bar);
    };
    for (const Coverage coverage : kCoverages)
        add(wording::word(coverage, phrases), figures.count(coverage));
    add(phrases.translate("Figures", "Nobody said"), figures.nobodySaid);
    chart.alternative = lines.join(u"; "_s);
    return chart;
}

} // namespace beraad::documents
