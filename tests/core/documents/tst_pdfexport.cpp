// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentbuilder.h"
#include "core/documents/pdfexport.h"
#include "tests/support/testmain.h"
#include "tests/support/writtenpdf.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextDocument>

using namespace beraad;
using namespace beraad::documents;
using namespace Qt::StringLiterals;
using tests::WrittenPdf;

namespace {

PageSetup setup(Language language = Language::Dutch)
{
    PageSetup setup;
    setup.language = language;
    setup.title = u"Advies över de plannen"_s;
    setup.author = u"De commissie"_s;
    setup.runningHead = u"Tweede ronde"_s;
    setup.created = QDateTime(QDate(2020, 5, 19), QTime(9, 0), Qt::UTC);
    return setup;
}

QString sentences(int count)
{
    return u"De officiële affiche en de fiets vragen een efficiënte aanpak. "_s.repeated(count);
}

Result<QByteArray> report(const PageSetup& page)
{
    DocumentBuilder builder(page);
    builder.titlePage({u"Advies"_s, page.title, u"Tweede ronde"_s, {u"19 mei 2020"_s}, {}});
    builder.contents(u"Inhoud"_s);
    builder.heading(1, u"Samenvatting"_s);
    builder.paragraph(sentences(40));
    builder.pageBreak();
    builder.heading(1, u"Adviezen"_s);
    for (int i = 1; i <= 20; ++i) {
        builder.heading(2, u"Regio %1"_s.arg(i), u"regio-%1"_s.arg(i));
        builder.paragraph(sentences(3 + i));
    }
    Table table;
    table.columns = {{u"Jaar"_s, Alignment::Left, 1}, {u"Bedrag"_s, Alignment::Right, 1}};
    for (int i = 0; i < 90; ++i)
        table.addRow({QString::number(2020 + i), u"€ 1.234.567"_s});
    builder.table(table);
    return builder.toPdf();
}

} // namespace

class TestPdfExport : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!WrittenPdf::isReadable())
            QSKIP("poppler-utils or qpdf is not installed");
        m_bytes = *report(setup());
        m_pdf = std::make_unique<WrittenPdf>(m_bytes);
    }

    void isSoundAndDescribesItself()
    {
        const QString info = m_pdf->information();
        QVERIFY2(info.contains(u"Advies över de plannen"_s), qPrintable(info));
        QVERIFY(info.contains(u"De commissie"_s));
        QVERIFY(info.contains(u"(A4)"_s));
        const QString objects = m_pdf->objects();
        QVERIFY(objects.contains(u"/Lang (nl-NL)"_s));
        QVERIFY(objects.contains(u"/DisplayDocTitle true"_s));
        QCOMPARE(m_pdf->complaints().value_or(QString()), QString());
    }

    void numbersThePagesButNotTheTitlePage()
    {
        const int pages = m_pdf->pages();
        QVERIFY(pages > 5);
        QVERIFY(!m_pdf->layout(1).contains(u"pagina"_s));
        QVERIFY(m_pdf->layout(3).contains(u"pagina 3 van %1"_s.arg(pages)));
        QVERIFY(m_pdf->layout(3).contains(u"Tweede ronde"_s));
        const auto english = report(setup(Language::English));
        QVERIFY(WrittenPdf(*english).layout(3).contains(u"page 3 of %1"_s.arg(pages)));
    }

    void contentsGiveThePageWhereTheHeadingStands()
    {
        const QString contents = m_pdf->layout(2);
        const QRegularExpression entry(u"Regio 17 +(\\d+)"_s);
        const auto match = entry.match(contents);
        QVERIFY2(match.hasMatch(), qPrintable(contents));
        const QString page = m_pdf->layout(match.captured(1).toInt());
        QVERIFY2(page.contains(QRegularExpression(u"Regio 17\\s"_s)), qPrintable(page));
    }

    void contentsAreClickable()
    {
        const QString objects = m_pdf->objects();
        // 22 headings, each with its title and its number.
        QCOMPARE(objects.count(u"/Subtype /Link"_s), 44);
        QCOMPARE(objects.count(u"/F 4"_s), 44);
        QVERIFY(objects.contains(u"/Outlines"_s));
    }

    void textExtractsAsItWasWritten()
    {
        const QString text = m_pdf->layout(3);
        QVERIFY(text.contains(u"officiële affiche"_s));
        QVERIFY(text.contains(u"efficiënte"_s));
        QVERIFY(!text.contains(u'\t'));
        const QString objects = m_pdf->objects();
        QVERIFY(!objects.contains(u"<0009>\n"_s));
    }

    void tableRepeatsItsHeader()
    {
        const int last = m_pdf->pages();
        QVERIFY(m_pdf->layout(last).contains(u"Bedrag"_s));
        QVERIFY(m_pdf->layout(last - 1).contains(u"Bedrag"_s));
    }

    void rowsStayWhole()
    {
        DocumentBuilder builder(setup());
        Table table;
        table.columns = {{u"Regio"_s, Alignment::Left, 1}, {u"Tekst"_s, Alignment::Left, 1}};
        for (int i = 10; i < 90; ++i) {
            const QString rest = QString(u"\nen verder"_s).repeated(i % 4);
            table.addRow({u"begin%1"_s.arg(i), u"ook%1%2\neind%1"_s.arg(i).arg(rest)});
        }
        builder.table(table);
        const WrittenPdf pdf(*builder.toPdf());
        QVERIFY(pdf.pages() > 2);
        static const QRegularExpression begin(u"begin(\\d+)"_s);
        for (int page = 1; page <= pdf.pages(); ++page) {
            const QString text = pdf.text(page);
            QVERIFY2(text.contains(u"Regio Tekst"_s), qPrintable(text));
            for (auto it = begin.globalMatch(text); it.hasNext();) {
                const QString number = it.next().captured(1);
                QVERIFY2(text.contains(u"eind"_s + number), qPrintable(number));
            }
        }
        QCOMPARE(pdf.text().count(u"eind"_s), 80);
    }

    void longTitlePageStaysOnePage()
    {
        DocumentBuilder builder(setup());
        builder.titlePage({u"Advies"_s,
                           u"Titel"_s,
                           {},
                           {sentences(6), sentences(3)},
                           {},
                           u"Getekend"_s,
                           sentences(2)});
        builder.heading(1, u"Begin"_s);
        const auto pdf = builder.toPlacedPdf();
        QCOMPARE(pdf->pages, 2);
        QCOMPARE(pdf->places.value(kSignaturePlace).page, 0);
        QVERIFY(WrittenPdf(pdf->bytes).text(2).contains(u"Begin"_s));
    }

    void headingStaysWithItsText()
    {
        for (int page = 3; page <= m_pdf->pages(); ++page) {
            const QStringList lines =
                m_pdf->layout(page).split(u'\n', Qt::SkipEmptyParts).mid(0, 200);
            const QString last = lines.value(lines.size() - 2).trimmed();
            QVERIFY2(!last.startsWith(u"Regio "_s), qPrintable(last));
        }
    }

    void sameInputGivesSameBytes() { QCOMPARE(*report(setup()), m_bytes); }

    void refusesMissingFont()
    {
        PageSetup page = setup();
        page.style.textFamily = u"No Such Family"_s;
        const auto result = report(page);
        QVERIFY(!result);
        QCOMPARE(result.error(), Error(ErrorKind::FontMissing, {u"No Such Family"_s}));
    }

    void stopsWhenCancelled()
    {
        DocumentBuilder builder(setup());
        builder.paragraph(sentences(10));
        Progress progress;
        progress.cancel();
        const auto result = builder.toPdf(&progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind(), ErrorKind::Cancelled);
    }

private:
    QByteArray m_bytes;
    std::unique_ptr<WrittenPdf> m_pdf;
};

BERAAD_TEST(TestPdfExport, QGuiApplication)
#include "tst_pdfexport.moc"
