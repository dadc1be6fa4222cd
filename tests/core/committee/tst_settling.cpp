// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/settling.h"

#include "core/committee/outlook.h"
#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate kDue(2020, 10, 1); // as the fixture has it

/// Approved with two required points and a suggestion; the second has a day of its own.
PlanRecord approvedWithPoints()
{
    PlanRecord plan = tests::advised(tests::region(1), Outcome::ApproveWithPoints);
    ImprovementPoint second{ImprovementPointId::create(), u"A2"_s, u"Zoek bedrijven."_s};
    second.dueBy = kDue.addDays(-30);
    const ImprovementPoint third{ImprovementPointId::create(), u"A3"_s, u"Overweeg een naam."_s,
                                 PointNeed::Suggested};
    plan.advice->improvementPoints += {second, third};
    return plan;
}

void judge(PlanRecord& plan, int point, SettlementState state)
{
    plan.settlements.append({plan.advice->improvementPoints.at(point).id, plan.plan.id, state,
                             QDate(2020, 9, 20), u"A. Voorzitter"_s, u"brief 12"_s});
}

RegionOutlook outlookOf(const PlanRecord& plan)
{
    return outlooks({tests::round(1, {plan})}).first();
}

} // namespace

/// What a region settles after its plan was approved.
class SettlingTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void requiredPointsAreToBeSettledEachBeforeItsDay()
    {
        const auto points = pointsToSettle({tests::round(1, {approvedWithPoints()})});
        QCOMPARE(points.size(), 2); // the suggestion is none
        QCOMPARE(points[0].number, 2);
        QCOMPARE(points[0].due, kDue.addDays(-30));
        QCOMPARE(points[1].number, 1);
        QCOMPARE(points[1].due, kDue);
    }

    void suggestionsAreToBeSettledWhereNothingIsRequired()
    {
        PlanRecord plan = approvedWithPoints();
        for (ImprovementPoint& point : plan.advice->improvementPoints)
            point.need = PointNeed::Suggested;
        QCOMPARE(pointsToSettle(plan, 1).size(), 3);
    }

    void isLateTheDayAfterItsDay()
    {
        PlanRecord plan = approvedWithPoints();
        const auto state = [&](const QDate& today) {
            return pointsToSettle(plan, 1).first().state(today);
        };
        QCOMPARE(state(kDue), SettlingState::Waiting);
        QCOMPARE(state(kDue.addDays(1)), SettlingState::Late);
        judge(plan, 0, SettlementState::NotSettled);
        QCOMPARE(state(kDue), SettlingState::NotSettled);
        plan.settlements.first().state = SettlementState::Settled;
        QCOMPARE(state(kDue.addDays(1)), SettlingState::Settled);
    }

    void whatIsSettledIsNoLongerAheadOfTheMoney()
    {
        PlanRecord plan = approvedWithPoints();
        QCOMPARE(outlookOf(plan).prospect, Prospect::SettlesPoints);
        QCOMPARE(outlookOf(plan).day, kDue.addDays(-30));
        QCOMPARE(outlookOf(plan).points.size(), 2);
        judge(plan, 1, SettlementState::Settled);
        QCOMPARE(outlookOf(plan).day, kDue);
        QCOMPARE(outlookOf(plan).points.size(), 1);
        judge(plan, 0, SettlementState::NotSettled);
        QCOMPARE(outlookOf(plan).prospect, Prospect::SettlesPoints);
        plan.settlements.last().state = SettlementState::Settled;
        QCOMPARE(outlookOf(plan).prospect, Prospect::Funded);
    }

    void onlyAnApprovalWithPointsHasThem()
    {
        QVERIFY(pointsToSettle(tests::advised(tests::region(1), Outcome::Revise), 1).isEmpty());
        PlanRecord plan = approvedWithPoints();
        plan.decision =
            Decision{plan.plan.id, DecisionKind::Departed, Outcome::Revise, QDate(2020, 6, 1), {},
                     u"reden"_s};
        QVERIFY(pointsToSettle(plan, 1).isEmpty());
    }
};

BERAAD_TEST(SettlingTest, QCoreApplication)
#include "tst_settling.moc"
