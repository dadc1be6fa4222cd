// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/reliability.h"

#include "core/committee/deviation.h"
#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr double kMissing = -1;

/// Table of a coder a row, as papers print it, to units.
QList<QList<double>> unitsOf(const QList<QList<double>>& coders)
{
    QList<QList<double>> units;
    for (qsizetype unit = 0; unit < coders.first().size(); ++unit) {
        QList<double> values;
        for (const QList<double>& coder : coders) {
            if (coder.at(unit) != kMissing)
                values.append(coder.at(unit));
        }
        units.append(values);
    }
    return units;
}

/// K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example C: "nominal data,
/// any number of observers, missing data": observers A to D, units 1 to 12. With the ordinal and
/// interval metrics after it the paper has 0.815 and 0.849 for the same data.
QList<QList<double>> exampleC()
{
    const double o = kMissing;
    return unitsOf({{1, 2, 3, 3, 2, 1, 4, 1, 2, o, o, o},
                    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, o, 3},
                    {o, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, o},
                    {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, o}});
}

double thousandths(const std::optional<double>& alpha)
{
    return std::round(alpha.value_or(99) * 1000) / 1000;
}

Criterion criterionOf(Scale::Kind kind, double maximum = 0)
{
    Criterion criterion;
    criterion.key = u"A1"_s;
    criterion.scale.kind = kind;
    criterion.scale.maximum = maximum;
    criterion.scale.levels = {{u"notMet"_s, {}, {}}, {u"partlyMet"_s, {}, {}}, {u"met"_s, {}, {}}};
    if (kind == Scale::Kind::Points)
        criterion.scale.levels.clear();
    return criterion;
}

Review review(int member, const Judgement& judgement, ReviewState state = ReviewState::Final)
{
    Review made;
    made.member = MemberId::fromText(u"member-%1"_s.arg(member));
    made.state = state;
    made.scores.insert(u"A1"_s, {u"A1"_s, judgement, {}});
    return made;
}

PlanRecord plan(int number, const QList<Review>& reviews)
{
    PlanRecord record = planRecord(region(number));
    record.reviews = reviews;
    return record;
}

} // namespace

class ReliabilityTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePublishedExample()
    {
        QCOMPARE(thousandths(krippendorffsAlpha(exampleC(), Metric::Nominal).alpha), 0.743);
        QCOMPARE(thousandths(krippendorffsAlpha(exampleC(), Metric::Ordinal).alpha), 0.815);
        QCOMPARE(thousandths(krippendorffsAlpha(exampleC(), Metric::Interval).alpha), 0.849);
    }

    /// The same paper: unit 12 has one value, which cannot be paired; 40 of 41 values are left.
    void countsWhatCanBePaired()
    {
        const Reliability found = krippendorffsAlpha(exampleC(), Metric::Ordinal);
        QCOMPARE(found.units, 11);
        QCOMPARE(found.values, 40);
        QCOMPARE(found.pairs, 1 + 2 * 3 + 8 * 6); // of units with two, three and four values
    }

    void doesNotDependOnTheOrderOfCodersAndUnits()
    {
        QRandomGenerator dice(20'110'125);
        for (int turn = 0; turn < 200; ++turn) {
            QList<QList<double>> units;
            for (int unit = 0; unit < 12; ++unit) {
                QList<double> values;
                const int coders = dice.bounded(5);
                for (int coder = 0; coder < coders; ++coder)
                    values.append(dice.bounded(4) / 3.0);
                units.append(values);
            }
            const Reliability before = krippendorffsAlpha(units, Metric::Ordinal);
            std::shuffle(units.begin(), units.end(), dice);
            for (QList<double>& unit : units)
                std::shuffle(unit.begin(), unit.end(), dice);
            const Reliability after = krippendorffsAlpha(units, Metric::Ordinal);
            QCOMPARE(after.pairs, before.pairs);
            QCOMPARE(after.alpha.has_value(), before.alpha.has_value());
            if (before.alpha)
                QVERIFY(std::abs(*after.alpha - *before.alpha) < 1e-9);
            if (before.alpha)
                QVERIFY(*before.alpha <= 1 + 1e-9);
        }
    }

    void whollyAlikeIsOneAndWithoutDifferencesNothing()
    {
        QCOMPARE(krippendorffsAlpha({{0, 0, 0}, {1, 1, 1}}, Metric::Ordinal).alpha, 1.0);
        QVERIFY(!krippendorffsAlpha({{1, 1, 1}, {1, 1}}, Metric::Ordinal).alpha);
        QVERIFY(!krippendorffsAlpha({}, Metric::Ordinal).alpha);
        QVERIFY(!krippendorffsAlpha({{0}, {1}}, Metric::Ordinal).alpha);
    }

    void onlyWhatCountsIsCoded()
    {
        const Criterion criterion = criterionOf(Scale::Kind::Levels);
        const Judgement met = Judgement::ofLevel(u"met"_s);
        const Judgement notMet = Judgement::ofLevel(u"notMet"_s);
        PlanRecord recused = plan(3, {review(1, met), review(2, notMet)});
        recused.conflicts = {{recused.plan.id, MemberId::fromText(u"member-2"_s), {}, {}}};
        PlanRecord withdrawn = plan(4, {review(1, met), review(2, notMet)});
        withdrawn.plan.state = PlanState::Withdrawn;
        const Reliability found = reliabilityOf(
            criterion, {plan(1, {review(1, met), review(2, met), review(3, notMet)}),
                        plan(2, {review(1, notMet), review(2, Judgement::cannotBeJudged()),
                                 review(3, notMet, ReviewState::Draft)}),
                        recused, withdrawn});
        QCOMPARE(found.units, 1);
        QCOMPARE(found.values, 3);
        QCOMPARE(found.pairs, 3);
        QVERIFY(found.isTooFew());
    }

    void tenPlansOfThreeReadersAreEnough()
    {
        QList<PlanRecord> plans;
        for (int number = 1; number <= 10; ++number) {
            const Judgement given = Judgement::ofLevel(number % 2 ? u"met"_s : u"partlyMet"_s);
            plans.append(plan(number, {review(1, given), review(2, given), review(3, given)}));
        }
        const Reliability found = reliabilityOf(criterionOf(Scale::Kind::Levels), plans);
        QCOMPARE(found.pairs, 30);
        QVERIFY(!found.isTooFew());
        QCOMPARE(found.alpha, 1.0);
    }

    /// J. M. Bland and D. G. Altman (The Lancet 1986), peak flow of 17 people by two meters, first
    /// measurements: a mean difference of -2.1 l/min. Here two readers and 17 plans, on a scale to
    /// 1000.
    void theMeanDifferenceAgreesWithThePublishedExample()
    {
        const QList<double> large{494, 395, 516, 434, 476, 557, 413, 442, 650,
                                  433, 417, 656, 267, 478, 178, 423, 427};
        const QList<double> mini{512, 430, 520, 428, 500, 600, 364, 380, 658,
                                 445, 432, 626, 260, 477, 259, 350, 451};
        Rubric rubric;
        rubric.sections = {{u"A"_s, {}, {}, {criterionOf(Scale::Kind::Points, 1000)}}};
        QList<PlanRecord> plans;
        for (qsizetype i = 0; i < large.size(); ++i) {
            plans.append(plan(int(i) + 1, {review(1, Judgement::ofPoints(large[i])),
                                           review(2, Judgement::ofPoints(mini[i]))}));
        }
        const Deviation first = deviationOf(MemberId::fromText(u"member-1"_s), rubric, plans);
        QCOMPARE(first.pairs, 17);
        QCOMPARE(first.plans, 17);
        QCOMPARE(std::round(first.meanSigned * 10'000) / 10, -2.1);
        const Deviation second = deviationOf(MemberId::fromText(u"member-2"_s), rubric, plans);
        QCOMPARE(std::round(second.meanSigned * 10'000) / 10, 2.1);
        QCOMPARE(second.meanAbsolute, first.meanAbsolute);
        QVERIFY(first.isTooFew());
    }

    /// One plan has many criteria; a person shows over plans.
    void aFewPlansSayNothingOfAPerson()
    {
        Rubric rubric;
        rubric.sections = {{u"A"_s, {}, {}, {}}};
        Review milder = review(1, Judgement());
        Review stricter = review(2, Judgement());
        for (int number = 1; number <= 10; ++number) {
            Criterion criterion = criterionOf(Scale::Kind::Levels);
            criterion.key = u"A%1"_s.arg(number);
            rubric.sections.first().criteria.append(criterion);
            milder.scores.insert(criterion.key, {criterion.key, Judgement::ofLevel(u"met"_s), {}});
            stricter.scores.insert(criterion.key,
                                   {criterion.key, Judgement::ofLevel(u"notMet"_s), {}});
        }
        QList<PlanRecord> plans;
        for (int number = 1; number <= 4; ++number)
            plans.append(plan(number, {milder, stricter}));
        const Deviation four = deviationOf(milder.member, rubric, plans);
        QCOMPARE(four.pairs, 40);
        QVERIFY(four.isTooFew());
        plans.append(plan(5, {milder, stricter}));
        QVERIFY(!deviationOf(milder.member, rubric, plans).isTooFew());
    }

    void aDeviationLooksAtCoReadersOfTheSamePlanOnly()
    {
        Rubric rubric;
        rubric.sections = {{u"A"_s, {}, {}, {criterionOf(Scale::Kind::Levels)}}};
        const Judgement met = Judgement::ofLevel(u"met"_s);
        const Judgement partly = Judgement::ofLevel(u"partlyMet"_s);
        const Judgement notMet = Judgement::ofLevel(u"notMet"_s);
        const QList<PlanRecord> plans{plan(1, {review(1, met), review(2, partly), review(3, met)}),
                                      plan(2, {review(1, notMet), review(2, met)}),
                                      plan(3, {review(2, met), review(3, notMet)}),
                                      plan(4, {review(1, met)})};
        const Deviation found = deviationOf(MemberId::fromText(u"member-1"_s), rubric, plans);
        QCOMPARE(found.pairs, 3); // + 0.5, 0 and - 1
        QCOMPARE(found.plans, 2);
        QCOMPARE(found.meanSigned, -0.5 / 3);
        QCOMPARE(found.meanAbsolute, 1.5 / 3);
    }
};

BERAAD_TEST(ReliabilityTest, QCoreApplication)
#include "tst_reliability.moc"
