// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/regiontable.h"
#include "core/tables/csvreader.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::intake;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

const QString kFile = u"regio's.csv"_s;

Result<QList<RegionRow>> regionsOf(const QByteArray& csv)
{
    BERAAD_TRY(const auto table, tables::readCsv(csv, kFile));
    const NamedRegionReading reading = readRegions(table);
    if (!reading.problems.isEmpty())
        return reading.problems.first();
    return reading.rows;
}

RegionRow noordkust()
{
    RegionRow row;
    row.line = 2;
    row.region.number = 12;
    row.region.name = u"Noordkust"_s;
    row.region.kind = RegionKind::TechnologyPoorRegion;
    row.statesKind = true;
    row.region.leadApplicant = {u"Zeecollege"_s, u"mevrouw A. de Vries"_s, u"Dijk 1"_s,
                                u"9901 AB"_s,    u"Appingedam"_s,          u"a@zee.nl"_s};
    row.region.partners = {{u"Zeecollege"_s, PartnerKind::VmboSchool},
                           {u"De Wadden"_s, PartnerKind::VmboSchool},
                           {u"Noorderpoort"_s, PartnerKind::MboCollege},
                           {u"Vos, De & Zn"_s, PartnerKind::Company}};
    row.requested = {{2020, Money::fromEuros(1250000)}, {2021, Money::fromCents(50)}};
    row.cofinancing = Money::fromEuros(130000);
    row.receivedOn = QDate(2020, 3, 31);
    return row;
}

} // namespace

class TestRegionTable : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wholeRowIsRead_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("Dutch") << QByteArray(
            "Nr.;Naam regio;Soort;Penvoerder;Contactpersoon;Adres;Postcode;Plaats;E-mail;"
            "Vmbo-scholen;Mbo-instellingen;Bedrijven;Subsidie 2020;Gevraagde subsidie 2021;"
            "Cofinanciering;Ontvangen op\n"
            "12;Noordkust;techniekarme regio;Zeecollege;mevrouw A. de Vries;Dijk 1;9901ab;"
            "Appingedam;a@zee.nl;\"Zeecollege; De Wadden\";Noorderpoort;\"Vos, De & Zn\";"
            "€ 1.250.000;0,50;130.000,-;31-03-2020\n");
        QTest::newRow("English") << QByteArray(
            "region number,name,kind,lead applicant,contact,street,postal code,city,email,"
            "vmbo schools,mbo colleges,companies,requested subsidy "
            "2020,2021,co-financing,received\n"
            "12,Noordkust,technology-poor region,Zeecollege,mevrouw A. de Vries,Dijk 1,9901 AB,"
            "Appingedam,a@zee.nl,Zeecollege|De Wadden,Noorderpoort,\"Vos, De & Zn\","
            "\"1,250,000\",0.50,130000,2020-03-31\n");
    }
    void wholeRowIsRead()
    {
        QFETCH(QByteArray, csv);
        const auto regions = regionsOf(csv);
        QVERIFY(regions.ok());
        QCOMPARE(regions->size(), 1);
        QVERIFY(regions->first() == noordkust());
    }

    void numberAndNameSuffice()
    {
        const auto regions = regionsOf("nummer;naam\n1;West\n2;Oost\n");
        QVERIFY(regions.ok());
        QCOMPARE(regions->size(), 2);
        QCOMPARE(regions->last().region.name, u"Oost"_s);
        QCOMPARE(regions->last().region.kind, RegionKind::TechnologyRegion);
        QCOMPARE(regions->last().cofinancing, std::nullopt);
        QVERIFY(regions->last().requested.isEmpty());
        QVERIFY(!regions->last().receivedOn.isValid());
    }

    void wrongTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QStringList>("arguments"); ///< after the file
        using enum ErrorKind;
        const auto value = [](const char* name, const QByteArray& csv, const QStringList& rest) {
            QTest::newRow(name) << csv << TableValue << rest;
        };
        QTest::newRow("no number")
            << QByteArray("naam\nWest\n") << TableColumnMissing << QStringList{u"nummer"_s};
        QTest::newRow("no name") << QByteArray("nr;plaats\n1;A\n") << TableColumnMissing
                                 << QStringList{u"naam"_s};
        QTest::newRow("a year twice") << QByteArray("nr;naam;subsidie 2020;2020\n1;A;1;2\n")
                                      << TableColumnTwice << QStringList{u"2020"_s};
        value("number", "nr;naam\n1;A\nx;B\n", {u"3"_s, u"nr"_s, u"x"_s});
        value("number zero", "nr;naam\n0;A\n", {u"2"_s, u"nr"_s, u"0"_s});
        value("number twice", "nr;naam\n1;A\n1;B\n", {u"3"_s, u"nr"_s, u"1"_s});
        value("name twice", "nr;naam\n1;A b\n2;a-B\n", {u"3"_s, u"naam"_s, u"a-B"_s});
        value("no name in a row", "nr;naam\n1;\n", {u"2"_s, u"naam"_s, QString()});
        value("kind", "nr;naam;soort\n1;A;stad\n", {u"2"_s, u"soort"_s, u"stad"_s});
        value("amount", "nr;naam;subsidie 2020\n1;A;p.m.\n",
              {u"2"_s, u"subsidie 2020"_s, u"p.m."_s});
        value("date", "nr;naam;ontvangen\n1;A;31-02-2020\n",
              {u"2"_s, u"ontvangen"_s, u"31-02-2020"_s});
        value("e-mail", "nr;naam;e-mail\n1;A;zee.nl\n", {u"2"_s, u"e-mail"_s, u"zee.nl"_s});
    }
    void wrongTableIsRefused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(ErrorKind, kind);
        QFETCH(QStringList, arguments);
        const auto regions = regionsOf(csv);
        QVERIFY(!regions.ok());
        QCOMPARE(regions.error().kind(), kind);
        QCOMPARE(regions.error().arguments(), QStringList{kFile} + arguments);
    }

    void aTotalIsHeldAgainstTheYearsOnly()
    {
        const auto doubtsOf = [](const QByteArray& csv) {
            const auto table = must(tables::readCsv(csv, kFile));
            const auto columns = ColumnMap::proposed(table, TableSubject::Regions);
            const RegionReading reading = readRegions(table, columns);
            if (reading.rows.size() != table.rows().size())
                qFatal("a row was left out");
            QList<ProblemKind> kinds;
            for (const TableProblem& doubt : reading.doubts)
                kinds << doubt.kind;
            return kinds;
        };
        const QByteArray header = "nr;naam;2020;2021;totaal\n";
        QCOMPARE(doubtsOf(header + "1;A;100;50;150\n2;B;;;\n"), QList<ProblemKind>());
        QCOMPARE(doubtsOf(header + "1;A;100;50;151\n2;B;;;1\n3;C;1;;p.m.\n"),
                 (QList<ProblemKind>{ProblemKind::TotalDiffers, ProblemKind::TotalDiffers,
                                     ProblemKind::NotAnAmount}));
        QCOMPARE(doubtsOf("nr;naam;totaal\n1;A;150\n"), QList<ProblemKind>()); // nothing to add up
    }

    void everyProblemIsNamedWithItsCell()
    {
        const auto problemsOf = [](const QByteArray& csv) {
            QStringList all;
            for (const Error& problem : readRegions(must(tables::readCsv(csv, kFile))).problems)
                all << problem.arguments().mid(1).join(u'|');
            return all;
        };
        QCOMPARE(problemsOf("nr;naam;subsidie 2020\nx;A;p.m.\n2;A;12\n2;;1\n"),
                 (QStringList{u"2|nr|x"_s, u"2|subsidie 2020|p.m."_s, u"3|naam|A"_s, u"4|nr|2"_s,
                              u"4|naam|"_s}));
        QCOMPARE(problemsOf("plaats\nA\n"), (QStringList{u"nummer"_s, u"naam"_s}));
    }
};

BERAAD_TEST(TestRegionTable, QCoreApplication)
#include "tst_regiontable.moc"
