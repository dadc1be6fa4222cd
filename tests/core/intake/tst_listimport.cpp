// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/listimport.h"

#include "core/commands/history.h"
#include "core/commands/rounddesk.h"
#include "core/intake/partnernames.h"
#include "core/intake/regionlist.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/tables/csvreader.h"
#include "core/tables/tablefile.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::intake;
using namespace Qt::StringLiterals;
using tests::DossierFixture;
using tests::must;

namespace {

ListImport listOf(const QByteArray& csv, TableSubject subject = TableSubject::Regions)
{
    return ListImport(must(tables::readCsv(csv, u"lijst.csv"_s)), subject);
}

QString sheet(const QString& name)
{
    return QStringLiteral(BERAAD_SHEETS) + u'/' + name;
}

QList<Region> regions(const DossierFixture& fixture)
{
    return must(storage::ProgrammeRecords(fixture.dossier()).regions(fixture.programme().id));
}

QList<Plan> plans(const DossierFixture& fixture)
{
    return must(storage::PlanRecords(fixture.dossier()).plans(fixture.round()));
}

QList<Member> members(const DossierFixture& fixture)
{
    return must(storage::MemberRecords(fixture.dossier()).members());
}

qsizetype entries(const DossierFixture& fixture)
{
    return must(storage::AuditTrail(fixture.dossier()).entries()).size();
}

} // namespace

/// From a table that somebody sent to what is stored.
class ListImportTest final : public tests::TestCase
{
    Q_OBJECT

    static void giveExpertise(DossierFixture& fixture)
    {
        commands::RoundDesk desk(fixture.history());
        Region region = regions(fixture).first();
        region.expertise = {u"metaal"_s, u"ict"_s};
        region.partners.append({u"Bakker; Zonen | \"Zee\""_s, PartnerKind::Company});
        must(desk.store(region));
        Member member = members(fixture).first();
        member.expertise = {u"financiën"_s};
        must(desk.store(member));
    }

private Q_SLOTS:
    void columnsAreProposedByTheirNames()
    {
        const ListImport list =
            listOf("Nr;Regio;Opmerking;Subsidie 2021;Lead applicant\n1;A;x;5;B\n");
        using enum TableField;
        QCOMPARE(list.columns().field(0), ColumnField{Number});
        QCOMPARE(list.columns().field(1), ColumnField{Name});
        QVERIFY(!list.columns().field(2));
        QCOMPARE(list.columns().field(3), (ColumnField{Subsidy, 2021}));
        QCOMPARE(list.columns().field(4), ColumnField{Organisation});
        QVERIFY(list.isRight());
        QCOMPARE(list.count(), 1);
    }

    void aPersonSaysWhatAColumnHolds()
    {
        ListImport list = listOf("volgnummer;wie;bedrag\n1;Noordkust;100\n");
        QCOMPARE(list.problems().size(), 2);
        QCOMPARE(list.problems().first().kind, ProblemKind::ColumnMissing);
        list.setField(0, ColumnField{TableField::Number});
        list.setField(1, ColumnField{TableField::Name});
        list.setField(2, ColumnField{TableField::Subsidy, 2022});
        QVERIFY(list.isRight());
        DossierFixture fixture;
        must(list.store(fixture.history(), fixture.round()));
        QCOMPARE(regions(fixture).first().name, u"Noordkust"_s);
        QVERIFY(plans(fixture).first().requested.contains({2022, Money::fromEuros(100)}));
    }

    void whatOneColumnTakesAnotherGivesUp()
    {
        ListImport list = listOf("nr;naam;regio\n1;A;B\n");
        QVERIFY(!list.columns().field(2)); // of two such names the first
        list.setField(2, ColumnField{TableField::Name});
        QVERIFY(!list.columns().field(1));
        QVERIFY(list.isRight());
        list.setField(0, std::nullopt);
        QVERIFY(!list.isRight());
    }

    void theSameFileReadAgainKeepsWhatWasChosen()
    {
        ListImport list = listOf("volgnummer;wie\nx;A\n");
        list.setField(0, ColumnField{TableField::Number});
        list.setField(1, ColumnField{TableField::Name});
        QVERIFY(!list.isRight());
        list.setTable(must(tables::readCsv("volgnummer;wie\n1;A\n", u"lijst.csv"_s)));
        QVERIFY(list.isRight());
        list.setTable(must(tables::readCsv("iets;anders\n1;A\n", u"lijst.csv"_s)));
        QVERIFY(!list.columns().field(0));
    }

    /// Each with the cell where it stands, from top to bottom.
    void everyMistakeIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("ODS") << u"mistakes.ods"_s;
        QTest::newRow("XLSX") << u"mistakes.xlsx"_s;
    }
    void everyMistakeIsFound()
    {
        QFETCH(QString, file);
        const ListImport list(must(tables::readTableFile(sheet(file))), TableSubject::Regions);
        using enum ProblemKind;
        using F = TableField;
        const QList<TableProblem> expected{
            {NumberTwice, F::Number, 2, 0},  {NotAnEmailAddress, F::Email, 2, 3},
            {NotAnAmount, F::Subsidy, 2, 4}, {NotADay, F::Received, 2, 5},
            {NotANumber, F::Number, 3, 0},   {NameMissing, F::Name, 3, 1},
            {KindUnknown, F::Kind, 3, 2},    {NotAnAmount, F::Subsidy, 3, 4},
            {NameTwice, F::Name, 4, 1}};
        QCOMPARE(list.problems().size(), expected.size());
        for (int i = 0; i < int(expected.size()); ++i)
            QVERIFY2(list.problems()[i] == expected[i], qPrintable(QString::number(i)));
        QVERIFY(!list.isRight());
    }

    void aCellTooManyIsAProblemWithItsPlace()
    {
        const auto read = [](const QByteArray& csv) {
            return must(tables::readCsv(csv, u"lijst.csv"_s, tables::SurplusCells::Kept));
        };
        const QByteArray right = "nr;wie;subsidie 2020\n1;A;100\n2;\"B; C\";50\n";
        const QByteArray wrong =
            QByteArray(right).remove(right.indexOf('"'), 1).replace("C\"", "C");
        ListImport list(read(wrong), TableSubject::Regions);
        list.setField(1, ColumnField{TableField::Name});
        QCOMPARE(list.problems().last(),
                 (TableProblem{ProblemKind::CellTooMany, TableField::Number, 1, 3}));
        QCOMPARE(list.table().cell(list.table().rows()[1], 3), u"50"_s);
        QCOMPARE(list.count(), 1);
        QVERIFY(!list.isRight());
        list.setTable(read(right)); // and what was chosen stays chosen
        QVERIFY(list.isRight());
        list.setTable(read(wrong));
        QVERIFY(!list.columns().field(3));
        QVERIFY(!list.isRight());

        const ListImport people(read("naam;rol\nA;lid\nB;lid;C\n"), TableSubject::Members);
        QCOMPARE(people.problems(),
                 (QList{TableProblem{ProblemKind::CellTooMany, TableField::Number, 1, 2}}));

        const NamedRegionReading named = readRegions(read("nr;naam\n1;A;x\n2;B\n"));
        QCOMPARE(named.problems, (QList{Error(ErrorKind::TableCellTooMany,
                                              {u"lijst.csv"_s, u"2"_s, u"3"_s, u"x"_s})}));
    }

    /// Amounts and days as text, in several ways, are no mistakes.
    void whatCanBeUnderstoodIsUnderstood()
    {
        const auto table = must(tables::readTableFile(sheet(u"mistakes.ods"_s)));
        const RegionReading reading =
            readRegions(table, ColumnMap::proposed(table, TableSubject::Regions));
        QCOMPARE(reading.rows.size(), 2);
        QCOMPARE(reading.rows[0].requested.first().amount, Money::fromEuros(1250000));
        QCOMPARE(reading.rows[1].requested.first().amount, Money::fromCents(125000050));
        QCOMPARE(reading.rows[0].receivedOn, QDate(2020, 3, 31));
        QCOMPARE(reading.rows[1].receivedOn, QDate(2020, 3, 31));
        QCOMPARE(reading.rows[1].region.kind, RegionKind::TechnologyPoorRegion);
    }

    void aListOfLibreOfficeIsStored()
    {
        DossierFixture fixture;
        const ListImport list(must(tables::readTableFile(sheet(u"regions.ods"_s))),
                              TableSubject::Regions);
        QVERIFY(list.isRight());
        must(list.store(fixture.history(), fixture.round()));
        const Region first = regions(fixture).first();
        QCOMPARE(first.name, u"Noordkust"_s);
        QCOMPARE(first.leadApplicant.organisation, u"Zeecollege"_s);
        QCOMPARE(first.leadApplicant.postalCode, u"9901 AB"_s);
        QCOMPARE(first.partners.first(), (Partner{u"Zeecollege"_s, PartnerKind::VmboSchool}));
        const Plan plan = plans(fixture).first();
        QCOMPARE(plan.cofinancing, Money::fromCents(12500005));
        QVERIFY(plan.requested.contains({2021, Money::fromCents(50)}));
        QCOMPARE(plan.receivedOn, QDate(2020, 3, 31));
    }

    void whatStoringDoesIsToldBefore()
    {
        DossierFixture fixture;
        const Region second = regions(fixture)[1];
        const QByteArray csv =
            "nr;naam;plaats\n1;Regio 1;Elders\n2;" + second.name.toUtf8() + ";\n9;Negen;\n";
        const auto effects = must(listOf(csv).effects(fixture.dossier(), fixture.round()));
        QCOMPARE(effects,
                 (QList<RowEffect>{RowEffect::Changed, RowEffect::Unchanged, RowEffect::Added}));
        const qsizetype before = entries(fixture);
        must(listOf(csv).store(fixture.history(), fixture.round()));
        // The changed region, the new one and its plan: what stayed as it was left no entry.
        QCOMPARE(entries(fixture), before + 3);
        const auto after = must(listOf(csv).effects(fixture.dossier(), fixture.round()));
        QCOMPARE(after.count(RowEffect::Unchanged), 3);
        QVERIFY(!fixture.history().canUndo()); // half a list is no list
    }

    void anEmptyCellTakesNothingAway()
    {
        DossierFixture fixture;
        const Region before = regions(fixture).first();
        const QByteArray csv = "nr;naam;soort;penvoerder;adres;postcode;plaats;vmbo\n1;" +
                               before.name.toUtf8() + ";;;;;;\n";
        must(listOf(csv).store(fixture.history(), fixture.round()));
        QVERIFY(regions(fixture).first() == before);
    }

    void nothingIsStoredOfAListWithAFault()
    {
        DossierFixture fixture;
        fixture.finaliseRound();
        const auto stored =
            listOf("nr;naam\n1;Anders\n8;Acht\n").store(fixture.history(), fixture.round());
        QCOMPARE(stored.error().kind(), ErrorKind::RoundIsFinal);
        QCOMPARE(regions(fixture).first().name, u"Regio 1"_s);
    }

    void anAddressChangesAlsoInAFinalRound()
    {
        DossierFixture fixture;
        fixture.finaliseRound();
        must(
            listOf("nr;naam;plaats\n1;Regio 1;Elders\n").store(fixture.history(), fixture.round()));
        QCOMPARE(regions(fixture).first().leadApplicant.city, u"Elders"_s);
    }

    void membersComeInByName()
    {
        DossierFixture fixture;
        const qsizetype before = members(fixture).size();
        const ListImport list = listOf("Naam;Organisatie;Rol\na albers;Gemeente;\n"
                                       "E. Evers;Mbo Raad;Voorzitter\n",
                                       TableSubject::Members);
        QVERIFY(list.isRight());
        QCOMPARE(must(list.effects(fixture.dossier(), fixture.round())),
                 (QList<RowEffect>{RowEffect::Changed, RowEffect::Added}));
        must(list.store(fixture.history(), fixture.round()));
        QCOMPARE(members(fixture).size(), before + 1);
        for (const Member& member : members(fixture)) {
            if (member.organisation == "Gemeente"_L1) {
                QCOMPARE(member.name, u"A. Albers"_s);
                QCOMPARE(member.role, MemberRole::Member);
            }
            if (member.name == "E. Evers"_L1)
                QCOMPARE(member.role, MemberRole::Chair);
        }
    }

    void whatMembersKnowComesIn()
    {
        DossierFixture fixture;
        const ListImport list = listOf("Naam;Deskundigheid\nA. Albers;\"Metaal, ict; metaal\"\n",
                                       TableSubject::Members);
        must(list.store(fixture.history(), fixture.round()));
        const auto known = [&] {
            for (const Member& member : members(fixture)) {
                if (member.name == "A. Albers"_L1)
                    return member.expertise;
            }
            return QStringList();
        };
        QCOMPARE(known(), (QStringList{u"Metaal"_s, u"ict"_s}));
        // What is not stated stays.
        must(listOf("Naam;Deskundigheid\nA. Albers;\n", TableSubject::Members)
                 .store(fixture.history(), fixture.round()));
        QCOMPARE(known().size(), 2);
    }

    void whatPlansAskOfReadersComesIn()
    {
        DossierFixture fixture;
        must(listOf("nr;naam;gevraagde deskundigheid\n1;Regio 1;ict, financiën\n")
                 .store(fixture.history(), fixture.round()));
        QCOMPARE(regions(fixture).first().expertise, (QStringList{u"ict"_s, u"financiën"_s}));
    }

    void whatIsWrongWithMembersIsFound()
    {
        const ListImport list =
            listOf("naam;rol\nA;lid\n;lid\nB;baas\na;\n", TableSubject::Members);
        QCOMPARE(list.problems().size(), 3);
        QCOMPARE(list.problems()[0].kind, ProblemKind::NameMissing);
        QCOMPARE(list.problems()[1].kind, ProblemKind::RoleUnknown);
        QCOMPARE(list.problems()[2].kind, ProblemKind::NameTwice);
    }

    void aNameWithASignThatPartsNamesStaysOne_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("cell");
        QTest::newRow("usual") << QStringList{u"Zeecollege"_s, u"Noordhof"_s}
                               << u"Zeecollege; Noordhof"_s;
        QTest::newRow("semicolon")
            << QStringList{u"Bakker; Zonen"_s, u"Noordhof"_s} << u"\"Bakker; Zonen\"; Noordhof"_s;
        QTest::newRow("bar") << QStringList{u"A|B"_s} << u"\"A|B\""_s;
        QTest::newRow("marks within")
            << QStringList{u"Vof \"De Haven\""_s, u"B"_s} << u"Vof \"De Haven\"; B"_s;
        QTest::newRow("marks first")
            << QStringList{u"\"De Haven\" bv"_s} << u"\"\"\"De Haven\"\" bv\""_s;
        QTest::newRow("both") << QStringList{u"\"A\"; B"_s, u"C"_s} << u"\"\"\"A\"\"; B\"; C"_s;
    }
    void aNameWithASignThatPartsNamesStaysOne()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, cell);
        QCOMPARE(namesInCell(names), cell);
        QCOMPARE(namesOfCell(cell), names);
    }

    /// As people type it.
    void aMarkThatIsNotClosedIsOneLikeAnyOther()
    {
        QCOMPARE(namesOfCell(u"\"De Haven; Noordhof"_s),
                 (QStringList{u"\"De Haven"_s, u"Noordhof"_s}));
        QCOMPARE(namesOfCell(u"\"De Haven\" bv; B\n C |D"_s),
                 (QStringList{u"\"De Haven\" bv"_s, u"B"_s, u"C"_s, u"D"_s}));
        QCOMPARE(namesOfCell(u" ;; "_s), QStringList());
    }

    /// Out and in again, in each form and language: nothing is another.
    void whatGoesOutComesInTheSame_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("isDutch");
        for (const tables::TableFormat format : tables::kTableFormats) {
            const QString suffix = tables::suffixOf(format);
            QTest::addRow("%s in Dutch", qPrintable(suffix)) << suffix << true;
            QTest::addRow("%s in English", qPrintable(suffix)) << suffix << false;
        }
    }
    void whatGoesOutComesInTheSame()
    {
        QFETCH(QString, suffix);
        QFETCH(bool, isDutch);
        DossierFixture fixture;
        must(
            ListImport(must(tables::readTableFile(sheet(u"regions.xlsx"_s))), TableSubject::Regions)
                .store(fixture.history(), fixture.round()));
        giveExpertise(fixture);
        const Language language = isDutch ? Language::Dutch : Language::English;
        const QString path = fixture.folder() + u"/list."_s + suffix;
        must(tables::writeTableFile(path, regionList(regions(fixture), plans(fixture), language)));
        const ListImport list(must(tables::readTableFile(path)), TableSubject::Regions);
        QVERIFY(list.isRight());
        QCOMPARE(list.count(), int(regions(fixture).size()));
        const auto effects = must(list.effects(fixture.dossier(), fixture.round()));
        QCOMPARE(effects.count(RowEffect::Unchanged), effects.size());

        must(tables::writeTableFile(path, memberList(members(fixture), language)));
        const ListImport people(must(tables::readTableFile(path)), TableSubject::Members);
        QVERIFY(people.isRight());
        const auto same = must(people.effects(fixture.dossier(), fixture.round()));
        QCOMPARE(same.count(RowEffect::Unchanged), members(fixture).size());
    }
};

BERAAD_TEST(ListImportTest, QCoreApplication)
#include "tst_listimport.moc"
