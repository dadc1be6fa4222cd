// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pagetext.h"
#include "core/pdf/textsearch.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad::pdf;

namespace {

/// Words set in a fixed grid on a page of 100 × 100 points: each letter is 1 wide, each line 2
/// high.
PageText set(const QStringList& lines)
{
    QList<TextWord> words;
    for (int line = 0; line < lines.size(); ++line) {
        int column = 0;
        const QStringList parts = lines.at(line).split(u' ');
        for (int i = 0; i < parts.size(); ++i) {
            TextWord word{parts.at(i), {}, true, i + 1 == parts.size()};
            for (int letter = 0; letter < parts.at(i).size(); ++letter)
                word.letters.append({column++ / 100.0, line * 0.03, 0.01, 0.02});
            ++column;
            words.append(word);
        }
    }
    return PageText(words, {100, 100});
}

} // namespace

class PageTextTest : public beraad::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLinesAndSpaces()
    {
        QCOMPARE(set({QStringLiteral("een twee"), QStringLiteral("drie")}).text(),
                 QStringLiteral("een twee\ndrie"));
    }

    void isEmptyWithoutWords()
    {
        const PageText empty;
        QVERIFY(empty.isEmpty());
        QCOMPARE(empty.text(), QString());
        QCOMPARE(empty.positionAt({0.5, 0.5}), 0);
        QCOMPARE(empty.wordAt(0), TextRange());
        QVERIFY(empty.rectangles({0, 5}).isEmpty());
    }

    void quotesOnOneLine_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("quote");
        const auto lines = [](const char* one, const char* two) {
            return QStringList{QString::fromUtf8(one), QString::fromUtf8(two)};
        };
        QTest::newRow("a sentence over two lines") << lines("getekend door", "elf bedrijven")
                                                   << QStringLiteral("getekend door elf bedrijven");
        QTest::newRow("a broken word is made whole")
            << lines("de vak-", "manschap") << QStringLiteral("de vakmanschap");
        QTest::newRow("a soft hyphen goes")
            << lines("de vak\u00AD", "manschap") << QStringLiteral("de vakmanschap");
        QTest::newRow("a hyphen that stands for a word stays")
            << lines("mbo-", "en hbo") << QStringLiteral("mbo- en hbo");
        QTest::newRow("a hyphen before a capital stays")
            << lines("Noord-", "Holland") << QStringLiteral("Noord- Holland");
    }
    void quotesOnOneLine()
    {
        QFETCH(QStringList, lines);
        const PageText page = set(lines);
        QTEST(page.quote(page.all()), "quote");
    }

    void givesOneRectanglePerLine()
    {
        const PageText page = set({QStringLiteral("aa bb"), QStringLiteral("cc dd")});
        const QList<QRectF> rectangles = page.rectangles({2, 6});
        QCOMPARE(rectangles.size(), 2);
        QCOMPARE(rectangles.at(0), QRectF(0.03, 0, 0.02, 0.02));
        QCOMPARE(rectangles.at(1).top(), 0.03);
        QCOMPARE(rectangles.at(1).width(), 0.02);
    }

    void findsThePositionUnderAPoint()
    {
        const PageText page = set({QStringLiteral("abcd"), QStringLiteral("efgh")});
        QCOMPARE(page.positionAt({0.021, 0.01}), 2);
        QCOMPARE(page.positionAt({0.029, 0.01}), 3);
        QCOMPARE(page.positionAt({0.9, 0.04}), 8);
        QCOMPARE(page.positionAt({0.0, 0.9}), 4);
        QVERIFY(page.hasTextAt({0.02, 0.01}));
        QVERIFY(!page.hasTextAt({0.5, 0.5}));
    }

    void walksByWordAndLine()
    {
        const PageText page = set({QStringLiteral("ab cd"), QStringLiteral("ef")});
        QCOMPARE(page.wordAt(3), (TextRange{2, 4}));
        QCOMPARE(page.lineAt(3), (TextRange{0, 4}));
        QCOMPARE(page.nextWord(0), 2);
        QCOMPARE(page.nextWord(4), 6);
        QCOMPARE(page.previousWord(4), 2);
        QCOMPARE(page.previousWord(0), 0);
        QCOMPARE(page.positionOnOtherLine(0, 1), 4);
        QCOMPARE(page.positionOnOtherLine(5, -1), 1);
        QCOMPARE(page.positionOnOtherLine(5, 1), 6);
    }

    void findsWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Letters>("letters");
        QTest::addColumn<QList<TextRange>>("found");
        const auto row = [](const char* name, const char* words, Letters letters,
                            const QList<TextRange>& found) {
            QTest::newRow(name) << QString::fromUtf8(words) << letters << found;
        };
        // Letters:  D0 e1  c2 o3 ö4 p5 e6 r7 a8 t9 i10 e11 | v12 a13 k14 -15 | m16 a17 n18 | d19
        // e20
        row("any case", "DE", Letters::AnyCase, {{0, 2}, {19, 21}});
        row("as typed", "de", Letters::AsTyped, {{19, 21}});
        row("accents make no difference", "cooperatie", Letters::AnyCase, {{2, 12}});
        row("over a line end", "coöperatie vak", Letters::AnyCase, {{2, 15}});
        row("a broken word, whole", "vakman", Letters::AnyCase, {{12, 19}});
        row("a broken word, as written", "vak-man", Letters::AnyCase, {{12, 19}});
        row("white space is white space", "  man   de ", Letters::AnyCase, {{16, 21}});
        row("nothing", "zzz", Letters::AnyCase, {});
        row("no words", "  ", Letters::AnyCase, {});
    }
    void findsWords()
    {
        QFETCH(QString, words);
        QFETCH(Letters, letters);
        const PageText page = set(
            {QStringLiteral("De coöperatie"), QStringLiteral("vak-"), QStringLiteral("man de")});
        QTEST(findWords(page, words, letters), "found");
    }

    void findsWholeWordsOnly_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<TextRange>>("found");
        const auto row = [](const char* name, const char* words, const QList<TextRange>& found) {
            QTest::newRow(name) << QString::fromUtf8(words) << found;
        };
        // Letters: v0 a1 k2 m3 a4 n5 | (6 v7 a8 k9 )10 | v11 a12 k13 -14 | m15 a16 n17 | v18 a19
        // k20
        row("not in a longer word, nor in one that is broken", "vak", {{7, 10}, {18, 21}});
        row("a broken word whole", "vakman", {{0, 6}, {11, 18}});
        row("punctuation is no part of a word", "(vak)", {{6, 11}});
        row("the end of a word is none", "man", {});
    }
    void findsWholeWordsOnly()
    {
        QFETCH(QString, words);
        const PageText page = set(
            {QStringLiteral("vakman (vak)"), QStringLiteral("vak-"), QStringLiteral("man vak")});
        QTEST(findWords(page, words, Letters::AnyCase, Extent::WholeWords), "found");
    }

    void showsWhatStandsAroundAHit()
    {
        const PageText page = set({QStringLiteral("Elf bedrijven"), QStringLiteral("tekenden.")});
        const Snippet snippet = snippetAround(page, {3, 12});
        QCOMPARE(snippet.text, QStringLiteral("Elf bedrijven tekenden."));
        QCOMPARE(snippet.found, (TextRange{4, 13}));
    }

    void cutsWhatStandsAroundAHitBetweenWords()
    {
        const QString many = QStringLiteral("woord ").repeated(30);
        const PageText page = set({many + QStringLiteral("hier ") + many.trimmed()});
        const Snippet snippet = snippetAround(page, {150, 154});
        QVERIFY(snippet.text.size() < 120);
        QVERIFY(snippet.text.startsWith(QStringLiteral("… woord ")));
        QVERIFY(snippet.text.endsWith(QStringLiteral(" woord")));
        QCOMPARE(snippet.text.mid(snippet.found.start, snippet.found.length()),
                 QStringLiteral("hier"));
    }

    void findsLigatures()
    {
        const PageText page = set({QStringLiteral("o\uFB03ce")});
        QCOMPARE(findWords(page, QStringLiteral("office"), Letters::AnyCase),
                 (QList<TextRange>{{0, 4}}));
    }
};

BERAAD_TEST(PageTextTest, QCoreApplication)
#include "tst_pagetext.moc"
