// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubrics/shippedrubrics.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::rubrics;
using namespace Qt::StringLiterals;

namespace {

/// What must not differ between the languages of one rubric.
QStringList skeleton(const Rubric& rubric)
{
    QStringList lines{rubric.version};
    for (const Section& section : rubric.sections) {
        lines += section.key;
        for (const Criterion& each : section.criteria) {
            QString line = u"%1 %2 %3 %4 %5 %6 %7"_s.arg(each.key)
                               .arg(each.weight)
                               .arg(each.isKnockOut)
                               .arg(int(each.evidence))
                               .arg(int(each.motivation))
                               .arg(each.scale.maximum)
                               .arg(each.scale.sufficient);
            for (const Level& level : each.scale.levels)
                line += u' ' + level.key;
            lines += line;
        }
    }
    return lines;
}

Rubric shipped(const char* identifier, Language language)
{
    return shippedRubric(QString::fromLatin1(identifier), language).value();
}

} // namespace

class TestShippedRubrics : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSameInBothLanguages_data()
    {
        QTest::addColumn<QByteArray>("identifier");
        QTest::newRow("levels") << QByteArray("technical-education");
        QTest::newRow("ranking") << QByteArray("technical-education-ranking");
    }
    void areTheSameInBothLanguages()
    {
        QFETCH(QByteArray, identifier);
        const Rubric dutch = shipped(identifier.constData(), Language::Dutch);
        const Rubric english = shipped(identifier.constData(), Language::English);
        QCOMPARE(skeleton(dutch), skeleton(english));
        QVERIFY(dutch.title != english.title);
    }

    void knockOutOnPartsPartnersAndCoFinancing()
    {
        for (const Rubric& rubric : shippedRubrics()) {
            QStringList knockOuts;
            for (const Criterion& criterion : rubric.criteria()) {
                if (criterion.isKnockOut)
                    knockOuts += criterion.key;
            }
            QCOMPARE(knockOuts, (QStringList{u"A1"_s, u"A2"_s, u"D1"_s}));
        }
    }

    void judgeRegionsByLevelsAndRankPoorRegionsByPoints()
    {
        for (const Criterion& criterion :
             shipped("technical-education", Language::Dutch).criteria())
            QCOMPARE(criterion.scale.kind, Scale::Kind::Levels);
        QCOMPARE(pointsAttainable(shipped("technical-education-ranking", Language::Dutch), {}),
                 100.0);
    }

    void guideInAFewSentences()
    {
        for (const Rubric& rubric : shippedRubrics()) {
            for (const Criterion& criterion : rubric.criteria()) {
                QVERIFY2(criterion.guidance.size() >= 120 && criterion.guidance.size() <= 500,
                         qPrintable(criterion.key));
                QVERIFY(!criterion.guidance.contains("  "_L1));
            }
        }
    }

    void knowNoOtherNames() { QVERIFY(!shippedRubric(u"other"_s, Language::Dutch)); }
};

BERAAD_TEST(TestShippedRubrics, QCoreApplication)
#include "tst_shippedrubrics.moc"
