// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/comparison.h"
#include "core/text/headings.h"
#include "tests/core/text/typesetter.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::text;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kNewPage = u"\f"_s;

Comparison compared(const QStringList& before, const QStringList& after, const Sheet& sheet = {},
                    const Sheet& otherSheet = {})
{
    return compare({typeset(before, sheet), {}}, {typeset(after, otherSheet), {}});
}

/// "inserted: een twee", "changed: drie > vier", a line per change.
QString told(const Comparison& comparison)
{
    QStringList lines;
    for (const Change& change : comparison.changes) {
        switch (change.kind) {
        case ChangeKind::Inserted:
            lines << u"inserted: "_s + change.after.text;
            break;
        case ChangeKind::Removed:
            lines << u"removed: "_s + change.before.text;
            break;
        case ChangeKind::Changed:
            lines << u"changed: %1 > %2"_s.arg(change.before.text, change.after.text);
            break;
        case ChangeKind::Moved:
            lines << u"moved: "_s + change.after.text;
        }
    }
    return lines.join(u'\n');
}

/// The words whose middle lies in the rectangles of a side, as a person would read them there.
QString wordsUnder(const ChangeSide& side, const QList<PageWords>& pages)
{
    QStringList words;
    for (const PagePart& part : side.parts) {
        for (const Word& word : pages.at(part.page).words) {
            for (const QRectF& rectangle : part.rectangles) {
                if (rectangle.contains(word.box.center()))
                    words << word.text;
            }
        }
    }
    return words.join(u' ');
}

} // namespace

class ComparisonTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void seesNoChangeWhereNoneIs_data()
    {
        QTest::addColumn<Sheet>("sheet");
        QTest::addColumn<Sheet>("other");
        const Sheet plain;
        QTest::newRow("the same file") << plain << plain;
        QTest::newRow("reflowed to narrower lines") << plain << Sheet{41, 30, {}, {}};
        QTest::newRow("shorter pages") << plain << Sheet{60, 17, {}, {}};
        QTest::newRow("another head")
            << Sheet{60, 30, u"Plan regio Noord versie 1"_s, u"pagina #"_s}
            << Sheet{60, 30, u"Plan Noord, tweede versie 2020"_s, u"# van 9"_s};
        QTest::newRow("a head where none was")
            << plain << Sheet{60, 24, u"Plan regio Noord"_s, u"#"_s};
    }
    void seesNoChangeWhereNoneIs()
    {
        QFETCH(Sheet, sheet);
        QFETCH(Sheet, other);
        const QStringList texts = paragraphs(40);
        QCOMPARE(told(compared(texts, texts, sheet, other)), QString());
    }

    void joinsHyphensAtLineEnds()
    {
        const QStringList broken{u"de vak- mannen van de regio Noord- Holland werken samen"_s};
        QList<PageWords> before = typeset(broken);
        for (Word& word : before[0].words)
            word.endsLine = word.text.endsWith(u'-');
        const QList<PageWords> after =
            typeset({u"de vakmannen van de regio Noord-Holland werken samen"_s});
        QCOMPARE(told(compare({before, {}}, {after, {}})), QString());
    }

    void putsWordsTogetherThatThePdfCutInPieces()
    {
        QList<PageWords> before = typeset({u"finan ciën van 2020"_s});
        before[0].words[0].spaceAfter = false;
        const QList<PageWords> after = typeset({u"ﬁnanciën van 2020"_s});
        QCOMPARE(told(compare({before, {}}, {after, {}})), QString());
    }

    void seesOtherSpacingAsNoChange()
    {
        QCOMPARE(told(compared({u"zie https://voorbeeld.example/ lange/weg voor meer"_s},
                               {u"zie https://voorbeeld.example/lange/weg voor meer"_s})),
                 QString());
    }

    void tellsWhatChanged_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QString>("expected");
        const QStringList text = paragraphs(6);
        const auto with = [&](int at, const QString& paragraph) {
            QStringList changed = text;
            changed.insert(at, paragraph);
            return changed;
        };
        const QString added = u"Elf bedrijven tekenden in maart een overeenkomst."_s;
        QTest::newRow("a paragraph came") << text << with(3, added) << u"inserted: "_s + added;
        QTest::newRow("a paragraph went") << with(3, added) << text << u"removed: "_s + added;
        QTest::newRow("a word changed")
            << with(2, u"Wij verwachten zeven nieuwe docenten."_s)
            << with(2, u"Wij verwachten negen nieuwe docenten."_s) << u"changed: zeven > negen"_s;
        QTest::newRow("a word came")
            << with(0, u"Dit plan is gedragen."_s) << with(0, u"Dit plan is breed gedragen."_s)
            << u"inserted: breed"_s;
        QTest::newRow("everything is new")
            << QStringList{u"Alleen dit."_s} << QStringList{u"Iets anders staat hier."_s}
            << u"changed: Alleen dit. > Iets anders staat hier."_s;
        QTest::newRow("nothing was there")
            << QStringList() << QStringList{u"Een begin."_s} << u"inserted: Een begin."_s;
    }
    void tellsWhatChanged()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        const Comparison comparison = compared(before, after, {}, {47, 23, {}, {}});
        QTEST(told(comparison), "expected");
    }

    void marksTheChangedWordsOnBothPages()
    {
        QStringList before = paragraphs(12);
        QStringList after = before;
        before.insert(9, u"Het bedrijfsleven draagt drie miljoen euro bij aan de regio."_s);
        after.insert(9, u"Het bedrijfsleven draagt vijf miljoen euro bij aan de regio."_s);
        after.insert(2,
                     u"Een nieuwe inleiding van enkele regels die alles naar onderen schuift."_s);
        const QList<PageWords> beforePages = typeset(before, {40, 20, {}, {}});
        const QList<PageWords> afterPages = typeset(after, {52, 20, {}, {}});
        const Comparison comparison = compare({beforePages, {}}, {afterPages, {}});
        QCOMPARE(comparison.changes.size(), 2);
        const Change& change = comparison.changes.last();
        QCOMPARE(wordsUnder(change.before, beforePages), u"drie"_s);
        QCOMPARE(wordsUnder(change.after, afterPages), u"vijf"_s);
        const Change& inserted = comparison.changes.first();
        QVERIFY(inserted.before.parts.isEmpty());
        QCOMPARE(wordsUnder(inserted.after, afterPages), after.at(2));
    }

    void countsWhatCameInWhereAPageEndsToItsOwnPage_data()
    {
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<int>("page");
        const QStringList text = paragraphs(2);
        const QString added = u"Elf bedrijven tekenden in maart een overeenkomst."_s;
        const QString pageEnd = u"\f"_s;
        QTest::newRow("at the end of a page") << QStringList{text[0], added, pageEnd, text[1]} << 0;
        QTest::newRow("at the start of the next")
            << QStringList{text[0], pageEnd, added, text[1]} << 1;
        QTest::newRow("on a page of its own")
            << QStringList{text[0], pageEnd, added, pageEnd, text[1]} << 0;
        QTest::newRow("at the end of all") << QStringList{text[0], pageEnd, text[1], added} << 1;
    }
    void countsWhatCameInWhereAPageEndsToItsOwnPage()
    {
        QFETCH(QStringList, after);
        QFETCH(int, page);
        const QStringList text = paragraphs(2);
        const QStringList before{text[0], u"\f"_s, text[1]};
        const Comparison came = compared(before, after);
        QCOMPARE(came.changes.size(), 1);
        QCOMPARE(came.changes.first().kind, ChangeKind::Inserted);
        QCOMPARE(came.changes.first().before.place.page, page);
        // And the other way round, where it went.
        const Comparison went = compared(after, before);
        QCOMPARE(went.changes.first().kind, ChangeKind::Removed);
        QCOMPARE(went.changes.first().after.place.page, page);
    }

    void seesAMovedSectionAsMoved()
    {
        const QStringList text = paragraphs(12);
        QStringList moved = text;
        moved.move(2, 9);
        const Comparison comparison = compared(text, moved);
        QCOMPARE(told(comparison), u"moved: "_s + text.at(2));
        QCOMPARE(comparison.changes.first().before.text, text.at(2));
    }

    void seesAnEditWithinAMovedSection()
    {
        QStringList text = paragraphs(12);
        text[2] =
            u"Eerst komt er een werkplaats waar leerlingen van alle scholen praktijk opdoen en "
            "daarna vijf kleinere in de kernen rondom de stad zelf waar het mbo les geeft."_s;
        QStringList moved = text;
        moved[2].replace(u"vijf"_s, u"acht"_s);
        moved.move(2, 9);
        const Comparison comparison = compared(text, moved);
        QStringList kinds;
        for (const QString& line : told(comparison).split(u'\n'))
            kinds << line.section(u':', 0, 0);
        QCOMPARE(kinds, (QStringList{u"moved"_s, u"changed"_s, u"moved"_s}));
        QCOMPARE(comparison.changes.at(1).before.text, u"vijf"_s);
        QCOMPARE(comparison.changes.at(1).after.text, u"acht"_s);
    }

    void callsFiguresInTablesOut()
    {
        const QStringList text = paragraphs(4);
        const QStringList before =
            text + QStringList{u"Kosten\t2020\t2021"_s, u"Docenten\t120.000\t€ 80.000"_s,
                               u"Machines\t45.000\t45.000"_s};
        QStringList after = before;
        after[5] = u"Docenten\t120.000\t€ 95.000"_s;
        const Comparison comparison = compared(before, after);
        QCOMPARE(told(comparison), u"changed: 80.000 > 95.000"_s);
        QCOMPARE(comparison.changes.first().figures,
                 (QList<ChangedFigure>{{u"80.000"_s, u"95.000"_s, true, u"Docenten"_s}}));
    }

    void tellsFiguresInTextFromThoseInTables()
    {
        const Comparison comparison = compared({u"Er komen 12 docenten bij in de regio."_s},
                                               {u"Er komen 15 docenten bij in de regio."_s});
        QCOMPARE(comparison.changes.first().figures,
                 (QList<ChangedFigure>{{u"12"_s, u"15"_s, false, {}}}));
    }

    void readsTheCellsOfATableInAnyOrder()
    {
        const QStringList table =
            paragraphs(3) + QStringList{u"Rol\tTaak\tWie"_s, u"Bestuur\tBesluit\tScholen"_s,
                                        u"Team\tUitvoering\tDocenten"_s};
        const QList<PageWords> rows = typeset(table);
        QList<PageWords> columns = rows;
        // The same paper, read down each column.
        QList<Word>& words = columns[0].words;
        std::stable_sort(words.end() - 9, words.end(), [](const Word& one, const Word& other) {
            return one.box.left() < other.box.left();
        });
        QCOMPARE(told(compare({rows, {}}, {columns, {}})), QString());
    }

    void leavesOutThePageNumbersOfTheContents()
    {
        QStringList contents;
        for (int i = 1; i <= 8; ++i)
            contents << u"Hoofdstuk %1 gaat hierover\t\t%2"_s.arg(i).arg(3 * i + 10);
        QStringList later;
        for (int i = 1; i <= 8; ++i)
            later << u"Hoofdstuk %1 gaat hierover\t\t%2"_s.arg(i).arg(3 * i + 12);
        const QStringList text = QStringList{kNewPage} + paragraphs(40);
        QCOMPARE(told(compared(contents + text, later + text)), QString());
    }

    void keepsFiguresNearTheEdgeOfThePage()
    {
        // A budget that runs into the zone of the feet is no foot: its figures do not count along.
        QList<PageWords> before;
        for (int page = 0; page < 6; ++page) {
            PageWords words = typeset({u"Bladzijde %1 van het plan"_s.arg(page)}).first();
            words.words.append(
                {QString::number(1000 + page * page * 37), {0.7, 0.93, 0.05, 0.012}, true, true});
            before.append(words);
        }
        QList<PageWords> after = before;
        after[4].words.last().text = u"2.222"_s;
        QCOMPARE(told(compare({before, {}}, {after, {}})), u"changed: 1592 > 2.222"_s);
    }

    /// Whatever is inserted, what stayed is never marked.
    void neverMarksWhatStayed()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const QStringList text = paragraphs(15, seed);
            QStringList after = text;
            const int at = int(seed * 7 % 15);
            const QStringList added = paragraphs(int(seed % 5) + 1, seed + 1000);
            after.insert(at, kNewPage);
            for (int i = 0; i < added.size(); ++i)
                after.insert(at + 1 + i, added.at(i));
            after.insert(at + 1 + int(added.size()), kNewPage);
            const Comparison comparison = compared(text, after, {}, {53, 26, u"kop #"_s, {}});
            QStringList words;
            for (const Change& change : comparison.changes) {
                QCOMPARE(change.kind, ChangeKind::Inserted);
                words << change.after.text;
            }
            QCOMPARE(words.join(u' ').split(u' ').size(), added.join(u' ').split(u' ').size());
        }
    }

    void namesTheSectionOfAChange()
    {
        const QStringList text = paragraphs(9);
        QStringList after = text;
        after.insert(5, u"Dit is nieuw in het tweede hoofdstuk."_s);
        const QList<PageWords> pages = typeset(after);
        const QList<Heading> outline{
            {u"Visie"_s, 0, 0, 0.1}, {u"Activiteiten"_s, 0, 0, 0.4}, {u"Begroting"_s, 0, 1, 0.5}};
        const Comparison comparison = compare({typeset(text), outline}, {pages, outline});
        QCOMPARE(comparison.changes.size(), 1);
        QCOMPARE(comparison.changes.first().after.heading, 1);
    }

    /// As many specifications have their headings, and many plans their lists.
    void tellsAHeadingByMostOfItsLetters()
    {
        PageWords page{{600, 800}, {}};
        double top = 0.1;
        const auto line = [&](const QString& sign, double signHeight, const QString& words,
                              double height) {
            page.words.append({sign, {0.1, top, 0.02, signHeight}});
            page.words.append({words, {0.13, top, 0.5, height}});
            page.words.last().endsLine = true;
            top += 0.04;
        };
        constexpr double kUsual = 0.016;
        constexpr double kLarge = 0.024;
        for (int i = 0; i < 10; ++i)
            line(u"De"_s, kUsual, u"regio werkt samen met de scholen"_s, kUsual);
        line(u"§"_s, kUsual, u"Begroting"_s, kLarge);
        line(u"•"_s, kLarge, u"een begroting per jaar"_s, kUsual);
        const QList<Heading> found = headingsByLook({page});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().title, u"§ Begroting"_s);
    }

    void scrollsAlongPastInsertedPages()
    {
        const QStringList text = paragraphs(40);
        QStringList after = text;
        for (int i = 0; i < 12; ++i)
            after.insert(20, paragraphs(12, 99).at(i));
        const QList<PageWords> beforePages = typeset(text);
        const QList<PageWords> afterPages = typeset(after);
        const Comparison comparison = compare({beforePages, {}}, {afterPages, {}});
        const auto across = [&](Version from, Place place) {
            return comparison.alignment.across(from, place);
        };
        QCOMPARE(across(Version::Before, {0, 0.5}).page, 0);
        // The last words belong to the last words.
        const auto end = [](const QList<PageWords>& pages) {
            return Place{int(pages.size()) - 1, pages.last().words.last().box.top()};
        };
        const Place found = across(Version::Before, end(beforePages));
        QCOMPARE(found.page, end(afterPages).page);
        QVERIFY(std::abs(found.top - end(afterPages).top) < 0.01);
        // While the inserted text passes, the other side hardly moves.
        const Place first = across(Version::After, {4, 0.2});
        const Place last = across(Version::After, {5, 0.2});
        QVERIFY(std::abs(first.page + first.top - last.page - last.top) < 0.5);
    }

    void scrollsAlongIntoAMovedSection()
    {
        const QStringList text = paragraphs(60);
        QStringList moved = text;
        moved.move(3, 50);
        const QList<PageWords> beforePages = typeset(text);
        const Comparison comparison = compare({beforePages, {}}, {typeset(moved), {}});
        QCOMPARE(comparison.changes.size(), 1);
        const Change& change = comparison.changes.first();
        const Place found = comparison.alignment.across(Version::Before, change.before.place);
        QCOMPARE(found.page, change.after.place.page);
        QVERIFY(std::abs(found.top - change.after.place.top) < 0.02);
    }

    void staysWithinTheOtherDocument()
    {
        const Comparison nothing = compared({}, {});
        const Place place = nothing.alignment.across(Version::Before, {7, 0.5});
        QCOMPARE(place.page, 0);
        const Comparison shorter = compared(paragraphs(60), paragraphs(2));
        QVERIFY(shorter.alignment.across(Version::Before, {9, 0.9}).page <= 0);
    }

    void saysWhetherThereIsText()
    {
        QVERIFY(!(VersionText{{PageWords{}, PageWords{}}, {}}.hasText()));
        QVERIFY((VersionText{typeset({u"ja"_s}), {}}.hasText()));
    }
};

BERAAD_TEST(ComparisonTest, QCoreApplication)
#include "tst_comparison.moc"
