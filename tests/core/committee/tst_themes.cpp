// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/themes.h"

#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

const Theme kShortage{ThemeId::fromText(u"shortage"_s), {}, u"Lerarentekort"_s, 0, false};
const Theme kPathway{ThemeId::fromText(u"pathway"_s), {}, u"Theoretische leerweg"_s, 1, false};

using Said = QList<std::optional<Coverage>>;

MemberId readerNumbered(int place)
{
    return MemberId::fromText(u"member-%1"_s.arg(place));
}

/// A final review that says this of the shortage, with an example on the page of its reader.
Review review(int place, std::optional<Coverage> coverage)
{
    Review made;
    made.member = readerNumbered(place);
    made.state = ReviewState::Final;
    if (coverage)
        made.themes = {
            {kShortage.id, coverage, {}, Citation{{}, {}, {u"plan"_s, place, {}, u"citaat"_s}}}};
    return made;
}

PlanRecord plan(int number, const Said& said)
{
    PlanRecord record = planRecord(region(number));
    for (int i = 0; i < said.size(); ++i)
        record.reviews.append(review(i + 1, said[i]));
    return record;
}

constexpr auto kWell = Coverage::Well;
constexpr auto kThinly = Coverage::Thinly;
constexpr auto kNot = Coverage::Not;
constexpr auto kSilent = std::nullopt;

} // namespace

class TestThemes : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsCoveredAsMostReadersSay_data()
    {
        QTest::addColumn<Said>("said");
        QTest::addColumn<std::optional<Coverage>>("expected");
        using C = std::optional<Coverage>;
        QTest::newRow("nobody reads it") << Said{} << C();
        QTest::newRow("nobody says anything") << Said{kSilent, kSilent, kSilent} << C();
        QTest::newRow("one says") << Said{kSilent, kThinly, kSilent} << C(kThinly);
        QTest::newRow("all the same") << Said{kWell, kWell, kWell} << C(kWell);
        QTest::newRow("two against one") << Said{kWell, kNot, kWell} << C(kWell);
        QTest::newRow("two against one, lower") << Said{kNot, kWell, kNot} << C(kNot);
        QTest::newRow("equally divided") << Said{kWell, kThinly} << C(kThinly);
        QTest::newRow("equally divided, the silent does not count")
            << Said{kWell, kSilent, kNot} << C(kNot);
        QTest::newRow("each something else") << Said{kWell, kThinly, kNot} << C(kNot);
        QTest::newRow("most, though less than half")
            << Said{kWell, kWell, kThinly, kNot} << C(kWell);
        QTest::newRow("two and two of five")
            << Said{kWell, kThinly, kWell, kThinly, kNot} << C(kThinly);
    }

    void aPlanIsCoveredAsMostReadersSay()
    {
        QFETCH(Said, said);
        QFETCH(std::optional<Coverage>, expected);
        QCOMPARE(coverageOf(kShortage.id, plan(1, said)), expected);
        std::reverse(said.begin(), said.end());
        QCOMPARE(coverageOf(kShortage.id, plan(1, said)), expected);
        QCOMPARE(coverageOf(kPathway.id, plan(1, said)), std::nullopt);
    }

    void aRemarkAloneSaysNotHowItIsCovered()
    {
        PlanRecord record = plan(1, {kWell, kSilent});
        record.reviews[1].themes = {{kShortage.id, std::nullopt, u"Nog navragen"_s, {}}};
        QCOMPARE(coverageOf(kShortage.id, record), std::optional(kWell));
        QCOMPARE(viewsOn(kShortage.id, record).size(), 2);
    }

    void draftsAndTheRecusedDoNotCount()
    {
        PlanRecord record = plan(1, {kWell, kNot, kNot});
        record.reviews[1].state = ReviewState::Draft;
        QCOMPARE(coverageOf(kShortage.id, record), std::optional(kNot)); // one against one
        record.conflicts = {{record.plan.id, readerNumbered(3), u"Werkt er"_s, {}}};
        QCOMPARE(coverageOf(kShortage.id, record), std::optional(kWell));
    }

    void countsThePlansThatAreAssessed()
    {
        QList<PlanRecord> plans{plan(1, {kWell}), plan(2, {kWell, kNot}), plan(3, {kSilent}),
                                plan(4, {kThinly}), plan(5, {kWell})};
        plans.last().plan.state = PlanState::Withdrawn;
        const ThemeFigures figures = themeFigures(kShortage, plans);
        QCOMPARE(figures.count(kWell), 1);
        QCOMPARE(figures.count(kThinly), 1);
        QCOMPARE(figures.count(kNot), 1);
        QCOMPARE(figures.nobodySaid, 1);
        QCOMPARE(figures.said(), 3);
        QCOMPARE(figures.total(), 4);
    }

    void aThemeThatNobodySpokeOfIsLeftOut()
    {
        const QList<PlanRecord> plans{plan(1, {kWell})};
        QCOMPARE(themeFigures({kPathway, kShortage}, plans), QList{themeFigures(kShortage, plans)});
        QVERIFY(themeFigures({kPathway, kShortage}, {plan(1, {kSilent})}).isEmpty());
    }

    void examplesAreThoseOfReadersWhoFindTheSame()
    {
        QList<PlanRecord> plans{plan(9, {kWell, kWell}), plan(2, {kNot, kWell, kWell}),
                                plan(4, {kThinly}),      plan(5, {kWell}),
                                plan(3, {kWell}),        plan(1, {kWell})};
        plans[4].reviews[0].themes[0].example.reset();
        plans[5].plan.state = PlanState::Withdrawn;
        const auto where = [&](Coverage coverage, int most) {
            QList<std::pair<RegionId, int>> all;
            for (const ThemeExample& each : examplesOf(kShortage.id, coverage, plans, most))
                all.append({each.region, each.passage.page});
            return all;
        };
        using Where = QList<std::pair<RegionId, int>>;
        // Of region 2 the second reader: the first finds otherwise. Region 3 gives none, 1
        // withdrew.
        QCOMPARE(where(kWell, 2), (Where{{plans[1].region.id, 2}, {plans[3].region.id, 1}}));
        QCOMPARE(where(kWell, 9).size(), 3);
        QCOMPARE(where(kThinly, 2), (Where{{plans[2].region.id, 1}}));
        QVERIFY(where(kNot, 2).isEmpty());
    }
};

Q_DECLARE_METATYPE(std::optional<beraad::domain::Coverage>)

BERAAD_TEST(TestThemes, QCoreApplication)
#include "tst_themes.moc"
