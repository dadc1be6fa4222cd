// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentbuilder.h"
#include "core/documents/pdfexport.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace beraad;
using namespace beraad::documents;
using namespace Qt::StringLiterals;

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

/// What a program says of the PDF, with the file's path as its last argument but `after`.
QString ask(const QByteArray& pdf, const QString& program, QStringList arguments,
            const QStringList& after = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"document.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments << path << after);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QByteArray& pdf, int page)
{
    const QString number = QString::number(page);
    return ask(pdf, u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number}, {u"-"_s});
}

} // namespace

class TestPdfExport : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler-utils is not installed");
        m_pdf = *report(setup());
    }

    void isSoundAndDescribesItself()
    {
        const QString info = ask(m_pdf, u"pdfinfo"_s, {});
        QVERIFY2(info.contains(u"Advies över de plannen"_s), qPrintable(info));
        QVERIFY(info.contains(u"De commissie"_s));
        QVERIFY(info.contains(u"(A4)"_s));
        QVERIFY(ask(m_pdf, u"qpdf"_s, {u"--check"_s}).contains(u"No syntax or stream encoding"_s));
        const QString catalog = ask(m_pdf, u"qpdf"_s, {u"--show-object=1"_s});
        QVERIFY2(catalog.contains(u"nl-NL"_s), qPrintable(catalog));
        QVERIFY(catalog.contains(u"/DisplayDocTitle true"_s));
    }

    void numbersThePagesButNotTheTitlePage()
    {
        const int pages = pageCount();
        QVERIFY(pages > 5);
        QVERIFY(!textOf(m_pdf, 1).contains(u"pagina"_s));
        QVERIFY(textOf(m_pdf, 3).contains(u"pagina 3 van %1"_s.arg(pages)));
        QVERIFY(textOf(m_pdf, 3).contains(u"Tweede ronde"_s));
        const auto english = report(setup(Language::English));
        QVERIFY(textOf(*english, 3).contains(u"page 3 of %1"_s.arg(pages)));
    }

    void contentsGiveThePageWhereTheHeadingStands()
    {
        const QString contents = textOf(m_pdf, 2);
        const QRegularExpression entry(u"Regio 17 +(\\d+)"_s);
        const auto match = entry.match(contents);
        QVERIFY2(match.hasMatch(), qPrintable(contents));
        const QString page = textOf(m_pdf, match.captured(1).toInt());
        QVERIFY2(page.contains(QRegularExpression(u"Regio 17\\s"_s)), qPrintable(page));
    }

    void contentsAreClickable()
    {
        const QString objects =
            ask(m_pdf, u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s}, {u"-"_s});
        // 22 headings, each with its title and its number.
        QCOMPARE(objects.count(u"/Subtype /Link"_s), 44);
        QCOMPARE(objects.count(u"/F 4"_s), 44);
        QVERIFY(objects.contains(u"/Outlines"_s));
    }

    void textExtractsAsItWasWritten()
    {
        const QString text = textOf(m_pdf, 3);
        QVERIFY(text.contains(u"officiële affiche"_s));
        QVERIFY(text.contains(u"efficiënte"_s));
        QVERIFY(!text.contains(u'\t'));
        const QString objects =
            ask(m_pdf, u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s}, {u"-"_s});
        QVERIFY(!objects.contains(u"<0009>\n"_s));
    }

    void tableRepeatsItsHeader()
    {
        const int last = pageCount();
        QVERIFY(textOf(m_pdf, last).contains(u"Bedrag"_s));
        QVERIFY(textOf(m_pdf, last - 1).contains(u"Bedrag"_s));
    }

    void headingStaysWithItsText()
    {
        for (int page = 3; page <= pageCount(); ++page) {
            const QStringList lines =
                textOf(m_pdf, page).split(u'\n', Qt::SkipEmptyParts).mid(0, 200);
            const QString last = lines.value(lines.size() - 2).trimmed();
            QVERIFY2(!last.startsWith(u"Regio "_s), qPrintable(last));
        }
    }

    void sameInputGivesSameBytes() { QCOMPARE(*report(setup()), m_pdf); }

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
    int pageCount() const
    {
        const auto match =
            QRegularExpression(u"Pages: +(\\d+)"_s).match(ask(m_pdf, u"pdfinfo"_s, {}));
        return match.captured(1).toInt();
    }

    QByteArray m_pdf;
};

BERAAD_TEST_MAIN(TestPdfExport, QGuiApplication)
#include "tst_pdfexport.moc"
