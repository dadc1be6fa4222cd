// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentstructure.h"
#include "core/documents/keyslips.h"
#include "core/documents/minutes.h"
#include "core/documents/pagepainter.h"
#include "tests/core/documents/everypart.h"
#include "tests/support/accessibility/accessiblepdf.h"
#include "tests/support/foreigntool.h"
#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"
#include "tests/support/writtenpdf.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace beraad;
using namespace beraad::documents;
using namespace Qt::StringLiterals;
using tests::WrittenPdf;

namespace {

/// The pages as they are painted where nobody marks what is on them.
QByteArray withoutStructure(const QTextDocument& document, const PageSetup& setup)
{
    const auto pages = forPages(document);
    const Placement placement = layOutPages(*pages, setup);
    return *paintPages(*pages, setup, placement, nullptr);
}

/// Every page as a picture.
QList<QByteArray> pictures(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"document.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("the test could not write its file");
    file.close();
    tests::runTool(u"pdftoppm"_s, {u"-r"_s, u"110"_s, file.fileName(), folder.filePath(u"page"_s)});
    QList<QByteArray> all;
    const QDir made(folder.path(), u"*.ppm"_s, QDir::Name);
    for (const QString& name : made.entryList()) {
        QFile picture(folder.filePath(name));
        if (picture.open(QIODevice::ReadOnly))
            all.append(picture.readAll());
    }
    return all;
}

} // namespace

/// What a document says to those who do not see it.
class TestAccessibility : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!WrittenPdf::isReadable())
            QSKIP("poppler-utils or qpdf is not installed");
        m_document = tests::everyPart();
        m_bytes = *toPdf(*m_document, tests::everyPartSetup());
        m_pdf = std::make_unique<WrittenPdf>(m_bytes);
        m_structure = m_pdf->structure();
    }

    void keepsTheRulesThatAProgramCanCheck()
    {
        QCOMPARE(tests::accessibilityFailures(m_bytes).join(u'\n'), QString());
    }

    void staysArchivable()
    {
        const auto complaints = m_pdf->complaints();
        if (!complaints)
            QSKIP("PDFBox preflight is not installed");
        QCOMPARE(*complaints, QString());
    }

    void sameInputGivesSameBytes()
    {
        QCOMPARE(*toPdf(*tests::everyPart(), tests::everyPartSetup()), m_bytes);
    }

    void looksAsWithoutStructure()
    {
        const auto plain = pictures(withoutStructure(*m_document, tests::everyPartSetup()));
        const auto tagged = pictures(m_bytes);
        QVERIFY(plain.size() > 5);
        QCOMPARE(tagged.size(), plain.size());
        for (qsizetype page = 0; page < plain.size(); ++page)
            QVERIFY2(tagged[page] == plain[page], qPrintable(QString::number(page + 1)));
    }

    void readsInTheOrderOfThePage_data()
    {
        QTest::addColumn<QString>("read");
        QTest::newRow("title page") << u"P[Advies] P[Sterk techniekonderwijs] P[Tweede ronde] "
                                       "P[Getekend] P[19 mei 2020] P[Colofon] H1[Inhoud] TOC["_s;
        QTest::newRow("contents") << u"TOC[TOCI[Reference[Link[Samenvatting Object[]] "
                                     "Link[3 Object[]]]]"_s;
        QTest::newRow("headings") << u"H1[Samenvatting] P[De opening.] P[Een vet woord.] "
                                     "H2[Een klein kopje] BlockQuote[P[Wat in het plan staat.] "
                                     "P[p. 12]] BlockQuote[P[Nog een aanhaling.]] P[Een noot.]"_s;
        QTest::newRow("definitions") << u"L[LI[Lbl[Advies] LBody[goedkeuren]] "
                                        "LI[Lbl[Bedrag] LBody[€ 1.000]]] H2[Regio 1]"_s;
        QTest::newRow("dots") << u"L[LI[Lbl[] LBody[Eerste stip]] "
                                 "LI[Lbl[] LBody[Tweede stip]]] P["_s;
        QTest::newRow("numbers") << u"L[LI[Lbl[1.] LBody[Punt 1. De officiële"_s;
        QTest::newRow("number before a page") << u"LI[Lbl[17.] LBody[Punt 17. De officiële"_s;
        QTest::newRow("last number") << u"LI[Lbl[30.] LBody[Punt 30. De officiële"_s;
        QTest::newRow("words on either side of the end of a line")
            << u"P[De officiële affiche en de fiets vragen een efficiënte aanpak. De officiële "
               "affiche en de fiets vragen een efficiënte aanpak. De officiële"_s;
        QTest::newRow("table") << u"Table[Caption[De adviezen] TR[TH[Regio] TH[Advies] "
                                  "TH[Pagina]] TR[TD[Link[Regio 1 Object[]]] TD[Goedkeuren] "
                                  "TD[Link[3 Object[]]]]"_s;
        QTest::newRow("cells without a link, without words") << u"TR[TD[Nergens] TD[] TD[–]]]"_s;
        QTest::newRow("chart") << u"Figure[Ronde 1"_s;
        QTest::newRow("captions of figures")
            << u"Caption[De uitkomsten] Figure[] Figure[vlak] Caption[Het vlak] Table["_s;
        QTest::newRow("sums") << u"TR[TD[Samen] TD[€ 9.999.999]]] H1[Bijlage]"_s;
    }

    void readsInTheOrderOfThePage()
    {
        QFETCH(QString, read);
        QVERIFY2(m_structure.contains(read), qPrintable(read + u"\n\n"_s + m_structure));
    }

    void readsTheContentsByTheirDepth()
    {
        static const QRegularExpression contents(
            u"TOC\\[TOCI\\[Reference\\[Link\\[Samenvatting [^ ]*? .*? TOC\\[TOCI\\[Reference\\["
            "Link\\[Regio 1 .*?Link\\[Cijfers .*?\\]\\]\\]\\] TOCI\\[Reference\\[Link\\[Bijlage "_s);
        QVERIFY2(m_structure.contains(contents), qPrintable(m_structure.left(2000)));
    }

    void leavesOutWhatIsOnlyForTheEye()
    {
        QVERIFY(m_pdf->text().count(u"Lopende kop"_s) > 5);
        QVERIFY(!m_structure.contains(u"Lopende kop"_s));
        QVERIFY(!m_structure.contains(u"pagina 3 van"_s));
        // The head of a table, which the page repeats, is said once.
        QVERIFY(m_pdf->text().count(u"Bedrag"_s) > 3);
        QCOMPARE(m_structure.count(u"TH[Bedrag]"_s), 1);
        QCOMPARE(m_structure.count(u"Bedrag"_s), 2);
    }

    void readsEachCellOfARowThatGoesOn()
    {
        static const QRegularExpression row(
            u"TR\\[TD\\[linkerbegin [^\\]]* linkereind\\] TD\\[rechterbegin [^\\]]* "
            "rechtereind\\]\\]"_s);
        QVERIFY2(m_structure.contains(row), qPrintable(m_structure.right(9000)));
    }

    void saysWhatHeadsAndListsAre()
    {
        const QString attributes = m_pdf->structureAttributes();
        QCOMPARE(attributes.count(u"/Scope /Column"_s), 7);
        QVERIFY(attributes.contains(u"/ListNumbering /Decimal"_s));
        QVERIFY(attributes.contains(u"/ListNumbering /Disc"_s));
    }

    void tellsWhatPicturesShow()
    {
        const QString objects = m_pdf->objects();
        for (const QString& told : {u"Ronde 1: 45 goedkeuren, 33 bijstellen"_s,
                                    u"Een oranje vlak"_s, u"Een blauw vlak"_s})
            QCOMPARE(objects.count(u"/Alt (%1)"_s.arg(told)), 1);
        QCOMPARE(m_structure.count(u"Figure["_s), 3); // two more are decoration
    }

    void minutesKeepTheRules()
    {
        MinutesInput input;
        input.records =
            tests::round(2, {tests::advised(tests::region(14), domain::Outcome::Approve)});
        const domain::PlanId plan = input.records.plans.first().plan.id;
        const QDateTime start(QDate(2020, 5, 12), QTime(9, 0), Qt::UTC);
        input.createdAt = start;
        input.plenary.meeting.openedAt = start;
        domain::AgendaItem item;
        item.plan = plan;
        item.title = u"Regio 14"_s;
        item.startedAt = start;
        item.talk = u"De commissie sprak over de activiteiten."_s;
        input.plenary.items = {item};
        const auto minutes = makeMinutesPdf(input);
        QVERIFY(minutes);
        QCOMPARE(tests::accessibilityFailures(*minutes).join(u'\n'), QString());
        const QString read = WrittenPdf(*minutes).structure();
        QVERIFY2(read.contains(u"P[De commissie sprak over de activiteiten.]"_s), qPrintable(read));
    }

    void passwordSlipsKeepTheRules()
    {
        KeySlips slips;
        slips.programme = u"Sterk techniekonderwijs"_s;
        slips.createdAt = QDateTime(QDate(2020, 5, 12), QTime(9, 0), Qt::UTC);
        slips.slips = {{u"A. de Vries"_s, u"paard-nietje"_s, u"vries.p12"_s, {}}};
        const auto pdf = makeKeySlips(slips);
        QVERIFY(pdf);
        QCOMPARE(tests::accessibilityFailures(*pdf).join(u'\n'), QString());
    }

    void smallHeadingsAloneAreOfTheFirstLevel()
    {
        DocumentBuilder builder(tests::everyPartSetup());
        builder.heading(4, u"Waarom"_s);
        builder.heading(4, u"Hoe verder"_s);
        const QString read = WrittenPdf(*builder.toPdf()).structure();
        QVERIFY2(read.contains(u"H1[Waarom] H1[Hoe verder]"_s), qPrintable(read));
    }

private:
    std::unique_ptr<QTextDocument> m_document;
    QByteArray m_bytes;
    std::unique_ptr<WrittenPdf> m_pdf;
    QString m_structure;
};

BERAAD_TEST(TestAccessibility, QGuiApplication)
#include "tst_accessibility.moc"
