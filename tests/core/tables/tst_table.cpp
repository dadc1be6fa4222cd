// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/cellvalues.h"
#include "core/tables/table.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::tables;
using namespace Qt::StringLiterals;

namespace {

Table table()
{
    return Table(u"a.csv"_s, {u"Nr."_s, u" E-mail "_s, u"Coördinator"_s},
                 {{7, {u" 12 "_s, u"a@b.nl"_s, u"J. Vos"_s}}});
}

} // namespace

class TestTable : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByAnyOfTheirNames_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("column");
        QTest::newRow("stop") << QStringList{u"nummer"_s, u"nr"_s} << 0;
        QTest::newRow("hyphen and capitals") << QStringList{u"EMAIL"_s} << 1;
        QTest::newRow("underscore") << QStringList{u"e_mail"_s} << 1;
        QTest::newRow("accent") << QStringList{u"coordinator"_s} << 2;
    }
    void columnsAreFoundByAnyOfTheirNames()
    {
        QFETCH(QStringList, names);
        QTEST(*table().column(names), "column");
    }

    void missingColumnIsNamed()
    {
        const auto missing = table().column({u"postcode"_s, u"postal code"_s});
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error(),
                 Error(ErrorKind::TableColumnMissing, {u"a.csv"_s, u"postcode"_s}));
        QCOMPARE(*table().findColumn({u"postcode"_s}), std::optional<int>());
    }

    void columnThatIsThereTwiceIsNotGuessed()
    {
        const Table twice(u"a.csv"_s, {u"naam"_s, u"Naam "_s}, {});
        const auto found = twice.findColumn({u"naam"_s});
        QVERIFY(!found.ok());
        QCOMPARE(found.error(), Error(ErrorKind::TableColumnTwice, {u"a.csv"_s, u"Naam"_s}));
    }

    void wrongValueIsNamedWithItsPlace()
    {
        const Table some = table();
        QCOMPARE(some.cell(some.rows().first(), 0), u"12"_s);
        QCOMPARE(some.valueError(some.rows().first(), 1),
                 Error(ErrorKind::TableValue, {u"a.csv"_s, u"7"_s, u"E-mail"_s, u"a@b.nl"_s}));
    }

    void amountsAreReadAsMeant_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<qint64>("cents"); ///< -1: refused
        QTest::newRow("plain") << u"1234567"_s << qint64(123456700);
        QTest::newRow("Dutch") << u"€ 1.234.567,50"_s << qint64(123456750);
        QTest::newRow("Dutch thousand") << u"1.250"_s << qint64(125000);
        QTest::newRow("Dutch without cents") << u"EUR 1.250,-"_s << qint64(125000);
        QTest::newRow("English") << u"€1,234,567.5"_s << qint64(123456750);
        QTest::newRow("no-break space") << u"€\u00A012,05"_s << qint64(1205);
        QTest::newRow("zero") << u"0"_s << qint64(0);
        QTest::newRow("three decimals") << u"1234,567"_s << qint64(-1);
        QTest::newRow("both ways round") << u"1.234,567.8"_s << qint64(-1);
        QTest::newRow("negative") << u"-5"_s << qint64(-1);
        QTest::newRow("exponent") << u"1E+06"_s << qint64(-1);
        QTest::newRow("word") << u"p.m."_s << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
        QTest::newRow("beyond reason") << u"99999999999999999999"_s << qint64(-1);
    }
    void amountsAreReadAsMeant()
    {
        QFETCH(QString, cell);
        QTEST(euroCents(cell).value_or(-1), "cents");
    }

    void daysAreReadAsMeant_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QDate>("date");
        const QDate may(2020, 5, 9);
        QTest::newRow("Dutch") << u"09-05-2020"_s << may;
        QTest::newRow("short") << u"9-5-2020"_s << may;
        QTest::newRow("slashes, day first") << u"9/5/2020"_s << may;
        QTest::newRow("ISO") << u"2020-05-09"_s << may;
        QTest::newRow("words") << u"9 mei 2020"_s << may;
        QTest::newRow("English words") << u"9 May 2020"_s << may;
        QTest::newRow("no such day") << u"31-02-2020"_s << QDate();
        QTest::newRow("month first") << u"05/31/2020"_s << QDate();
        QTest::newRow("two digits of a year") << u"9-5-20"_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }
    void daysAreReadAsMeant()
    {
        QFETCH(QString, cell);
        QTEST(day(cell).value_or(QDate()), "date");
    }

    void wholeNumbersAreNothingElse()
    {
        QCOMPARE(wholeNumber(u" 014 "_s), std::optional(14));
        QCOMPARE(wholeNumber(u"14a"_s), std::nullopt);
        QCOMPARE(wholeNumber(u"1.5"_s), std::nullopt);
        QCOMPARE(wholeNumber(u"-3"_s), std::nullopt);
        QCOMPARE(wholeNumber(u"1234567890"_s), std::nullopt);
    }
};

BERAAD_TEST(TestTable, QCoreApplication)
#include "tst_table.moc"
