// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quotefinder.h"
#include "tests/core/text/typesetter.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::text;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(beraad::text::Fate)

namespace {

const QString kPassage =
    u"Elf bedrijven tekenden in maart een overeenkomst met het mbo over stages."_s;

/// The passage as it is cited in a document that has it once.
Quotation cited(const QStringList& text, const QString& passage)
{
    const QList<PageWords> pages = typeset(text, {60, 300, {}, {}});
    const QStringList words = passage.split(u' ');
    for (int page = 0; page < pages.size(); ++page) {
        const QList<Word>& all = pages.at(page).words;
        for (qsizetype i = 0; i + words.size() <= all.size(); ++i) {
            QList<QRectF> boxes;
            for (qsizetype j = 0; j < words.size() && all.at(i + j).text == words.at(j); ++j)
                boxes << all.at(i + j).box;
            if (boxes.size() == words.size())
                return quotationAt(pages, page, boxes, passage);
        }
    }
    qFatal("the passage is not on one page");
}

QStringList textWith(const QString& passage, int at = 6)
{
    QStringList text = paragraphs(14);
    text.insert(at, passage);
    return text;
}

} // namespace

class QuoteFinderTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThePassageByWhatStandsAroundIt()
    {
        const QStringList text = textWith(kPassage);
        const Quotation quotation = cited(text, kPassage);
        QCOMPARE(quotation.quote, kPassage);
        QVERIFY(text.at(5).endsWith(quotation.wordsBefore));
        QVERIFY(text.at(7).startsWith(quotation.wordsAfter));
        QCOMPARE(quotation.wordsBefore.count(u' '), kContextWords - 1);
    }

    void findsItExactlyWhereNothingChangedAroundIt()
    {
        const Quotation quotation = cited(textWith(kPassage), kPassage);
        QStringList later = textWith(kPassage);
        for (const QString& added : paragraphs(20, 77))
            later.prepend(added);
        const QList<PageWords> pages = typeset(later, {44, 25, u"kop #"_s, {}});
        const QuotationFate fate = QuoteFinder(pages).find(quotation);
        QCOMPARE(fate.fate, Fate::Exact);
        QCOMPARE(fate.places.size(), 1);
        QCOMPARE(fate.places.first().text, kPassage);
        QVERIFY(fate.places.first().page > 0);
        QStringList under;
        for (const Word& word : pages.at(fate.places.first().page).words) {
            for (const QRectF& each : fate.places.first().rectangles) {
                if (each.contains(word.box.center()))
                    under << word.text;
            }
        }
        QVERIFY(kPassage.startsWith(under.join(u' ')));
    }

    void asksWhenItIsNotCertain_data()
    {
        QTest::addColumn<QStringList>("later");
        QTest::addColumn<Fate>("fate");
        QString edited = kPassage;
        edited.replace(u"Elf"_s, u"Veertien"_s);
        QTest::newRow("a word changed") << textWith(edited) << Fate::Moved;
        QTest::newRow("twice, once with its surroundings")
            << textWith(kPassage) + QStringList{kPassage} << Fate::Exact;
        QTest::newRow("elsewhere") << QStringList{u"Begin."_s, kPassage, u"Eind."_s} << Fate::Moved;
        QTest::newRow("twice elsewhere")
            << QStringList{u"Begin."_s, kPassage, u"Midden."_s, kPassage, u"Eind."_s}
            << Fate::Moved;
        QTest::newRow("gone") << paragraphs(14) << Fate::Lost;
        QTest::newRow("hardly the same")
            << textWith(u"Elf scholen schreven samen een brief over vervoer."_s) << Fate::Lost;
        QTest::newRow("no text at all") << QStringList() << Fate::Lost;
    }
    void asksWhenItIsNotCertain()
    {
        QFETCH(QStringList, later);
        QFETCH(Fate, fate);
        const Quotation quotation = cited(textWith(kPassage), kPassage);
        const QList<PageWords> pages = typeset(later);
        const QuotationFate found = QuoteFinder(pages).find(quotation);
        QCOMPARE(int(found.fate), int(fate));
        QCOMPARE(found.places.isEmpty(), fate == Fate::Lost);
        QVERIFY(fate != Fate::Exact || found.places.size() == 1);
    }

    /// Words that stand everywhere have no place of their own.
    void doesNotPlaceCommonWordsByGuess()
    {
        const QStringList text = textWith(u"de regio"_s);
        const QList<PageWords> pages = typeset(paragraphs(60, 5));
        const QuotationFate found = QuoteFinder(pages).find(cited(text, u"de regio"_s));
        QVERIFY(found.fate != Fate::Exact);
    }

    /// Over many texts: exact is only said of the very words between the very words.
    void isOnlyExactWhereItStands()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const QStringList text = paragraphs(8, seed);
            QStringList later = paragraphs(8, seed);
            later.removeAt(int(seed % 8));
            for (const QString& added : paragraphs(int(seed % 4), seed + 500))
                later.insert(int(seed % 7), added);
            const QList<PageWords> pages = typeset(later, {47, 22, {}, {}});
            const QuoteFinder finder(pages);
            for (int i = 0; i < text.size(); ++i) {
                const QString passage = text.at(i).section(u' ', 10, 22);
                const QuotationFate found = finder.find(cited(text, passage));
                const bool stays = i != int(seed % 8);
                QCOMPARE(int(found.fate), int(stays ? Fate::Exact : Fate::Lost));
                if (stays)
                    QCOMPARE(found.places.first().text, passage);
            }
        }
    }

    void findsARegionOnThePageThatIsTheSame()
    {
        const QList<PageWords> before = typeset(paragraphs(30));
        const QList<PageWords> after =
            typeset(QStringList{u"Voorblad"_s, u"\f"_s} + paragraphs(30));
        const QList<QRectF> region{{0.2, 0.3, 0.4, 0.2}};
        QuotationFate found = QuoteFinder(after).findRegion(before.at(2), region);
        QCOMPARE(found.fate, Fate::Exact);
        QCOMPARE(found.places, (QList<FoundPlace>{{3, region, {}}}));
        QList<PageWords> edited = after;
        edited[3].words[4].text = u"anders"_s;
        found = QuoteFinder(edited).findRegion(before.at(2), region);
        QCOMPARE(found.fate, Fate::Moved);
        QCOMPARE(found.places.first().page, 3);
        const QList<PageWords> other = typeset({u"Iets heel anders"_s});
        found = QuoteFinder(other).findRegion(before.at(2), region);
        QCOMPARE(found.fate, Fate::Lost);
        found = QuoteFinder(after).findRegion(PageWords{{595, 842}, {}}, region);
        QCOMPARE(found.fate, Fate::Lost);
    }
};

BERAAD_TEST(QuoteFinderTest, QCoreApplication)
#include "tst_quotefinder.moc"
