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

/// What the readers of the plan find together on a criterion, and who of them says what of it.
void agree(PlanRecord& record, const QString& criterion, const Judgement& judgement,
           StanceKind kind = StanceKind::Agrees)
{
    JointFinding finding;
    finding.plan = record.plan.id;
    finding.criterion = criterion;
    finding.judgement = judgement;
    finding.edition = 1;
    record.findings.append(finding);
    for (const MemberId& reader : record.coReaders()) {
        Stance stance;
        stance.id = StanceId::create();
        stance.plan = finding.plan;
        stance.criterion = criterion;
        stance.member = reader;
        stance.kind = kind;
        record.stances.append(stance);
    }
}

/// Of which the readers' own points are 60 and 80.
PlanRecord readTogether(int number)
{
    PlanRecord record = poor(number, {review(60), review(80)}, 100);
    record.readers = {MemberId::create(), MemberId::create()};
    record.leadReader = record.readers.first();
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

    void whatTheReadersAgreedOnIsRankedOn()
    {
        PlanRecord record = readTogether(1);
        agree(record, u"P1"_s, Judgement::ofPoints(62));
        const QList<RankedPlan> plans =
            rankTechnologyPoor(round({record, poor(2, {review(65)}, 100)}, 1000));
        QCOMPARE(told(plans), QStringList({u"region-2 #1 within"_s, u"region-1 #2 within"_s}));
        QCOMPARE(plans[1].points, 62.0);
        QCOMPARE(plans[1].basis, PointsBasis::Joint);
        QCOMPARE(plans[0].basis, PointsBasis::MeanOfReviews);
    }

    void whatTheyDoNotAgreeOnIsRankedOnTheMean()
    {
        const auto rankedOn = [](const PlanRecord& record) {
            return rankTechnologyPoor(round({record}, 1000)).first();
        };
        PlanRecord contested = readTogether(1);
        agree(contested, u"P1"_s, Judgement::ofPoints(62), StanceKind::Objects);
        QCOMPARE(rankedOn(contested).points, 70.0);
        QCOMPARE(rankedOn(contested).basis, PointsBasis::MeanOfReviews);
        PlanRecord waiting = readTogether(1);
        agree(waiting, u"P1"_s, Judgement::ofPoints(62));
        waiting.findings.first().edition = 2; // what was agreed to is another text
        QCOMPARE(rankedOn(waiting).points, 70.0);
        PlanRecord open = readTogether(1);
        agree(open, u"P1"_s, Judgement::cannotBeJudged());
        QCOMPARE(rankedOn(open).points, 70.0);
        PlanRecord offTheScale = readTogether(1); // judged on an earlier version of the rubric
        agree(offTheScale, u"P1"_s, Judgement::ofPoints(120));
        QCOMPARE(rankedOn(offTheScale).points, 70.0);
        PlanRecord unread = poor(1, {}, 100);
        QVERIFY(!rankedOn(unread).basis);
    }

    void aPlanIsRankedOnJointPointsOnAllCriteriaOrOnNone()
    {
        PlanRecord record = readTogether(1);
        for (Review& each : record.reviews)
            each.scores.insert(u"P2"_s, {u"P2"_s, Judgement::ofPoints(10), {}});
        agree(record, u"P1"_s, Judgement::ofPoints(90));
        RoundRecords records = round({record}, 1000);
        Criterion second = records.rubric.sections.first().criteria.first();
        second.key = u"P2"_s;
        records.rubric.sections.first().criteria.append(second);
        records.rubric.tieBreak = {u"P2"_s};
        RankedPlan ranked = rankTechnologyPoor(records).first();
        QCOMPARE(ranked.points, 80.0);
        QCOMPARE(ranked.decidingPoints, QList<double>{10});
        agree(records.plans.first(), u"P2"_s, Judgement::ofPoints(40));
        ranked = rankTechnologyPoor(records).first();
        QCOMPARE(ranked.points, 130.0);
        QCOMPARE(ranked.decidingPoints, QList<double>{40});
        records.plans.first().findings.last().judgement = Judgement::notApplicable();
        ranked = rankTechnologyPoor(records).first();
        QCOMPARE(ranked.points, 180.0); // on the whole scale
        QCOMPARE(ranked.decidingPoints, QList<double>{-1});
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

    void unrankedPlansComeByRegionWhateverTheyHave()
    {
        RoundRecords records = round({poor(1, {}, 100), poor(2, {review({})}, 100)}, 1000);
        Criterion second = records.rubric.sections.first().criteria.first();
        second.key = u"P2"_s;
        records.rubric.sections.first().criteria.append(second);
        records.rubric.tieBreak = {u"P2"_s};
        records.plans.last().reviews.first().scores.insert(u"P2"_s,
                                                           {u"P2"_s, Judgement::ofPoints(10), {}});
        QCOMPARE(told(rankTechnologyPoor(records)),
                 QStringList({u"region-1 #0 unranked"_s, u"region-2 #0 unranked"_s}));
    }
};

BERAAD_TEST(TestRanking, QCoreApplication)
#include "tst_ranking.moc"
