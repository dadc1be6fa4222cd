// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/tables/cellvalues.h"
#include "core/tables/sheet.h"
#include "core/tables/tablefile.h"
#include "core/tables/xlsxstyles.h"
#include "core/tables/zippedfile.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <limits>

using namespace beraad;
using namespace beraad::tables;
using namespace Qt::StringLiterals;

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail()));
    return *std::move(result);
}

QString sheet(const QString& name)
{
    return QStringLiteral(BERAAD_SHEETS) + u'/' + name;
}

const QByteArray kOdsHead = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:body><office:spreadsheet><table:table table:name="A">)xml";
const QByteArray kOdsFoot =
    "</table:table></office:spreadsheet></office:body></office:document-content>";

QByteArray textCell(const QByteArray& text, const QByteArray& attributes = {})
{
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

/// A spreadsheet of these rows, as its bytes.
QByteArray odsOf(const QByteArray& rows)
{
    return must(zipped({{"content.xml", kOdsHead + rows + kOdsFoot}}));
}

QByteArray row(const QByteArray& cells, const QByteArray& attributes = {})
{
    return "<table:table-row " + attributes + '>' + cells + "</table:table-row>";
}

} // namespace

/// Spreadsheets as other programs write them, as persons spoil them and as nobody should send them.
class SheetsTest final : public tests::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<Table> read(const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(u"sheet"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a sheet");
        file.close();
        return readTableFile(path);
    }

private Q_SLOTS:
    void readsWhatLibreOfficeWrote_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("ODS") << u"regions.ods"_s;
        QTest::newRow("XLSX") << u"regions.xlsx"_s;
    }
    void readsWhatLibreOfficeWrote()
    {
        QFETCH(QString, file);
        const auto read = readTableFile(sheet(file));
        QVERIFY(read.ok());
        const Table& table = *read;
        QCOMPARE(table.sheetName(), u"Regio's"_s); // not the empty one before, nor the hidden one
        QCOMPARE(table.header(),
                 (QStringList{u"Nr."_s, u"Regio Naam"_s, u"Soort"_s, u"Penvoerder Naam"_s,
                              u"Contactpersoon"_s, u"Adres"_s, u"Postcode"_s, u"Plaats"_s,
                              u"E-mail"_s, u"Vmbo-scholen"_s, u"2020"_s, u"2021"_s,
                              u"Cofinanciering"_s, u"Ontvangen op"_s}));
        QCOMPARE(table.rows().size(), 3);
        const Table::Row& first = table.rows().first();
        QCOMPARE(first.line, 5); // as the row is numbered on screen
        QCOMPARE(table.cell(first, 0), u"1"_s);
        QCOMPARE(table.cell(first, 1), u"Noordkust"_s); // without the remark
        QCOMPARE(table.cell(first, 9), u"Zeecollege\nDe Wadden"_s);
        QCOMPARE(euroCents(table.cell(first, 10)), 125'000'000);
        QCOMPARE(euroCents(table.cell(first, 11)), 50);
        QCOMPARE(euroCents(table.cell(first, 12)), 12'500'005); // what the formula comes to
        QCOMPARE(table.cell(first, 13), u"2020-03-31"_s);
        QCOMPARE(table.cell(table.rows()[1], 1), u"Fryslân-Oost"_s);
        QCOMPARE(euroCents(table.cell(table.rows()[1], 10)), 123'456'789);
        QCOMPARE(table.cell(table.rows()[2], 1), u"Peel & Maas"_s);
    }

    void theContentCountsAndNotTheName()
    {
        QCOMPARE(must(read(must(readFile(sheet(u"regions.xlsx"_s))))).rows().size(), 3);
        QCOMPARE(must(read("nummer;naam\n1;A\n")).rows().size(), 1);
    }

    void whatIsNoSpreadsheetIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("old Excel, or a password")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
        QTest::newRow("another zipped file") << must(zipped({{"word/document.xml", "<a/>"}}));
        QTest::newRow("no XML inside") << must(zipped({{"content.xml", "a;b\n1;2\n"}}));
        QTest::newRow("XML that ends too early")
            << must(zipped({{"content.xml", kOdsHead + row(textCell("naam")) + row("<table:")}}));
        QTest::newRow("a workbook without sheets")
            << must(zipped({{"[Content_Types].xml", "<Types/>"}, {"_rels/.rels", "<a/>"}}));
        QTest::newRow("groups of rows without end")
            << odsOf(QByteArray("<table:table-row-group>").repeated(5000));
    }
    void whatIsNoSpreadsheetIsSaid()
    {
        QFETCH(QByteArray, bytes);
        const auto table = read(bytes);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().kind(), ErrorKind::SheetUnreadable);
    }

    void whatIsFarTooLargeIsNotTakenIn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray cell = textCell("naam");
        QTest::newRow("rows that come a billion times")
            << odsOf(row(cell, "table:number-rows-repeated=\"1000000000\""));
        QTest::newRow("columns that come a billion times")
            << odsOf(row(textCell("a", "table:number-columns-repeated=\"1000000000\"")));
        QTest::newRow("a cell beyond any column")
            << odsOf(row("<table:table-cell table:number-columns-repeated=\"16000\"/>" + cell));
        QTest::newRow("a megabyte that unpacks to a hundred")
            << must(zipped({{"content.xml", kOdsHead + QByteArray(100 * 1024 * 1024, ' ')}}));
    }
    void whatIsFarTooLargeIsNotTakenIn()
    {
        QFETCH(QByteArray, bytes);
        const auto table = read(bytes);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().kind(), ErrorKind::SheetTooLarge);
    }

    void emptyRowsToTheEndOfTheSheetAreNothing()
    {
        const QByteArray empty = row("<table:table-cell table:number-columns-repeated=\"1024\"/>",
                                     "table:number-rows-repeated=\"1048570\"");
        const auto table = read(odsOf(row(textCell("naam")) + row(textCell("A")) + empty));
        QVERIFY(table.ok());
        QCOMPARE(table->rows().size(), 1);
    }

    void equalRowsThatAreStoredOnceAreAllThere()
    {
        const auto table = read(odsOf(row(textCell("naam") + textCell("rol")) +
                                      row(textCell("A", "table:number-columns-repeated=\"2\""),
                                          "table:number-rows-repeated=\"3\"")));
        QVERIFY(table.ok());
        QCOMPARE(table->rows().size(), 3);
        QCOMPARE(table->rows().last().line, 4);
        QCOMPARE(table->rows().last().cells, (QStringList{u"A"_s, u"A"_s}));
    }

    void spacesAndLineBreaksAreAsTheyWereTyped()
    {
        const auto table = read(odsOf(
            row(textCell("naam")) + row(textCell("a<text:s text:c=\"2\"/>b<text:tab/>c\n  d"
                                                 "<text:line-break/>e<text:span>f</text:span>"))));
        QVERIFY(table.ok());
        QCOMPARE(table->rows().first().cells.first(), u"a  b\tc d\nef"_s);
    }

    void aNumberIsNoDayAndADayNoNumber_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<NumberMeaning>("meaning");
        using enum NumberMeaning;
        QTest::newRow("general") << u"General"_s << Number;
        QTest::newRow("amount") << u"[$€-413] #,##0.00;[Red]-#,##0.00"_s << Number;
        QTest::newRow("words") << u"0.0\" days\""_s << Number;
        QTest::newRow("day") << u"dd-mm-yyyy"_s << Day;
        QTest::newRow("day in Dutch") << u"[$-413]d mmmm yyyy;@"_s << Day;
        QTest::newRow("day and time") << u"d/m/yy h:mm"_s << Day;
        QTest::newRow("time") << u"h:mm:ss"_s << TimeOfDay;
    }
    void aNumberIsNoDayAndADayNoNumber()
    {
        QFETCH(QString, format);
        QTEST(meaningOf(format), "meaning");
    }

    void aNumberIsNotTakenForThousands_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 1250000.0 << u"1250000"_s;
        QTest::newRow("cents") << 1234.5 << u"1234.50"_s;
        QTest::newRow("what a sum leaves") << 0.1 + 0.2 << u"0.30"_s;
        QTest::newRow("three decimals, as thousands have three digits")
            << 1234.567 << u"1234.5670"_s;
        QTest::newRow("negative") << -12.25 << u"-12.25"_s;
        QTest::newRow("no number at all") << std::numeric_limits<double>::infinity() << QString();
    }
    void aNumberIsNotTakenForThousands()
    {
        QFETCH(double, number);
        QTEST(numberText(number), "text");
        QVERIFY(euroCents(numberText(1234.567)) != 123456700);
    }

    /// Whatever the bytes are, reading ends with a table or with an error that a person can read.
    void damagedSheetsAreReadOrRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("ODS") << u"regions.ods"_s;
        QTest::newRow("XLSX") << u"regions.xlsx"_s;
    }
    void damagedSheetsAreReadOrRefused()
    {
        QFETCH(QString, file);
        const QByteArray whole = must(readFile(sheet(file)));
        QRandomGenerator random(20200519);
        int refused = 0;
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = whole;
            for (int change = 1 + random.bounded(8); change > 0; --change)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (round % 4 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            refused += isSound(read(bytes)) ? 0 : 1;
        }
        QVERIFY(refused > 40);
    }

    /// The same with damage inside, where the zip's own sums do not see it.
    void damagedPartsAreReadOrRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<QByteArray>>("parts");
        QTest::newRow("ODS") << u"regions.ods"_s << QList<QByteArray>{"content.xml"};
        QTest::newRow("XLSX") << u"regions.xlsx"_s
                              << QList<QByteArray>{
                                     "[Content_Types].xml",      "_rels/.rels",
                                     "xl/workbook.xml",          "xl/_rels/workbook.xml.rels",
                                     "xl/sharedStrings.xml",     "xl/styles.xml",
                                     "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"};
    }
    void damagedPartsAreReadOrRefused()
    {
        QFETCH(QString, file);
        QFETCH(QList<QByteArray>, parts);
        const ZippedFile whole(must(readFile(sheet(file))), file);
        QRandomGenerator random(78);
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            QList<ZipPart> damaged;
            for (const QByteArray& name : parts)
                damaged.append({name, must(whole.neededPart(name))});
            QByteArray& content = damaged[random.bounded(int(parts.size()))].content;
            for (int change = 1 + random.bounded(6); change > 0; --change) {
                const int at = random.bounded(int(content.size()));
                if (random.bounded(2))
                    content[at] = "<>\"/=9-\0\xFF&A:"[random.bounded(12)];
                else
                    content.remove(at, 1 + random.bounded(40));
            }
            refused += isSound(read(must(zipped(damaged)))) ? 0 : 1;
        }
        QVERIFY(refused > 20);
    }

private:
    /// False: it was refused, as it may be.
    static bool isSound(const Result<Table>& table)
    {
        if (!table.ok()) {
            const ErrorKind kind = table.error().kind();
            if (kind != ErrorKind::SheetUnreadable && kind != ErrorKind::SheetTooLarge &&
                kind != ErrorKind::TableSyntax && kind != ErrorKind::TableCellTooMany)
                qFatal("another error than of a sheet");
            return false;
        }
        for (const Table::Row& each : table->rows()) {
            if (each.cells.size() != table->header().size())
                qFatal("a row that is not as wide as its header");
        }
        return true;
    }
};

BERAAD_TEST(SheetsTest, QCoreApplication)
#include "tst_sheets.moc"
