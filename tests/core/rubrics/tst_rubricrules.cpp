// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rubricrules.h"

#include "core/rubrics/rubricfile.h"
#include "core/rubrics/shippedrubrics.h"
#include "tests/support/testmain.h"

#include <functional>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::rubrics;
using namespace Qt::StringLiterals;

namespace {

using Spoil = std::function<void(Rubric&)>;

Rubric levels()
{
    return *shippedRubric(u"technical-education"_s, Language::Dutch);
}

Rubric points()
{
    Rubric rubric = levels();
    Scale scale;
    scale.kind = Scale::Kind::Points;
    scale.maximum = 10;
    scale.step = 0.5;
    scale.sufficient = 6;
    scale.anchors = {{8, u"Overtuigend"_s}};
    rubric.sections[0].criteria[0].scale = scale;
    return rubric;
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

/// What keeps a rubric from being used, named by its place; a file with the same fault is refused.
class TestRubricRules : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatShipsHasNoFaults()
    {
        for (const Rubric& rubric : shippedRubrics())
            QVERIFY(faultsOf(rubric).isEmpty());
        QVERIFY(faultsOf(points()).isEmpty());
    }

    void namesTheFaultAndItsPlace_data();
    void namesTheFaultAndItsPlace()
    {
        QFETCH(Rubric, rubric);
        QFETCH(Spoil, spoil);
        QFETCH(RubricFault, fault);
        spoil(rubric);
        QCOMPARE(faultsOf(rubric), QList<RubricFault>{fault});
        QVERIFY(!readRubric(writeRubric(rubric), u"kader.json"_s));
        // The dossier keeps it all the same, for whoever writes on.
        QCOMPARE(readStored(writeRubric(rubric), u"dossier"_s).valueOr({}), rubric);
    }

    void namesAllOfThem()
    {
        Rubric rubric = levels();
        rubric.title.clear();
        rubric.sections[1].criteria.clear();
        rubric.sections[0].criteria[1].guidance = u" "_s;
        const QList<RubricFault> faults = faultsOf(rubric);
        QCOMPARE(faults.size(), 3);
        QCOMPARE(objectionsToUsing(rubric).at(1),
                 Error(ErrorKind::RubricNotComplete,
                       {rubric.sections[0].criteria[1].key, u"guidance"_s, u"filled in"_s}));
    }

    void aNewRubricHasNoSectionYet()
    {
        Rubric rubric;
        rubric.identifier = u"own"_s;
        rubric.title = u"Eigen kader"_s;
        QCOMPARE(faultsOf(rubric),
                 (QList<RubricFault>{{-1, -1, RubricField::Sections, -1, u"filled in"_s}}));
    }
};

void TestRubricRules::namesTheFaultAndItsPlace_data()
{
    QTest::addColumn<Rubric>("rubric");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<RubricFault>("fault");
    const auto row = [](const char* name, const Rubric& rubric, const Spoil& spoil,
                        const RubricFault& fault) {
        QTest::newRow(name) << rubric << spoil << fault;
    };
    const auto first = [](const std::function<void(Criterion&)>& change) {
        return Spoil([change](Rubric& rubric) { change(rubric.sections[0].criteria[0]); });
    };
    const auto inFirst = [](RubricField field, const QString& rule, int index = -1) {
        return RubricFault{0, 0, field, index, rule};
    };
    row("no title", levels(), [](Rubric& r) { r.title.clear(); },
        {-1, -1, RubricField::Title, -1, u"filled in"_s});
    row("two sections with one code", levels(),
        [](Rubric& r) { r.sections[1].key = r.sections[0].key; },
        {1, -1, RubricField::Key, -1, u"different from the others"_s});
    row("two criteria with one code", levels(),
        [](Rubric& r) { r.sections[1].criteria[0].key = r.sections[0].criteria[0].key; },
        {1, 0, RubricField::Key, -1, u"different from the others"_s});
    row("a section without criteria", levels(), [](Rubric& r) { r.sections[1].criteria.clear(); },
        {1, -1, RubricField::Criteria, -1, u"filled in"_s});
    row("a code with a blank", levels(), first([](Criterion& c) { c.key = u"A 1"_s; }),
        inFirst(RubricField::Key, u"made of letters, digits and . _ -"_s));
    row("no guidance", levels(), first([](Criterion& c) { c.guidance.clear(); }),
        inFirst(RubricField::Guidance, u"filled in"_s));
    row("a weight of nothing", levels(), first([](Criterion& c) { c.weight = 0; }),
        inFirst(RubricField::Weight, u"greater than 0"_s));
    row("one level", levels(), first([](Criterion& c) { c.scale.levels.resize(1); }),
        inFirst(RubricField::Levels, u"two or more"_s));
    row("a level without a name", levels(),
        first([](Criterion& c) { c.scale.levels[1].title.clear(); }),
        inFirst(RubricField::LevelTitle, u"filled in"_s, 1));
    row("two levels with one code", levels(),
        first([](Criterion& c) { c.scale.levels[1].key = c.scale.levels[0].key; }),
        inFirst(RubricField::LevelKey, u"different from the others"_s, 1));
    row("no maximum", points(), first([](Criterion& c) {
            c.scale = {};
            c.scale.kind = Scale::Kind::Points;
        }),
        inFirst(RubricField::Maximum, u"greater than 0"_s));
    row("a step of nothing", points(), first([](Criterion& c) { c.scale.step = 0; }),
        inFirst(RubricField::Step, u"greater than 0"_s));
    row("a step that misses the maximum", points(), first([](Criterion& c) { c.scale.step = 0.3; }),
        inFirst(RubricField::Step, u"a number that divides the maximum"_s));
    row("a threshold over the maximum", points(),
        first([](Criterion& c) { c.scale.sufficient = 11; }),
        inFirst(RubricField::Sufficient, u"at most the maximum"_s));
    row("an example over the maximum", points(),
        first([](Criterion& c) { c.scale.anchors[0].points = 12; }),
        inFirst(RubricField::AnchorPoints, u"at most the maximum"_s, 0));
    row("equal points decided by no criterion", levels(), [](Rubric& r) { r.tieBreak = {u"Z9"_s}; },
        {-1, -1, RubricField::TieBreak, 0, u"the key of a criterion"_s});
}

BERAAD_TEST(TestRubricRules, QCoreApplication)
#include "tst_rubricrules.moc"
