// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csvreader.h"
#include "core/tables/csvwriter.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::tables;
using namespace Qt::StringLiterals;

namespace {

using Cells = QList<QStringList>;

/// Header and rows together, for comparing.
Cells allCells(const Table& table)
{
    Cells cells{table.header()};
    for (const Table::Row& row : table.rows())
        cells.append(row.cells);
    return cells;
}

const QString kFile = u"regio's.csv"_s;

/// Cells as they occur, and as somebody who wants to break things would make them.
QString randomCell(QRandomGenerator& random)
{
    static const QStringList pieces{u"Noordkust"_s, u"é"_s,  u"\""_s,   u";"_s,  u","_s,
                                    u"\t"_s,        u"\n"_s, u"\r\n"_s, u" "_s,  u"="_s,
                                    u"'"_s,         u"-"_s,  u"+"_s,    u"@"_s,  u"sep=;"_s,
                                    u"12"_s,        u"€"_s,  u"\r"_s,   u"'="_s, u"x y"_s};
    QString cell;
    for (int i = random.bounded(5); i > 0; --i)
        cell += pieces[random.bounded(int(pieces.size()))];
    return cell;
}

} // namespace

class TestCsv : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Cells>("cells");
        const Cells plain{{u"nummer"_s, u"naam"_s}, {u"1"_s, u"Noordkust"_s}};
        QTest::newRow("semicolons") << QByteArray("nummer;naam\n1;Noordkust\n") << plain;
        QTest::newRow("commas") << QByteArray("nummer,naam\r\n1,Noordkust") << plain;
        QTest::newRow("tabs") << QByteArray("nummer\tnaam\r1\tNoordkust\r") << plain;
        QTest::newRow("stated separator")
            << QByteArray("sep=|\r\nnummer|naam\r\n1|Noordkust") << plain;
        QTest::newRow("byte order mark before statement")
            << QByteArray("\xEF\xBB\xBFsep=,\nnummer,naam\n1,Noordkust") << plain;
        QTest::newRow("empty rows and cells left over")
            << QByteArray("nummer;naam;;\n\n;;;\n1;Noordkust\n")
            << Cells{{u"nummer"_s, u"naam"_s, {}, {}}, {u"1"_s, u"Noordkust"_s, {}, {}}};
        QTest::newRow("comma in a cell of a semicolon file")
            << QByteArray("naam;bedrag, in euro\nA;12,50\nB;1") //
            << Cells{{u"naam"_s, u"bedrag, in euro"_s}, {u"A"_s, u"12,50"_s}, {u"B"_s, u"1"_s}};
        QTest::newRow("quotes, line breaks and separators inside quotes")
            << QByteArray("a;b\n\"x \"\"y\"\";z\";\"two\nlines\"\n")
            << Cells{{u"a"_s, u"b"_s}, {u"x \"y\";z"_s, u"two\nlines"_s}};
        QTest::newRow("quote inside a bare cell")
            << QByteArray("a;b\n5\" pipe;2\n") << Cells{{u"a"_s, u"b"_s}, {u"5\" pipe"_s, u"2"_s}};
        QTest::newRow("UTF-8") << QByteArray("a;b\nFrysl\xC3\xA2n;\xE2\x82\xAC 5\n")
                               << Cells{{u"a"_s, u"b"_s}, {u"Fryslân"_s, u"€ 5"_s}};
        QTest::newRow("Windows-1252") << QByteArray("a;b\nFrysl\xE2n;\x80 5\n")
                                      << Cells{{u"a"_s, u"b"_s}, {u"Fryslân"_s, u"€ 5"_s}};
        QTest::newRow("UTF-16 from Excel's Unicode text")
            << QByteArray("\xFF\xFE"
                          "a\0\t\0b\0\n\0"
                          "1\0\t\0"
                          "2\0",
                          16)
            << Cells{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("one column")
            << QByteArray("naam\nNoordkust\n") << Cells{{u"naam"_s}, {u"Noordkust"_s}};
        QTest::newRow("nothing") << QByteArray() << Cells{{}};
    }
    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readCsv(bytes, kFile);
        QVERIFY(table.ok());
        QTEST(allCells(*table), "cells");
    }

    void namesTheLineThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("quote not closed: where it opened")
            << QByteArray("a;b\n1;2\n\"3;4\n5;6\n") << u"3"_s;
        QTest::newRow("text after a closing quote") << QByteArray("a;b\n\"1\"x;2\n") << u"2"_s;
        QTest::newRow("after a cell of two lines and a statement")
            << QByteArray("sep=;\na;b\n\"1\n1\";2\n\"3\"x;4\n") << u"5"_s;
        QTest::newRow("no text at all") << QByteArray("PK\x03\x04\n\0\0;\n", 9) << u"2"_s;
    }
    void namesTheLineThatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        const auto table = readCsv(bytes, kFile);
        QVERIFY(!table.ok());
        QCOMPARE(table.error(), Error(ErrorKind::TableSyntax, {kFile, line}));
    }

    void namesTheCellThatIsTooMany_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("where"); ///< line, column, content
        QTest::newRow("after a cell of two lines")
            << QByteArray("a;b\n\"1\n1\";2\n3;4;5\n") << QStringList{u"4"_s, u"3"_s, u"5"_s};
        QTest::newRow("after a statement")
            << QByteArray("sep=;\na;b\n3;4;5\n") << QStringList{u"3"_s, u"3"_s, u"5"_s};
        QTest::newRow("the first of two with content")
            << QByteArray("a;b\n1;2\n3;4;;5;6\n") << QStringList{u"3"_s, u"4"_s, u"5"_s};
        QTest::newRow("a semicolon in a name, amounts with a comma")
            << QByteArray("nr;naam;bedrag\n1;A;12,50\n2;B; en C;13,50\n3;D;14,50\n")
            << QStringList{u"3"_s, u"4"_s, u"13,50"_s};
        QTest::newRow("amounts with a comma, all of them, in a file of commas")
            << QByteArray("nr,naam,bedrag\n1,A,12,50\n2,B,13,50\n")
            << QStringList{u"2"_s, u"4"_s, u"50"_s};
    }
    void namesTheCellThatIsTooMany()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, where);
        const auto table = readCsv(bytes, kFile);
        QVERIFY(!table.ok());
        QCOMPARE(table.error(), Error(ErrorKind::TableCellTooMany, QStringList{kFile} + where));
    }

    void cellsTooManyAreKeptForWhoTellsThem()
    {
        const auto table = readCsv("a;b\n1;2\n3;4;5\n6;7;\n", kFile, SurplusCells::Kept);
        QVERIFY(table.ok());
        QCOMPARE(allCells(*table), (Cells{{u"a"_s, u"b"_s, {}},
                                          {u"1"_s, u"2"_s, {}},
                                          {u"3"_s, u"4"_s, u"5"_s},
                                          {u"6"_s, u"7"_s, {}}}));
        QVERIFY(!table->surplusCell(table->rows()[0]));
        QCOMPARE(table->surplusCell(table->rows()[1]), 2);
        QVERIFY(!table->surplusCell(table->rows()[2]));
        // One that the header has room for has no name, and is none too many.
        QVERIFY(readCsv("a;b;\n1;2;3\n", kFile).ok());
    }

    void rowsKnowTheirLine()
    {
        const auto table = readCsv("a;b\n\n\"1\r\n1\";2\r\n3;4\n", kFile);
        QVERIFY(table.ok());
        QCOMPARE(table->rows().size(), 2);
        QCOMPARE(table->rows()[0].line, 3);
        QCOMPARE(table->rows()[1].line, 5);
    }

    void missingFileIsNamed()
    {
        const QTemporaryDir folder;
        const auto table = readCsvFile(folder.filePath(u"none.csv"_s));
        QVERIFY(!table.ok());
        QCOMPARE(table.error().kind(), ErrorKind::FileNotFound);
    }

    void noCellCanActAsAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("formula") << u"=HYPERLINK(1)"_s << QByteArray("'=HYPERLINK(1)");
        QTest::newRow("plus") << u"+31 6 12"_s << QByteArray("'+31 6 12");
        QTest::newRow("minus") << u"-1+cmd|' /C calc'!A0"_s << QByteArray("'-1+cmd|' /C calc'!A0");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("negative amount") << u"-1.250"_s << QByteArray("-1.250");
        QTest::newRow("ordinary") << u"Noordkust"_s << QByteArray("Noordkust");
    }
    void noCellCanActAsAFormula()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        const QByteArray bytes = writeCsv({u"a"_s}, {{cell}});
        QCOMPARE(bytes, "\xEF\xBB\xBF"
                        "a\r\n" +
                            written + "\r\n");
        QCOMPARE(readCsv(bytes, kFile)->rows().first().cells.first(), cell);
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QChar>("separator");
        QTest::newRow("semicolon") << QChar(u';');
        QTest::newRow("comma") << QChar(u',');
        QTest::newRow("tab") << QChar(u'\t');
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QChar, separator);
        QRandomGenerator random(20200519);
        for (int round = 0; round < 300; ++round) {
            Cells cells{{u"first"_s, u"second"_s, u"third"_s}};
            for (int row = random.bounded(6); row > 0; --row)
                cells.append({u"x"_s + randomCell(random), randomCell(random), randomCell(random)});
            const QByteArray bytes = writeCsv(cells.first(), cells.sliced(1), separator);
            const auto table = readCsv(bytes, kFile);
            QVERIFY2(table.ok(), bytes.constData());
            QCOMPARE(allCells(*table), cells);
        }
    }

    /// Whatever the bytes are, reading ends, and with rows as wide as the header or an error.
    void damagedFilesAreReadOrRefused()
    {
        const QByteArray whole = "sep=;\r\nnummer;naam;\"bedrag\"\r\n1;\"Noord "
                                 "\"\"kust\"\"\";12,50\r\n2;\"a\nb\";-3\r\n";
        QRandomGenerator random(78);
        int refused = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray bytes = whole;
            for (int change = 1 + random.bounded(4); change > 0; --change) {
                const int at = random.bounded(int(bytes.size()));
                const char byte = "\";,\n\r\t=\0\xFF\xC3'a"[random.bounded(12)];
                if (random.bounded(2))
                    bytes[at] = byte;
                else if (random.bounded(2))
                    bytes.insert(at, byte);
                else
                    bytes.truncate(qMax(at, 1));
            }
            const auto table = readCsv(bytes, kFile);
            refused += table.ok() ? 0 : 1;
            if (!table.ok())
                QVERIFY(table.error().kind() == ErrorKind::TableSyntax ||
                        table.error().kind() == ErrorKind::TableCellTooMany);
            else
                for (const Table::Row& row : table->rows())
                    QCOMPARE(row.cells.size(), table->header().size());
        }
        QVERIFY(refused > 100);
        QVERIFY(refused < 3900);
    }
};

BERAAD_TEST(TestCsv, QCoreApplication)
#include "tst_csv.moc"
