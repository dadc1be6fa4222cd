// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportsummary.h"

#include "core/committee/ranking.h"
#include "core/documents/figurecharts.h"
#include "core/documents/reportclarification.h"
#include "core/documents/reportregions.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

namespace {

QString figure(int value)
{
    return QString::number(value);
}

void addOutcomeRow(Table& table, OutcomeSign sign, const QString& label, int value,
                   const QString& share)
{
    TableCell name(label);
    name.sign = sign;
    table.rows.append({name, figure(value), share});
}

QString basisWord(const RankedPlan& plan, const Phrases& phrases)
{
    if (!plan.basis)
        return {};
    return *plan.basis == PointsBasis::Joint ? phrases.translate("Report", "Joint points")
                                             : phrases.translate("Report", "Mean");
}

} // namespace

ReportSummary::ReportSummary(DocumentBuilder& builder, const QList<RoundRecords>& rounds,
                             const Phrases& phrases)
    : m_builder(builder)
    , m_rounds(rounds)
    , m_records(rounds.last())
    , m_phrases(phrases)
    , m_figures(programmeFigures(rounds))
{
}

void ReportSummary::write()
{
    m_builder.heading(1, m_phrases.translate("Report", "Summary"));
    writeLead();
    writeOutcomes();
    writeCauses();
    writeCumulative();
    writeMoney();
    writeRanking();
    writeOverview();
    writeObservations();
}

QString ReportSummary::euros(Money amount) const
{
    return wording::euros(amount, m_phrases);
}

QString ReportSummary::share(int part, int whole) const
{
    return wording::percentage(part, whole, m_phrases);
}

void ReportSummary::writeLead()
{
    const Counts& counts = m_figures.rounds.last().counts;
    m_builder.lead(m_phrases
                       .translate("Report", "The committee advises you to approve %1 of the %2 "
                                            "plans of round %3 (%4).")
                       .arg(counts.approvedTotal())
                       .arg(counts.total())
                       .arg(m_records.round.number)
                       .arg(share(counts.approvedTotal(), counts.total())));
    QStringList sentences;
    if (counts.approvedWithPoints > 0)
        sentences << m_phrases
                         .translate("Report", "In %1 of these the region must still settle points "
                                              "before the date given.")
                         .arg(counts.approvedWithPoints);
    QStringList rest;
    if (counts.revise > 0)
        rest << m_phrases.translate("Report", "%1 to be revised").arg(counts.revise);
    if (counts.reject > 0)
        rest << m_phrases.translate("Report", "%1 to be rejected").arg(counts.reject);
    if (counts.notAssessed > 0)
        rest << m_phrases.translate("Report", "%1 not assessed").arg(counts.notAssessed);
    if (counts.pending > 0)
        rest << m_phrases.translate("Report", "%1 without advice yet").arg(counts.pending);
    if (!rest.isEmpty())
        sentences << m_phrases.translate("Report", "The other plans: %1.")
                         .arg(wording::enumeration(rest, m_phrases));
    const CumulativeFigures& after = m_figures.cumulative.last();
    if (m_figures.rounds.size() > 1)
        sentences << m_phrases
                         .translate("Report", "After this round %1 of the %2 regions (%3) have a "
                                              "plan that the committee advises to approve.")
                         .arg(after.counts.approvedTotal())
                         .arg(after.regions)
                         .arg(share(after.counts.approvedTotal(), after.regions));
    if (const QString clarification = clarificationSummary(m_records, m_phrases);
        !clarification.isEmpty())
        sentences << clarification;
    m_builder.paragraph(sentences.join(u' '));
}

void ReportSummary::writeOutcomes()
{
    const RoundFigures& figures = m_figures.rounds.last();
    const Counts& counts = figures.counts;
    const int total = counts.total();
    m_builder.chart(
        outcomeChart(figures, m_phrases),
        m_phrases.translate("Report", "The advice on the plans of round %1").arg(figures.round));
    Table table;
    table.caption = m_phrases.translate("Report", "Round %1 in figures").arg(figures.round);
    table.columns = {{m_phrases.translate("Report", "Advice"), Alignment::Left, 6},
                     {m_phrases.translate("Report", "Plans"), Alignment::Right, 1},
                     {m_phrases.translate("Report", "Share"), Alignment::Right, 1}};
    const auto row = [&](OutcomeSign sign, const QString& label, int value) {
        addOutcomeRow(table, sign, label, value, share(value, total));
    };
    row(OutcomeSign::Approve, wording::word(Outcome::Approve, m_phrases), counts.approved);
    row(OutcomeSign::ApproveWithPoints, wording::word(Outcome::ApproveWithPoints, m_phrases),
        counts.approvedWithPoints);
    row(OutcomeSign::Revise, wording::word(Outcome::Revise, m_phrases), counts.revise);
    row(OutcomeSign::Reject, wording::word(Outcome::Reject, m_phrases), counts.reject);
    QString notAssessed = wording::notAssessed(m_phrases);
    if (counts.notAssessed > 0)
        notAssessed += m_phrases.translate("Report", " (withdrawn: %1; not handed in: %2)")
                           .arg(figures.withdrawn)
                           .arg(figures.notHandedIn);
    row(OutcomeSign::NotAssessed, notAssessed, counts.notAssessed);
    if (counts.pending > 0)
        table.addRow({m_phrases.translate("Figures", "No advice yet"), figure(counts.pending),
                      share(counts.pending, total)});
    table.addRow({m_phrases.translate("Report", "Together"), figure(total), share(total, total)});
    table.totalRows = 1;
    m_builder.table(table);
}

void ReportSummary::writeCauses()
{
    const RoundFigures& figures = m_figures.rounds.last();
    if (figures.causes.isEmpty())
        return;
    const int total = figures.counts.revise + figures.counts.reject;
    Table table;
    table.caption = m_phrases.translate("Report", "Why plans are not yet ready");
    table.columns = {{m_phrases.translate("Report", "Cause"), Alignment::Left, 6},
                     {m_phrases.translate("Report", "Plans"), Alignment::Right, 1},
                     {m_phrases.translate("Report", "Share"), Alignment::Right, 1}};
    for (auto it = figures.causes.begin(); it != figures.causes.end(); ++it)
        table.addRow(
            {wording::word(it.key(), m_phrases), figure(it.value()), share(it.value(), total)});
    m_builder.table(table);
}

void ReportSummary::writeCumulative()
{
    if (m_figures.rounds.size() < 2)
        return;
    m_builder.heading(2, m_phrases.translate("Report", "Over the rounds"));
    m_builder.chart(cumulativeChart(m_figures, m_phrases),
                    m_phrases.translate("Report", "Where the regions stand after each round"));
    Table table;
    table.caption = m_phrases.translate("Report", "After each round, of all regions together");
    table.columns = {{m_phrases.translate("Report", "After round"), Alignment::Left, 2},
                     {m_phrases.translate("Report", "Plans in this round"), Alignment::Right, 2},
                     {m_phrases.translate("Report", "Approve, this round"), Alignment::Right, 2},
                     {m_phrases.translate("Report", "Approve, so far"), Alignment::Right, 2},
                     {m_phrases.translate("Report", "Of which with points"), Alignment::Right, 2},
                     {m_phrases.translate("Report", "Regions"), Alignment::Right, 2},
                     {m_phrases.translate("Report", "Share"), Alignment::Right, 1.5}};
    for (qsizetype i = 0; i < m_figures.rounds.size(); ++i) {
        const Counts& own = m_figures.rounds[i].counts;
        const CumulativeFigures& after = m_figures.cumulative[i];
        const int approved = after.counts.approvedTotal();
        table.addRow({figure(after.round), figure(own.total()), figure(own.approvedTotal()),
                      figure(approved), figure(after.counts.approvedWithPoints),
                      figure(after.regions), share(approved, after.regions)});
    }
    m_builder.table(table);
}

void ReportSummary::writeMoney()
{
    const BudgetFigures money = budgetFigures(m_rounds);
    m_builder.heading(2, m_phrases.translate("Report", "Budget"));
    writeMoneyVerdict(money);
    if (money.years.isEmpty())
        return;
    Table table;
    table.caption =
        m_phrases.translate("Report", "Subsidy asked in the plans to approve, per year");
    table.columns = {{m_phrases.translate("Report", "Year"), Alignment::Left, 2},
                     {m_phrases.translate("Report", "Earlier rounds"), Alignment::Right, 3},
                     {m_phrases.translate("Report", "This round"), Alignment::Right, 3},
                     {m_phrases.translate("Report", "Together"), Alignment::Right, 3},
                     {m_phrases.translate("Report", "Budget"), Alignment::Right, 3},
                     {m_phrases.translate("Report", "Left"), Alignment::Right, 3}};
    const auto row = [&](const QString& name, const YearSums& sums) {
        const QString none(u'–');
        table.addRow({name, euros(sums.earlier), euros(sums.thisRound), euros(sums.total()),
                      sums.budget ? euros(*sums.budget) : none,
                      sums.budget ? euros(*sums.budget - sums.total()) : none});
    };
    for (const YearSums& year : money.years)
        row(figure(year.year), year);
    row(m_phrases.translate("Report", "Together"), money.total);
    table.totalRows = 1;
    m_builder.table(table);
}

void ReportSummary::writeMoneyVerdict(const BudgetFigures& money)
{
    QStringList sentences;
    sentences << m_phrases
                     .translate("Report", "The plans of this round that the committee advises to "
                                          "approve ask %1 together.")
                     .arg(euros(money.total.thisRound));
    if (money.ceiling)
        sentences << (money.exceedsCeiling()
                          ? m_phrases.translate(
                                "Report", "That is %1 above the round’s subsidy ceiling of %2.")
                          : m_phrases.translate(
                                "Report", "That is %1 below the round’s subsidy ceiling of %2."))
                         .arg(euros(money.exceedsCeiling()
                                        ? money.total.thisRound - *money.ceiling
                                        : *money.ceiling - money.total.thisRound),
                              euros(*money.ceiling));
    if (money.total.budget)
        sentences << (money.exceedsBudget()
                          ? m_phrases.translate("Report",
                                                "Over all rounds the plans to approve ask "
                                                "%1, more than the budget of %2.")
                          : m_phrases.translate("Report",
                                                "Over all rounds the plans to approve ask "
                                                "%1, within the budget of %2."))
                         .arg(euros(money.total.total()), euros(*money.total.budget));
    m_builder.paragraph(sentences.join(u' '));
}

void ReportSummary::writeRanking()
{
    const QList<RankedPlan> ranking = rankTechnologyPoor(m_records);
    if (ranking.isEmpty() || !ranking.first().points)
        return;
    m_builder.heading(2, m_phrases.translate("Report", "Ranking of the technology-poor regions"));
    m_builder.paragraph(m_phrases.translate(
        "Report",
        "By the points that the readers of a plan agreed on together, and where they have "
        "not agreed on every criterion by the mean of their own points; under the "
        "subsidy ceiling. The calculation is a suggestion; the committee’s advice "
        "decides."));
    if (!m_records.rubric.tieBreak.isEmpty())
        m_builder.paragraph(
            m_phrases.translate("Report", "Between plans of equal points the points on %1 decide.")
                .arg(wording::enumeration(m_records.rubric.tieBreak, m_phrases)));
    QHash<RegionId, QString> names;
    for (const PlanRecord& record : m_records.plans)
        names.insert(record.region.id, regionHeading(record.region));
    Table table;
    table.columns = {{m_phrases.translate("Report", "Rank"), Alignment::Left, 1},
                     {m_phrases.translate("Report", "Region"), Alignment::Left, 4.5},
                     {m_phrases.translate("Report", "Points"), Alignment::Right, 1.5},
                     {m_phrases.translate("Report", "Ranked on"), Alignment::Left, 2.3},
                     {m_phrases.translate("Report", "Subsidy asked"), Alignment::Right, 2.5},
                     {m_phrases.translate("Report", "Running total"), Alignment::Right, 2.5},
                     {m_phrases.translate("Report", "Under the ceiling"), Alignment::Left, 2.5}};
    for (const RankedPlan& plan : ranking) {
        const bool isRanked = plan.place != CeilingPlace::Unranked;
        QString place = m_phrases.translate("Report", "No points");
        if (isRanked)
            place = plan.place == CeilingPlace::Within ? m_phrases.translate("Report", "Yes")
                    : plan.place == CeilingPlace::Shared
                        ? m_phrases.translate("Report", "Equal points")
                        : m_phrases.translate("Report", "No");
        table.addRow({isRanked ? figure(plan.rank) : QString(), names.value(plan.region),
                      isRanked ? m_phrases.locale().toString(*plan.points, 'f', 1) : QString(),
                      basisWord(plan, m_phrases), euros(plan.requested),
                      isRanked ? euros(plan.runningTotal) : QString(), place});
    }
    m_builder.table(table);
    writeTies(ranking, names);
}

/// What decided between equal points, so that each rank can be followed.
void ReportSummary::writeTies(const QList<RankedPlan>& ranking,
                              const QHash<RegionId, QString>& names)
{
    for (const QList<RankedPlan>& tie : decidedTies(ranking)) {
        QStringList plans;
        for (const RankedPlan& plan : tie)
            plans << u"%1 (%2)"_s.arg(names.value(plan.region), decidingText(plan));
        m_builder.note(m_phrases.translate("Report", "Equal at %1 points: %2.")
                           .arg(m_phrases.locale().toString(*tie.first().points, 'f', 1),
                                plans.join(u"; "_s)));
    }
}

/// "B2 8.0, C1 6.5".
QString ReportSummary::decidingText(const RankedPlan& plan) const
{
    QStringList parts;
    for (qsizetype i = 0; i < plan.decidingPoints.size(); ++i) {
        const double points = plan.decidingPoints[i];
        parts << u"%1 %2"_s.arg(m_records.rubric.tieBreak[i],
                                points < 0 ? QString(u'–')
                                           : m_phrases.locale().toString(points, 'f', 1));
    }
    return parts.join(u", "_s);
}

void ReportSummary::writeOverview()
{
    m_builder.heading(2, m_phrases.translate("Report", "The advice per region"));
    Table table;
    table.columns = {{m_phrases.translate("Report", "Region"), Alignment::Left, 6},
                     {m_phrases.translate("Report", "Advice"), Alignment::Left, 5},
                     {m_phrases.translate("Report", "Subsidy asked"), Alignment::Right, 2.5},
                     {m_phrases.translate("Report", "Page"), Alignment::Right, 1.5}};
    for (const PlanRecord& record : m_records.plans) {
        TableCell region(regionHeading(record.region));
        region.target = regionAnchor(record.region);
        TableCell advice(standingText(record, m_phrases));
        advice.sign = signOf(record);
        table.rows.append({region, advice, euros(record.plan.requestedTotal()),
                           TableCell::pageNumber(regionAnchor(record.region))});
    }
    m_builder.table(table);
}

void ReportSummary::writeObservations()
{
    if (m_records.observations.isEmpty())
        return;
    m_builder.pageBreak();
    m_builder.heading(1, m_phrases.translate("Report", "What the committee notices"));
    for (const Observation& observation : m_records.observations) {
        m_builder.heading(2, observation.heading);
        m_builder.paragraph(observation.text);
    }
}

} // namespace beraad::documents
