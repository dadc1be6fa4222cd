// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/tables/cellvalues.h"
#include "core/tables/tablefile.h"
#include "tests/support/foreigntool.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::tables;
using namespace Qt::StringLiterals;

namespace {

CellTable regions()
{
    return {{u"nummer"_s, u"naam"_s, u"subsidie 2020"_s, u"ontvangen"_s, u"aandeel"_s},
            {{14.0, u"Fryslân & <Oost>"_s, EuroCents{123'456'750}, QDate(2020, 3, 31), 12.5},
             {15.0, u"=HYPERLINK(\"http://x\")"_s, EuroCents{0}, QDate(), -3.0},
             {16.0, u"+31 6 12"_s, EuroCents{5}, QDate(1999, 12, 31), 0.0}}};
}

QStringList textsOf(const QList<Cell>& cells)
{
    QStringList texts;
    for (const Cell& cell : cells)
        texts.append(plainText(cell));
    return texts;
}

/// As it occurs, and as somebody who wants to break a file would make it.
QString randomText(QRandomGenerator& random)
{
    static const QStringList pieces{u"Noordkust"_s,  u"é"_s,  u"\""_s, u"<"_s,   u"&"_s,
                                    u"  "_s,         u"\n"_s, u"\t"_s, u"="_s,   u"'"_s,
                                    u"_x0041_"_s,    u"€"_s,  u"12"_s, u"]]>"_s, u"_x"_s,
                                    u"2020-05-19"_s, u" "_s,  u"😀"_s,  u"-1"_s,  u"005F_"_s};
    QString text;
    for (int i = random.bounded(5); i > 0; --i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

} // namespace

/// What is written opens elsewhere as it was, and comes back the same.
class WritingTest final : public tests::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static void addFormats()
    {
        QTest::addColumn<QString>("suffix");
        for (const TableFormat format : kTableFormats)
            QTest::addRow("%s", qPrintable(suffixOf(format))) << suffixOf(format);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void whatIsWrittenIsReadBack_data() { addFormats(); }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QString, suffix);
        const QString file = path(u"Regio's."_s + suffix);
        QVERIFY(writeTableFile(file, regions()).ok());
        const auto table = readTableFile(file);
        QVERIFY(table.ok());
        QCOMPARE(table->header(), regions().header);
        QCOMPARE(table->rows().size(), 3);
        for (int row = 0; row < 3; ++row) {
            const Table::Row& read = table->rows()[row];
            const QList<Cell> written = regions().rows[row];
            QCOMPARE(wholeNumber(table->cell(read, 0)), int(std::get<double>(written[0])));
            QCOMPARE(read.cells[1], std::get<QString>(written[1]));
            QCOMPARE(euroCents(table->cell(read, 2)), std::get<EuroCents>(written[2]).cents);
            QCOMPARE(day(table->cell(read, 3)).value_or(QDate()), std::get<QDate>(written[3]));
        }
    }

    void everyTextComesBackAsItWas_data() { addFormats(); }
    void everyTextComesBackAsItWas()
    {
        QFETCH(QString, suffix);
        QRandomGenerator random(20200519);
        const QString file = path(u"texts."_s + suffix);
        for (int round = 0; round < 60; ++round) {
            CellTable table{{u"first"_s, u"second"_s, u"third"_s}, {}};
            for (int row = 1 + random.bounded(6); row > 0; --row)
                table.rows.append(
                    {u"x"_s + randomText(random), randomText(random), randomText(random)});
            QVERIFY(writeTableFile(file, table).ok());
            const auto read = readTableFile(file);
            QVERIFY(read.ok());
            QCOMPARE(read->rows().size(), table.rows.size());
            for (int row = 0; row < int(table.rows.size()); ++row) {
                QStringList expected = textsOf(table.rows[row]);
                for (QString& text : expected)
                    text = text.trimmed().isEmpty() ? QString() : text;
                QStringList cells = read->rows()[row].cells;
                for (QString& text : cells)
                    text = text.trimmed().isEmpty() ? QString() : text;
                QCOMPARE(cells, expected);
            }
        }
    }

    void whatNoFileCanHoldIsLeftOutOfATextOnly()
    {
        const QString text = u"a\u0001b\uFFFFc"_s + QChar(0xD800) + u'd';
        for (const QString& suffix : {u"ods"_s, u"xlsx"_s}) {
            const QString file = path(u"broken."_s + suffix);
            QVERIFY(writeTableFile(file, {{u"naam"_s, u"rol"_s}, {{text, u"lid"_s}}}).ok());
            const auto read = readTableFile(file);
            QVERIFY2(read.ok(), qPrintable(suffix));
            QVERIFY(read->rows().first().cells.first().startsWith(u"abc"_s));
        }
    }

    void aCellLongerThanACellCanBeEndsWithASign()
    {
        const QString file = path(u"long.xlsx"_s);
        QVERIFY(writeTableFile(file, {{u"naam"_s}, {{QString(40'000, u'a')}}}).ok());
        const auto read = readTableFile(file);
        QVERIFY(read.ok());
        QVERIFY(read->rows().first().cells.first().endsWith(u'…'));
    }

    void aTableWithoutRowsIsAHeader_data() { addFormats(); }
    void aTableWithoutRowsIsAHeader()
    {
        QFETCH(QString, suffix);
        const QString file = path(u"empty."_s + suffix);
        QVERIFY(writeTableFile(file, {{u"nummer"_s, u"naam"_s}, {}}).ok());
        const auto read = readTableFile(file);
        QVERIFY(read.ok());
        QCOMPARE(read->header(), (QStringList{u"nummer"_s, u"naam"_s}));
        QVERIFY(read->rows().isEmpty());
    }

    void nothingIsLeftWhereItCannotBeWritten()
    {
        const QString file = path(u"no such folder/list.ods"_s);
        const auto written = writeTableFile(file, regions());
        QCOMPARE(written.error().kind(), ErrorKind::FileNotWritable);
    }

    /// LibreOffice takes numbers, days and amounts for what they are, and a formula for text.
    void libreOfficeReadsTheSame_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("ods") << u"ods"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }
    void libreOfficeReadsTheSame()
    {
        QFETCH(QString, suffix);
        const QString file = path(u"office-%1.%1"_s.arg(suffix));
        CellTable table = regions();
        QVERIFY(writeTableFile(file, table).ok());
        const auto run = tests::runTool(
            u"soffice"_s, {u"-env:UserInstallation=file://"_s + path(u"profile"_s), u"--headless"_s,
                           u"--convert-to"_s, u"fods"_s, u"--outdir"_s, m_folder.path(), file});
        if (!run)
            QSKIP("LibreOffice is not installed");
        if (run->text.contains(u"source file could not be loaded"_s))
            QSKIP("LibreOffice is here without Calc"); // as the benchmark of letters installs it
        const auto flat = readFile(path(u"office-%1.fods"_s.arg(suffix)));
        QVERIFY2(flat.ok(), qPrintable(run->text));
        QVERIFY(flat->contains("office:value=\"1234567.5\""));
        QVERIFY(flat->contains("office:date-value=\"2020-03-31\""));
        QVERIFY(flat->contains("office:value=\"12.5\""));
        QVERIFY(flat->contains("=HYPERLINK("));
        QVERIFY(!flat->contains("table:formula"));
        QVERIFY(flat->contains("Fryslân &amp; &lt;Oost&gt;"));
    }
};

BERAAD_TEST(WritingTest, QCoreApplication)
#include "tst_writing.moc"
