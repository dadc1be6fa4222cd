// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rubric.h"
#include "tests/support/testmain.h"

using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

Scale levels()
{
    Scale scale;
    scale.levels = {{u"notMet"_s, {}, {}}, {u"partlyMet"_s, {}, {}}, {u"met"_s, {}, {}}};
    return scale;
}

Scale points(double maximum, double step = 1)
{
    Scale scale;
    scale.kind = Scale::Kind::Points;
    scale.maximum = maximum;
    scale.step = step;
    scale.sufficient = maximum / 2;
    return scale;
}

Criterion criterion(const QString& key, const Scale& scale, double weight = 1)
{
    Criterion made;
    made.key = key;
    made.scale = scale;
    made.weight = weight;
    return made;
}

/// A1 (levels), A2 (10 points), B1 (5 points, counts double).
Rubric smallRubric()
{
    Rubric rubric;
    rubric.sections = {
        {u"A"_s, {}, {}, {criterion(u"A1"_s, levels()), criterion(u"A2"_s, points(10))}},
        {u"B"_s, {}, {}, {criterion(u"B1"_s, points(5), 2)}},
    };
    return rubric;
}

} // namespace

class TestRubric : public beraad::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsCriteriaOfAllSectionsByKey()
    {
        const Rubric rubric = smallRubric();
        QCOMPARE(rubric.criterion(u"B1"_s)->weight, 2.0);
        QVERIFY(!rubric.criterion(u"C1"_s));
        QStringList keys;
        for (const Criterion& each : rubric.criteria())
            keys += each.key;
        QCOMPARE(keys, (QStringList{u"A1"_s, u"A2"_s, u"B1"_s}));
    }

    void keepsTheFourStatesApart()
    {
        const QList<Judgement> states = {
            {}, Judgement::cannotBeJudged(), Judgement::notApplicable(), Judgement::ofPoints(0)};
        for (qsizetype i = 0; i < states.size(); ++i) {
            for (qsizetype j = 0; j < states.size(); ++j)
                QCOMPARE(states[i] == states[j], i == j);
        }
        QVERIFY(Judgement::ofPoints(0).isValue());
        QVERIFY(!Judgement::ofPoints(0).isEmpty());
    }

    void acceptsOnlyWhatFitsTheScale_data()
    {
        QTest::addColumn<Judgement>("judgement");
        QTest::addColumn<bool>("fitsLevels");
        QTest::addColumn<bool>("fitsHalfPoints");
        QTest::newRow("nothing yet") << Judgement() << true << true;
        QTest::newRow("cannot be judged") << Judgement::cannotBeJudged() << true << true;
        QTest::newRow("not applicable") << Judgement::notApplicable() << true << true;
        QTest::newRow("known level") << Judgement::ofLevel(u"partlyMet"_s) << true << false;
        QTest::newRow("unknown level") << Judgement::ofLevel(u"superb"_s) << false << false;
        QTest::newRow("zero") << Judgement::ofPoints(0) << false << true;
        QTest::newRow("half a point") << Judgement::ofPoints(7.5) << false << true;
        QTest::newRow("between the steps") << Judgement::ofPoints(7.3) << false << false;
        QTest::newRow("the maximum") << Judgement::ofPoints(10) << false << true;
        QTest::newRow("over the maximum") << Judgement::ofPoints(10.5) << false << false;
        QTest::newRow("below zero") << Judgement::ofPoints(-1) << false << false;
        QTest::newRow("no number") << Judgement::ofPoints(qQNaN()) << false << false;
    }
    void acceptsOnlyWhatFitsTheScale()
    {
        QFETCH(Judgement, judgement);
        QTEST(fits(judgement, levels()), "fitsLevels");
        QTEST(fits(judgement, points(10, 0.5)), "fitsHalfPoints");
    }

    void acceptsEachTenthOnAScaleOfTenths()
    {
        // 0.1 has no exact binary form; no step may fall through because of that.
        for (int tenth = 0; tenth <= 100; ++tenth)
            QVERIFY(fits(Judgement::ofPoints(tenth * 0.1), points(10, 0.1)));
    }

    void readsHowFarACriterionIsMet()
    {
        QCOMPARE(standing(Judgement::ofLevel(u"notMet"_s), levels()), Standing::NotMet);
        QCOMPARE(standing(Judgement::ofLevel(u"partlyMet"_s), levels()), Standing::PartlyMet);
        QCOMPARE(standing(Judgement::ofLevel(u"met"_s), levels()), Standing::Met);
        QCOMPARE(standing(Judgement::ofPoints(4), points(10)), Standing::NotMet);
        QCOMPARE(standing(Judgement::ofPoints(5), points(10)), Standing::Met);
        QCOMPARE(standing(Judgement::notApplicable(), levels()), std::nullopt);
        QCOMPARE(standing(Judgement::ofPoints(11), points(10)), std::nullopt);
    }

    void asksWhyByTheRuleOfTheCriterion()
    {
        Criterion asked = criterion(u"A1"_s, levels());
        const auto met = Judgement::ofLevel(u"met"_s);
        asked.motivation = MotivationRule::WhenNotMet;
        QVERIFY(!needsMotivation(asked, met));
        QVERIFY(!needsMotivation(asked, {}));
        QVERIFY(needsMotivation(asked, Judgement::ofLevel(u"partlyMet"_s)));
        QVERIFY(needsMotivation(asked, Judgement::notApplicable()));
        asked.motivation = MotivationRule::Always;
        QVERIFY(needsMotivation(asked, met));
        asked.motivation = MotivationRule::Never;
        QVERIFY(!needsMotivation(asked, Judgement::ofLevel(u"notMet"_s)));
    }

    void asksForAPassageOnlyWhereOneCanExist()
    {
        Criterion asked = criterion(u"A1"_s, levels());
        const auto met = Judgement::ofLevel(u"met"_s);
        QVERIFY(!needsEvidence(asked, met));
        asked.evidence = EvidenceRule::Required;
        QVERIFY(needsEvidence(asked, met));
        QVERIFY(needsEvidence(asked, Judgement::ofLevel(u"partlyMet"_s)));
        QVERIFY(!needsEvidence(asked, Judgement::ofLevel(u"notMet"_s)));
        QVERIFY(!needsEvidence(asked, Judgement::cannotBeJudged()));
    }

    void addsUpPointsOnlyWithoutGaps()
    {
        const Rubric rubric = smallRubric();
        Judgements given{{u"A2"_s, Judgement::ofPoints(8)}};
        QCOMPARE(pointsTotal(rubric, given), std::nullopt);
        given[u"B1"_s] = Judgement::cannotBeJudged();
        QCOMPARE(pointsTotal(rubric, given), std::nullopt);
        given[u"B1"_s] = Judgement::ofPoints(0);
        QCOMPARE(pointsTotal(rubric, given), 8.0);
        given[u"B1"_s] = Judgement::ofPoints(3);
        QCOMPARE(pointsTotal(rubric, given), 14.0);
        QCOMPARE(pointsAttainable(rubric, given), 20.0);
    }

    void leavesOutWhatDoesNotApply()
    {
        const Rubric rubric = smallRubric();
        Judgements given{{u"A2"_s, Judgement::ofPoints(8)}, {u"B1"_s, Judgement::notApplicable()}};
        QCOMPARE(pointsTotal(rubric, given), 8.0);
        QCOMPARE(pointsAttainable(rubric, given), 10.0);
        given[u"A2"_s] = Judgement::notApplicable();
        QCOMPARE(pointsTotal(rubric, given), std::nullopt);
    }

    void meansCountZeroButNotWhatIsMissing()
    {
        QCOMPARE(meanPoints({Judgement::ofPoints(0), Judgement::ofPoints(6)}), 3.0);
        QCOMPARE(meanPoints({Judgement(), Judgement::notApplicable(), Judgement::ofPoints(6)}),
                 6.0);
        QCOMPARE(meanPoints({Judgement(), Judgement::cannotBeJudged()}), std::nullopt);
    }
};

BERAAD_TEST(TestRubric, QCoreApplication)
#include "tst_rubric.moc"
