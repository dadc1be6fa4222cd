// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/ranking.h"
#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

Rubric rankingRubric()
{
    Criterion points;
    points.key = u"P1"_s;
    points.scale.kind = Scale::Kind::Points;
    points.scale.maximum = 100;
    Rubric made;
    made.sections = {{u"P"_s, {}, {}, {points}}};
    return made;
}

Review review(std::optional<double> points, ReviewState state = ReviewState::Final)
{
    Review made;
    made.state = state;
    if (points)
        made.scores.insert(u"P1"_s, {u"P1"_s, Judgement::ofPoints(*points), {}});
    return made;
}

PlanRecord poor(int number, const QList<Review>& reviews, qint64 euros)
{
    Region region = tests::region(number);
    region.kind = RegionKind::TechnologyPoorRegion;
    PlanRecord record = tests::planRecord(region, euros);
    record.reviews = reviews;
    return record;
}

RoundRecords round(const QList<PlanRecord>& plans, qint64 ceiling)
{
    RoundRecords made = tests::round(1, plans);
    made.rubric = rankingRubric();
    made.round.subsidyCeiling = Money::fromEuros(ceiling);
    return made;
}

/// Region, rank and place of each plan, as a person would write them down.
QStringList told(const QList<RankedPlan>& plans)
{
    static const char* const kPlaces[] = {"within", "shared", "beyond", "unranked"};
    QStringList lines;
    for (const RankedPlan& plan : plans)
        lines << u"%1 #%2 %3"_s.arg(plan.region.text())
                     .arg(plan.rank)
                     .arg(QLatin1String(kPlaces[int(plan.place)]));
    return lines;
}

} // namespace

class TestRanking : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void equalPointsAreDecidedAsTheRubricSays()
    {
        const auto split = [](double first, double second) {
            Review made = review(first);
            made.scores.insert(u"P2"_s, {u"P2"_s, Judgement::ofPoints(second), {}});
            return made;
        };
        RoundRecords records = round({poor(1, {split(60, 20)}, 100), poor(2, {split(50, 30)}, 100),
                                      poor(3, {split(50, 30)}, 100)},
                                     250);
        Criterion second = records.rubric.sections.first().criteria.first();
        second.key = u"P2"_s;
        records.rubric.sections.first().criteria.append(second);
        QCOMPARE(told(rankTechnologyPoor(records)),
                 QStringList(
                     {u"region-1 #1 shared"_s, u"region-2 #1 shared"_s, u"region-3 #1 shared"_s}));
        records.rubric.tieBreak = {u"P2"_s};
        QCOMPARE(told(rankTechnologyPoor(records)),
                 QStringList(
                     {u"region-2 #1 within"_s, u"region-3 #1 within"_s, u"region-1 #3 beyond"_s}));
        const QList<QList<RankedPlan>> ties = decidedTies(rankTechnologyPoor(records));
        QCOMPARE(ties.size(), 1);
        QCOMPARE(ties.first().size(), 3);
        QCOMPARE(ties.first().last().decidingPoints, QList<double>{20});
        records.plans.removeFirst(); // the others are equal on that one too
        QVERIFY(decidedTies(rankTechnologyPoor(records)).isEmpty());
    }

    void ordersByMeanOfFinalReviews()
    {
        const auto plans = rankTechnologyPoor(
            round({poor(1, {review(60), review(70), review(90, ReviewState::Draft)}, 100),
                   poor(2, {review(80), review(70)}, 100)},
                  1000));
        QCOMPARE(told(plans), QStringList({u"region-2 #1 within"_s, u"region-1 #2 within"_s}));
        QCOMPARE(plans[0].points, 75.0);
        QCOMPARE(plans[1].points, 65.0);
        QCOMPARE(plans[1].runningTotal, Money::fromEuros(200));
    }

    void whatDoesNotApplyIsLeftOutOfTheMean()
    {
        Rubric two = rankingRubric();
        Criterion second = two.sections.first().criteria.first();
        second.key = u"P2"_s;
        two.sections.first().criteria.append(second);
        Review whole = review(60);
        whole.scores.insert(u"P2"_s, {u"P2"_s, Judgement::ofPoints(20), {}});
        Review part = review(60);
        part.scores.insert(u"P2"_s, {u"P2"_s, Judgement::notApplicable(), {}});
        QCOMPARE(meanOfTotals(two, {whole}), 80.0);
        QCOMPARE(meanOfTotals(two, {part}), 120.0); // and not 60, as if P2 were 0
        QCOMPARE(meanOfTotals(two, {whole, part}), 100.0);
        part.scores.insert(u"P2"_s, {u"P2"_s, Judgement::cannotBeJudged(), {}});
        QCOMPARE(meanOfTotals(two, {whole, part}), 80.0); // a gap: no total
        part.scores.insert(u"P2"_s, {u"P2"_s, Judgement::ofPoints(0), {}});
        QCOMPARE(meanOfTotals(two, {whole, part}), 70.0);
    }

    void equalPointsShareARank()
    {
        const auto plans =
            rankTechnologyPoor(round({poor(1, {review(70)}, 100), poor(2, {review(80)}, 100),
                                      poor(3, {review(70)}, 100), poor(4, {review(60)}, 100)},
                                     1000));
        QCOMPARE(told(plans), QStringList({u"region-2 #1 within"_s, u"region-1 #2 within"_s,
                                           u"region-3 #2 within"_s, u"region-4 #4 within"_s}));
    }

    void equalPointsAtTheCeilingAreForTheCommittee()
    {
        const auto plans = rankTechnologyPoor(round(
            {poor(1, {review(70)}, 100), poor(2, {review(70)}, 100), poor(3, {review(60)}, 10)},
            150));
        QCOMPARE(told(plans), QStringList({u"region-1 #1 shared"_s, u"region-2 #1 shared"_s,
                                           u"region-3 #3 beyond"_s}));
    }

    void smallPlanDoesNotPassABetterOne()
    {
        const auto plans = rankTechnologyPoor(round(
            {poor(1, {review(90)}, 100), poor(2, {review(80)}, 100), poor(3, {review(70)}, 10)},
            150));
        QCOMPARE(told(plans), QStringList({u"region-1 #1 within"_s, u"region-2 #2 beyond"_s,
                                           u"region-3 #3 beyond"_s}));
    }

    void exactlyTheCeilingFits()
    {
        const auto plans = rankTechnologyPoor(round({poor(1, {review(90)}, 100)}, 100));
        QCOMPARE(told(plans), QStringList{u"region-1 #1 within"_s});
    }

    void leavesOutWhoDoesNotTakePart()
    {
        PlanRecord withdrawn = poor(1, {review(90)}, 100);
        withdrawn.plan.state = PlanState::Withdrawn;
        PlanRecord rejected = poor(2, {review(90)}, 100);
        rejected.advice = tests::advised(tests::region(2), Outcome::Reject).advice;
        PlanRecord rich = tests::planRecord(tests::region(3));
        rich.reviews = {review(99)};
        QVERIFY(rankTechnologyPoor(round({withdrawn, rejected, rich}, 100)).isEmpty());
    }

    void planWithoutACompleteTotalIsLastAndUnranked()
    {
        const auto plans = rankTechnologyPoor(
            round({poor(1, {review({})}, 100), poor(2, {review(0)}, 100)}, 1000));
        QCOMPARE(told(plans), QStringList({u"region-2 #1 within"_s, u"region-1 #0 unranked"_s}));
    }
};

BERAAD_TEST(TestRanking, QCoreApplication)
#include "tst_ranking.moc"
