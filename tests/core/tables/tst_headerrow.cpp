// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csvreader.h"
#include "core/tables/headerrow.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::tables;
using namespace Qt::StringLiterals;

/// Where the names of the columns are in what people send.
class HeaderRowTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNamesOfTheColumns_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("firstLine"); ///< of what stands below
        const QStringList plain{u"nr"_s, u"naam"_s, u"plaats"_s};
        QTest::newRow("first row") << QByteArray("nr;naam;plaats\n1;A;B\n") << plain << 2;
        QTest::newRow("below a title of one cell")
            << QByteArray("Regio's 2020\n\nnr;naam;plaats\n1;A;B\n") << plain << 4;
        QTest::newRow("below a title and a date")
            << QByteArray("Regio's;;;;19-5-2020\nnr;naam;plaats;adres;e-mail\n1;A;B;C;D\n")
            << QStringList{u"nr"_s, u"naam"_s, u"plaats"_s, u"adres"_s, u"e-mail"_s} << 3;
        QTest::newRow("commas below a title with one")
            << QByteArray("Regio's, stand 1 mei\nnr,naam,plaats\n1,A,B\n2,C,D\n") << plain << 3;
        QTest::newRow("below groups, where a name stands twice")
            << QByteArray("Regio;;Penvoerder;;;\nNr;Naam;Naam;Plaats;2020;2021\n1;A;B;C;1;2\n")
            << QStringList{u"Nr"_s,     u"Regio Naam"_s, u"Penvoerder Naam"_s,
                           u"Plaats"_s, u"2020"_s,       u"2021"_s}
            << 3;
        QTest::newRow("names merged downwards, groups of two")
            << QByteArray("Nr;Naam;Adres;Subsidie;\n;;;2020;2021\n1;A;B;5;6\n")
            << QStringList{u"Nr"_s, u"Naam"_s, u"Adres"_s, u"2020"_s, u"2021"_s} << 3;
        QTest::newRow("a column without a name")
            << QByteArray("nr;naam;\n1;A;B\n") << QStringList{u"nr"_s, u"naam"_s, QString()} << 2;
        QTest::newRow("one column") << QByteArray("naam\nA\nB\n") << QStringList{u"naam"_s} << 2;
        QTest::newRow("rows that state little")
            << QByteArray("nr;naam;plaats;adres\n1;A;;\n2;B;;\n")
            << QStringList{u"nr"_s, u"naam"_s, u"plaats"_s, u"adres"_s} << 2;
    }
    void findsTheNamesOfTheColumns()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, firstLine);
        const auto table = readCsv(csv, u"regio's.csv"_s);
        QVERIFY(table.ok());
        QTEST(table->header(), "names");
        QCOMPARE(table->rows().first().line, firstLine);
    }

    void nothingHasNoHeader()
    {
        const HeaderRow none = findHeader({});
        QCOMPARE(none.count, 0);
        QVERIFY(none.names.isEmpty());
    }
};

BERAAD_TEST(HeaderRowTest, QCoreApplication)
#include "tst_headerrow.moc"
