// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roundfixture.h"

namespace beraad::tests {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;

Region region(int number)
{
    Region made;
    made.id = RegionId::fromText(u"region-%1"_s.arg(number));
    made.number = number;
    made.name = u"Regio %1"_s.arg(number);
    made.leadApplicant = {u"Scholengroep %1"_s.arg(number),
                          u"mevrouw A. de Vries"_s,
                          u"Kerkstraat %1"_s.arg(number),
                          u"1234 AB"_s,
                          u"Utrecht"_s,
                          {}};
    return made;
}

PlanRecord planRecord(const Region& region, qint64 euros)
{
    PlanRecord record;
    record.region = region;
    record.plan.id = PlanId::create();
    record.plan.region = region.id;
    record.plan.state = PlanState::Complete;
    record.plan.receivedOn = QDate(2019, 4, 1);
    record.plan.requested = {{2020, Money::fromEuros(euros)}};
    record.plan.cofinancing = Money::fromEuros(euros / 10);
    for (int reader = 1; reader <= 3; ++reader)
        record.readers.append(MemberId::fromText(u"member-%1"_s.arg(reader)));
    return record;
}

PlanRecord advised(const Region& region, Outcome outcome, qint64 euros)
{
    PlanRecord record = planRecord(region, euros);
    Advice advice;
    advice.id = AdviceId::create();
    advice.plan = record.plan.id;
    advice.state = AdviceState::Adopted;
    advice.outcome = outcome;
    advice.motivation = u"De samenwerking tussen vmbo, mbo en bedrijfsleven is %1."_s.arg(
        isApproval(outcome) ? u"overtuigend beschreven"_s : u"nog te weinig uitgewerkt"_s);
    advice.votes = Votes{5, 1, 0};
    if (needsCause(outcome))
        advice.cause = Cause::PlanNotConcrete;
    if (outcome == Outcome::ApproveWithPoints)
        advice.settleBefore = QDate(2020, 10, 1);
    if (outcome != Outcome::Approve)
        advice.improvementPoints = {
            {ImprovementPointId::create(), u"A1"_s, u"Maak de activiteiten concreet."_s}};
    record.advice = advice;
    return record;
}

RoundRecords round(int number, const QList<PlanRecord>& plans)
{
    RoundRecords records;
    records.programme.name = u"Sterk techniekonderwijs"_s;
    records.programme.legalBasis = u"Regeling regionale plannen"_s;
    records.round.id = RoundId::fromText(u"round-%1"_s.arg(number));
    records.round.number = number;
    records.round.submissionDeadline = QDate(2018 + number, 4, 1);
    records.round.adviceDate = QDate(2018 + number, 5, 19);
    records.plans = plans;
    for (PlanRecord& record : records.plans)
        record.plan.round = records.round.id;
    return records;
}

QList<RoundRecords> publishedHistory()
{
    QList<PlanRecord> first;
    QList<PlanRecord> second;
    for (int number = 1; number <= 78; ++number) {
        if (number <= 45) {
            first.append(advised(region(number), Outcome::Approve));
            continue;
        }
        PlanRecord early = advised(region(number), Outcome::Revise);
        if (number > 74) {
            early.advice.reset();
            early.plan.state = PlanState::Withdrawn;
        }
        first.append(early);
        const Outcome outcome = number <= 65   ? Outcome::Approve
                                : number <= 71 ? Outcome::ApproveWithPoints
                                               : Outcome::Revise;
        PlanRecord late = advised(region(number), outcome);
        if (early.advice) {
            for (const ImprovementPoint& point : early.advice->improvementPoints)
                late.earlierPoints.append(
                    {point, 1, FollowUp{point.id, late.plan.id, FollowUpState::Addressed, {}}});
        }
        second.append(late);
    }
    return {round(1, first), round(2, second)};
}

} // namespace beraad::tests
