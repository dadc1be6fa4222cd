// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/figures.h"

#include <QHash>

namespace beraad::committee {

using namespace domain;

namespace {

void count(Counts& counts, const PlanRecord& record)
{
    if (record.isNotAssessed()) {
        ++counts.notAssessed;
        return;
    }
    const std::optional<Outcome> standing = record.standing();
    if (!standing) {
        ++counts.pending;
        return;
    }
    switch (*standing) {
    case Outcome::Approve:
        ++counts.approved;
        break;
    case Outcome::ApproveWithPoints:
        ++counts.approvedWithPoints;
        break;
    case Outcome::Revise:
        ++counts.revise;
        break;
    case Outcome::Reject:
        ++counts.reject;
        break;
    }
}

bool isApproved(const PlanRecord& record)
{
    return record.standing() && isApproval(*record.standing());
}

/// The records that decide where each region stands: the approval if it has one, else the latest.
void update(QHash<RegionId, const PlanRecord*>& deciding, const RoundRecords& round)
{
    for (const PlanRecord& record : round.plans) {
        const PlanRecord*& current = deciding[record.region.id];
        if (!current || !isApproved(*current))
            current = &record;
    }
}

class Sums
{
public:
    explicit Sums(ApprovedBy approvedBy)
        : m_approvedBy(approvedBy)
    {
    }

    void addBudget(const QList<YearAmount>& budget)
    {
        for (const YearAmount& amount : budget) {
            add(year(amount.year).budget, amount.amount);
            add(m_total.budget, amount.amount);
        }
    }

    void addApproved(const RoundRecords& round, Money YearSums::*column)
    {
        if (round.round.kind == RoundKind::ProgressReport)
            return; // what it names was approved with the plan
        for (const PlanRecord& record : round.plans) {
            if (!isFunded(record))
                continue;
            for (const YearAmount& amount : record.plan.requested) {
                year(amount.year).*column += amount.amount;
                m_total.*column += amount.amount;
            }
        }
    }

    BudgetFigures figures(const Round& round) const
    {
        return {round.number, m_years.values(), m_total, round.subsidyCeiling};
    }

private:
    bool isFunded(const PlanRecord& record) const
    {
        const auto outcome =
            m_approvedBy == ApprovedBy::Minister ? record.holding() : record.standing();
        return outcome && isApproval(*outcome);
    }

    YearSums& year(int number)
    {
        YearSums& sums = m_years[number];
        sums.year = number;
        return sums;
    }

    static void add(std::optional<Money>& sum, Money amount)
    {
        sum = sum.value_or(Money()) + amount;
    }

    ApprovedBy m_approvedBy;
    QMap<int, YearSums> m_years;
    YearSums m_total;
};

} // namespace

RoundFigures roundFigures(const RoundRecords& records)
{
    RoundFigures figures;
    figures.round = records.round.number;
    for (const PlanRecord& record : records.plans) {
        count(figures.counts, record);
        const bool came = record.plan.state != PlanState::Expected;
        ++(came ? figures.handedIn : figures.notHandedIn);
        if (record.plan.state == PlanState::Withdrawn)
            ++figures.withdrawn;
        const std::optional<Outcome> standing = record.standing();
        if (standing && needsCause(*standing) && record.advice->cause)
            ++figures.causes[*record.advice->statedCause()];
    }
    return figures;
}

ProgrammeFigures programmeFigures(const QList<RoundRecords>& rounds)
{
    ProgrammeFigures figures;
    QHash<RegionId, const PlanRecord*> deciding;
    for (const RoundRecords& round : rounds) {
        figures.rounds.append(roundFigures(round));
        update(deciding, round);
        CumulativeFigures cumulative;
        cumulative.round = round.round.number;
        cumulative.regions = int(deciding.size());
        for (const PlanRecord* record : std::as_const(deciding))
            count(cumulative.counts, *record);
        figures.cumulative.append(cumulative);
    }
    return figures;
}

BudgetFigures budgetFigures(const QList<RoundRecords>& rounds, ApprovedBy approvedBy)
{
    if (rounds.isEmpty())
        return {};
    Sums sums(approvedBy);
    sums.addBudget(rounds.last().programme.budget);
    for (qsizetype i = 0; i + 1 < rounds.size(); ++i)
        sums.addApproved(rounds[i], &YearSums::earlier);
    sums.addApproved(rounds.last(), &YearSums::thisRound);
    return sums.figures(rounds.last().round);
}

} // namespace beraad::committee
