// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/matching.h"
#include "core/intake/namewords.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::intake;
using namespace Qt::StringLiterals;

namespace {

const QList<RegionName> kRegions{{1, u"West"_s},
                                 {7, u"Achterhoek"_s},
                                 {11, u"Noord-West"_s},
                                 {12, u"Noordkust"_s},
                                 {20, u"Fryslân"_s},
                                 {21, u"Regio Zaanstreek en Waterland"_s},
                                 {22, u"Kop van Noord-Holland"_s}};

QString nameOf(const std::optional<int>& region)
{
    return region ? kRegions[*region].name : QString();
}

QStringList namesOf(const QList<int>& regions)
{
    QStringList names;
    for (const int region : regions)
        names += kRegions[region].name;
    return names;
}

} // namespace

class TestMatching : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsMatched_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("region");
        QTest::addColumn<Confidence>("confidence");
        QTest::addColumn<MatchReason>("reason");
        const auto row = [](const char* fileName, const QString& region, Confidence confidence,
                            MatchReason reason) {
            QTest::newRow(fileName)
                << QString::fromUtf8(fileName) << region << confidence << reason;
        };
        using enum Confidence;
        using enum MatchReason;
        row("12 Noordkust plan def.pdf", u"Noordkust"_s, Certain, NumberAndName);
        row("Regio_07-Achterhoek.pdf", u"Achterhoek"_s, Certain, NumberAndName);
        row("Regio07Achterhoek.PDF", u"Achterhoek"_s, Certain, NumberAndName);
        row("Activiteitenplan Achterhoek v2.pdf", u"Achterhoek"_s, Likely, Name);
        row("STO Fryslan 2020-2023.pdf", u"Fryslân"_s, Likely, Name);
        row("FRYSLÂN_plan (1).pdf", u"Fryslân"_s, Likely, Name);
        row("Fryslan\xCC\x82.pdf", u"Fryslân"_s, Likely, Name);
        row("Noord-West aanvraag.pdf", u"Noord-West"_s, Likely, Name);
        row("NoordWest-aanvraag.pdf", u"Noord-West"_s, Likely, Name);
        row("noordwest.pdf", u"Noord-West"_s, Likely, Name);
        row("Plan regio West.pdf", u"West"_s, Likely, Name);
        row("1 West.pdf", u"West"_s, Certain, NumberAndName);
        row("11.pdf", u"Noord-West"_s, Likely, Number);
        row("regio 1 plan.pdf", u"West"_s, Likely, Number);
        row("Plan regio 11 2020.pdf", u"Noord-West"_s, Likely, Number);
        row("plan_012_definitief.pdf", u"Noordkust"_s, Likely, Number);
        row("2020-05-12 Achterhoek.pdf", u"Achterhoek"_s, Likely, Name);
        row("12 mei 2020 Achterhoek.pdf", u"Achterhoek"_s, Likely, Name);
        row("20200112_regio_7.pdf", u"Achterhoek"_s, Likely, Number);
        row("ronde 1 Achterhoek versie 12.pdf", u"Achterhoek"_s, Likely, Name);
        row("Zaanstreek & Waterland.pdf", u"Regio Zaanstreek en Waterland"_s, Likely, Name);
        row("Kop-van-Noord-Holland begroting.pdf", u"Kop van Noord-Holland"_s, Likely, Name);
        row("Achterhoek en regio 7 bijlage 1.pdf", u"Achterhoek"_s, Certain, NumberAndName);
    }
    void fileIsMatched()
    {
        QFETCH(QString, fileName);
        const Match match = matchFiles({{fileName, {}, {}}}, kRegions).first();
        QTEST(nameOf(match.region), "region");
        QTEST(match.confidence, "confidence");
        QTEST(match.reason, "reason");
    }

    void doubtIsLeftToThePerson_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<MatchReason>("reason");
        QTest::addColumn<QStringList>("candidates");
        using enum MatchReason;
        QTest::newRow("number and name differ") << u"7 Noordkust.pdf"_s << Contradiction
                                                << QStringList{u"Achterhoek"_s, u"Noordkust"_s};
        QTest::newRow("two names") << u"Achterhoek en Noordkust.pdf"_s << SeveralPossible
                                   << QStringList{u"Achterhoek"_s, u"Noordkust"_s};
        QTest::newRow("two numbers") << u"plan 7 12.pdf"_s << SeveralPossible
                                     << QStringList{u"Achterhoek"_s, u"Noordkust"_s};
        QTest::newRow("a longer name that nobody knows")
            << u"Zuid-West plan.pdf"_s << PartOfLongerName << QStringList{u"West"_s};
        QTest::newRow("part of a region")
            << u"Achterhoek-Oost.pdf"_s << PartOfLongerName << QStringList{u"Achterhoek"_s};
        QTest::newRow("only a year") << u"plan 2020.pdf"_s << Nothing << QStringList();
        QTest::newRow("only a round") << u"ronde 1.pdf"_s << Nothing << QStringList();
        QTest::newRow("number of no region") << u"regio 99.pdf"_s << Nothing << QStringList();
        QTest::newRow("name inside a word") << u"Westerkwartier.pdf"_s << Nothing << QStringList();
        QTest::newRow("scan") << u"scan_0003421.pdf"_s << Nothing << QStringList();
    }
    void doubtIsLeftToThePerson()
    {
        QFETCH(QString, fileName);
        const Match match = matchFiles({{fileName, {}, {}}}, kRegions).first();
        QVERIFY(!match.region);
        QCOMPARE(match.confidence, Confidence::Unsure);
        QTEST(match.reason, "reason");
        QTEST(namesOf(match.candidates), "candidates");
    }

    void documentHelpsWhereTheFileNameIsSilent()
    {
        const auto titled =
            matchFiles({{u"scan.pdf"_s, u"Plan Achterhoek"_s, u"samen met West"_s}}, kRegions);
        QCOMPARE(nameOf(titled.first().region), u"Achterhoek"_s);
        QCOMPARE(titled.first().reason, MatchReason::NameInDocument);
        QCOMPARE(titled.first().confidence, Confidence::Likely);

        const auto page =
            matchFiles({{u"scan.pdf"_s, {}, u"Regioplan\nNoordkust\n2020"_s}}, kRegions);
        QCOMPARE(nameOf(page.first().region), u"Noordkust"_s);

        const auto two =
            matchFiles({{u"scan.pdf"_s, {}, u"Noordkust, met steun van Achterhoek"_s}}, kRegions);
        QVERIFY(!two.first().region);
        QCOMPARE(two.first().reason, MatchReason::SeveralPossible);
    }

    void documentConfirmsOrContradictsTheNumber()
    {
        const auto confirmed = matchFiles({{u"12.pdf"_s, u"Regio Noordkust"_s, {}}}, kRegions);
        QCOMPARE(confirmed.first().confidence, Confidence::Certain);
        QCOMPARE(confirmed.first().reason, MatchReason::NumberAndName);

        const auto contradicted = matchFiles({{u"12.pdf"_s, u"Regio Achterhoek"_s, {}}}, kRegions);
        QVERIFY(!contradicted.first().region);
        QCOMPARE(contradicted.first().reason, MatchReason::Contradiction);
        QCOMPARE(namesOf(contradicted.first().candidates),
                 QStringList({u"Achterhoek"_s, u"Noordkust"_s}));
    }

    void regionMayHaveSeveralFiles()
    {
        const auto matches = matchFiles(
            {{u"12 Noordkust plan.pdf"_s, {}, {}}, {u"12 Noordkust begroting.pdf"_s, {}, {}}},
            kRegions);
        QCOMPARE(matches[0], matches[1]);
        QCOMPARE(nameOf(matches[0].region), u"Noordkust"_s);
    }

    void regionsOfOneNameAreNotGuessed()
    {
        const auto match =
            matchFiles({{u"Kust.pdf"_s, {}, {}}}, {{1, u"Kust"_s}, {2, u"kust"_s}}).first();
        QVERIFY(!match.region);
        QCOMPARE(match.candidates, QList<int>({0, 1}));
    }

    void withoutRegionsNothingMatches()
    {
        QCOMPARE(matchFiles({{u"12 Noordkust.pdf"_s, {}, {}}}, {}), QList<Match>({Match{}}));
    }

    void wordsComeApart()
    {
        QCOMPARE(wordsOf(u"Regio07-Fryslân_IJmond"_s),
                 QStringList({u"regio"_s, u"07"_s, u"fryslan"_s, u"ijmond"_s}));
        QCOMPARE(stem(u"C:\\plans\\12 Kust.PDF"_s), u"12 Kust"_s);
    }
};

BERAAD_TEST(TestMatching, QCoreApplication)
#include "tst_matching.moc"
