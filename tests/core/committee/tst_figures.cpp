// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/figures.h"

#include "core/base/percent.h"
#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

using tests::advised;
using tests::planRecord;
using tests::region;

class TestFigures : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void givesThePublishedHistory()
    {
        const ProgrammeFigures figures = programmeFigures(tests::publishedHistory());
        const RoundFigures& first = figures.rounds[0];
        QCOMPARE(first.handedIn, 78);
        QCOMPARE(first.counts.approvedTotal(), 45);
        QCOMPARE(first.counts.notYetApproved(), 33);
        QCOMPARE(first.counts.notAssessed, 4);
        QCOMPARE(first.withdrawn, 4);
        const RoundFigures& second = figures.rounds[1];
        QCOMPARE(second.handedIn, 33);
        QCOMPARE(second.counts.approvedTotal(), 26);
        QCOMPARE(second.counts.approvedWithPoints, 6);
        QCOMPARE(second.counts.revise, 7);
        const CumulativeFigures& after = figures.cumulative[1];
        QCOMPARE(after.regions, 78);
        QCOMPARE(after.counts.approvedTotal(), 71);
        QCOMPARE(after.counts.revise, 7);
        QCOMPARE(after.counts.total(), 78);
        QCOMPARE(wholePercent(after.counts.approvedTotal(), after.regions), 91);
        QCOMPARE(figures.cumulative[0].counts, first.counts);
    }

    void draftAdviceCountsNowhere()
    {
        PlanRecord draft = advised(region(1), Outcome::Revise);
        draft.advice->state = AdviceState::Draft;
        const RoundFigures figures = roundFigures(tests::round(1, {draft}));
        QCOMPARE(figures.counts.pending, 1);
        QCOMPARE(figures.counts.adviceTotal(), 0);
        QVERIFY(figures.causes.isEmpty());
    }

    void whatWasNotAssessedIsNeitherHandedInNorLost()
    {
        PlanRecord withdrawn = advised(region(1), Outcome::Approve);
        withdrawn.plan.state = PlanState::Withdrawn;
        PlanRecord missing = planRecord(region(2));
        missing.plan.state = PlanState::Expected;
        const RoundFigures figures = roundFigures(tests::round(1, {withdrawn, missing}));
        QCOMPARE(figures.handedIn, 1);
        QCOMPARE(figures.withdrawn, 1);
        QCOMPARE(figures.notHandedIn, 1);
        QCOMPARE(figures.counts.notAssessed, 2);
        QCOMPARE(figures.counts.total(), 2);
        QCOMPARE(figures.counts.approvedTotal(), 0);
    }

    void countsCausesOfWhatWasNotApproved()
    {
        PlanRecord stalled = advised(region(1), Outcome::Reject);
        stalled.advice->cause = Cause::CooperationStalls;
        PlanRecord approved = advised(region(2), Outcome::Approve);
        approved.advice->cause = Cause::CooperationStalls; // left from an earlier draft
        const RoundFigures figures =
            roundFigures(tests::round(1, {stalled, approved, advised(region(3), Outcome::Revise)}));
        QCOMPARE(figures.causes.size(), 2);
        QCOMPARE(figures.causes.value({Cause::CooperationStalls}), 1);
        QCOMPARE(figures.causes.value({Cause::PlanNotConcrete}), 1);
    }

    void causesOfTheProgrammesOwnAreCountedApart()
    {
        PlanRecord merging = advised(region(1), Outcome::Revise);
        merging.advice->cause = Cause::Other;
        merging.advice->ownCause = u"Scholen fuseren"_s;
        PlanRecord other = advised(region(2), Outcome::Revise);
        other.advice->cause = Cause::Other;
        PlanRecord changed = advised(region(3), Outcome::Revise);
        changed.advice->ownCause = u"Scholen fuseren"_s; // chosen before another cause was
        const auto causes = roundFigures(tests::round(1, {merging, other, changed})).causes;
        QCOMPARE(causes.size(), 3);
        QCOMPARE(causes.value({Cause::Other, u"Scholen fuseren"_s}), 1);
        QCOMPARE(causes.value({Cause::Other}), 1);
        QCOMPARE(causes.value({Cause::PlanNotConcrete}), 1);
    }

    void regionThatJoinsLaterIsCountedFromThenOn()
    {
        const auto figures =
            programmeFigures({tests::round(1, {advised(region(1), Outcome::Approve)}),
                              tests::round(2, {advised(region(2), Outcome::Approve)})});
        QCOMPARE(figures.cumulative[0].regions, 1);
        QCOMPARE(figures.cumulative[1].regions, 2);
        QCOMPARE(figures.cumulative[1].counts.approved, 2);
    }

    void reviseStandsUntilALaterRound()
    {
        PlanRecord late = planRecord(region(1));
        late.plan.state = PlanState::Withdrawn;
        const RoundRecords first = tests::round(
            1, {advised(region(1), Outcome::Revise), advised(region(2), Outcome::Revise)});
        const auto figures = programmeFigures({first, tests::round(2, {late})});
        QCOMPARE(figures.cumulative[1].counts.revise, 1);
        QCOMPARE(figures.cumulative[1].counts.notAssessed, 1);
    }

    void aProgressReportAsksNoMoneyAgain()
    {
        const RoundRecords first = tests::round(1, {advised(region(1), Outcome::Approve, 100)});
        RoundRecords reports = tests::round(2, {advised(region(1), Outcome::Approve, 100)});
        reports.round.kind = RoundKind::ProgressReport;
        const BudgetFigures figures = budgetFigures({first, reports});
        QCOMPARE(figures.total.total(), Money::fromEuros(100));
    }

    void theMoneyFollowsTheMinisterWhereThatDeparted()
    {
        const auto departed = [](PlanRecord record, Outcome outcome) {
            record.decision =
                Decision{record.plan.id, DecisionKind::Departed, outcome, QDate(2019, 6, 20), {},
                         u"Budget"_s};
            return record;
        };
        const RoundRecords round =
            tests::round(1, {departed(advised(region(1), Outcome::Approve, 100), Outcome::Reject),
                             departed(advised(region(2), Outcome::Reject, 20), Outcome::Approve),
                             advised(region(3), Outcome::Approve, 3)});
        QCOMPARE(budgetFigures({round}).total.total(), Money::fromEuros(103));
        QCOMPARE(budgetFigures({round}, ApprovedBy::Minister).total.total(), Money::fromEuros(23));
    }

    void sumsMoneyPerYearAndInTotal()
    {
        RoundRecords first = tests::round(1, {advised(region(1), Outcome::Approve, 100)});
        RoundRecords second =
            tests::round(2, {advised(region(2), Outcome::ApproveWithPoints, 250),
                             advised(region(3), Outcome::Revise, 999), planRecord(region(4), 999)});
        second.plans[0].plan.requested.append({2021, Money::fromEuros(50)});
        second.programme.budget = {{2020, Money::fromEuros(300)}, {2022, Money::fromEuros(90)}};
        second.round.subsidyCeiling = Money::fromEuros(299);
        const BudgetFigures figures = budgetFigures({first, second});
        QCOMPARE(figures.years.size(), 3);
        QCOMPARE(figures.years[0].total(), Money::fromEuros(350));
        QCOMPARE(figures.years[0].budget, Money::fromEuros(300));
        QVERIFY(!figures.years[1].budget);
        QCOMPARE(figures.years[1].thisRound, Money::fromEuros(50));
        QCOMPARE(figures.years[2].total(), Money());
        QCOMPARE(figures.total.earlier, Money::fromEuros(100));
        QCOMPARE(figures.total.thisRound, Money::fromEuros(300));
        QCOMPARE(figures.total.budget, Money::fromEuros(390));
        QCOMPARE(figures.round, 2); // the ceiling is of this one
        QVERIFY(figures.exceedsBudget());
        QVERIFY(figures.exceedsCeiling());
    }

    void nothingGivesNothing()
    {
        QVERIFY(programmeFigures({}).rounds.isEmpty());
        QCOMPARE(budgetFigures({}), BudgetFigures());
        QVERIFY(!budgetFigures({tests::round(1, {})}).total.budget);
    }
};

BERAAD_TEST(TestFigures, QCoreApplication)
#include "tst_figures.moc"
