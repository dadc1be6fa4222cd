// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pagewords.h"
#include "tests/core/text/typesetter.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

#include <cmath>

using namespace beraad;
using namespace beraad::text;
using namespace Qt::StringLiterals;

class PageWordsTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutAsItWentIn()
    {
        for (const PageWords& page :
             tests::typeset(tests::paragraphs(20), {60, 30, u"kop #"_s, {}})) {
            const auto read = unpacked(packed(page));
            QVERIFY(read);
            QCOMPARE(read->size, page.size);
            QCOMPARE(read->words.size(), page.words.size());
            for (qsizetype i = 0; i < page.words.size(); ++i) {
                const Word& word = page.words.at(i);
                const Word& twin = read->words.at(i);
                QCOMPARE(twin.text, word.text);
                QCOMPARE(twin.spaceAfter, word.spaceAfter);
                QCOMPARE(twin.endsLine, word.endsLine);
                QVERIFY(std::abs(twin.box.left() - word.box.left()) <= 0.00005);
                QVERIFY(std::abs(twin.box.bottom() - word.box.bottom()) <= 0.00005);
            }
            // What was rounded once stays.
            QCOMPARE(packed(*read), packed(page));
        }
    }

    void keepsWhatIsOutOfTheOrdinary_data()
    {
        QTest::addColumn<PageWords>("page");
        QTest::newRow("an empty page") << PageWords{{595, 842}, {}};
        QTest::newRow("letters of all kinds")
            << PageWords{{595.3, 841.9}, {{u"ﬁnanciën €—𝔘"_s, {0.5, 0.5, 0.1, 0.1}, false, true}}};
        QTest::newRow("beside the page")
            << PageWords{{1, 1}, {{u"x"_s, {-2, 3, 0.5, 4}, true, true}}};
        QTest::newRow("a word without letters")
            << PageWords{{1, 1}, {{QString(u""_s), {}, true, true}}};
    }
    void keepsWhatIsOutOfTheOrdinary()
    {
        QFETCH(PageWords, page);
        const auto read = unpacked(packed(page));
        QVERIFY(read);
        QCOMPARE(read->words.size(), page.words.size());
        for (qsizetype i = 0; i < page.words.size(); ++i)
            QCOMPARE(read->words.at(i).text, page.words.at(i).text);
        QCOMPARE(packed(*read), packed(page));
    }

    void survivesNonsenseInTheFile()
    {
        PageWords page{{595, 842}, {{u"ver"_s, {NAN, INFINITY, 1e300, -1e300}, true, true}}};
        QVERIFY(unpacked(packed(page)));
    }

    void noticesDamage()
    {
        const QByteArray whole = packed(tests::typeset(tests::paragraphs(2)).first());
        QVERIFY(!unpacked({}));
        QVERIFY(!unpacked("\x07"));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!unpacked(whole.first(length)), qPrintable(QString::number(length)));
        QVERIFY(!unpacked(whole + 'x'));
        // Anything else may be read as other words, but never out of bounds.
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged[at] ^ 0xff);
            const auto read = unpacked(damaged);
            Q_UNUSED(read)
        }
    }

    void isSmall()
    {
        qsizetype letters = 0;
        qsizetype bytes = 0;
        for (const PageWords& page : tests::typeset(tests::paragraphs(100))) {
            letters += lines(page).size();
            bytes += packed(page).size();
        }
        QVERIFY2(bytes < 2 * letters,
                 qPrintable(u"%1 bytes for %2 letters"_s.arg(bytes).arg(letters)));
    }

    void writesLinesAsTheyStand()
    {
        const PageWords page{{595, 842},
                             {{u"De"_s, {}, true, false},
                              {u"vak-"_s, {}, true, true},
                              {u"man"_s, {}, false, false},
                              {u"e\u0301n."_s, {}, true, true}}};
        QCOMPARE(lines(page), u"De vak-\nmanén."_s);
    }

    void makesBrokenWordsWhole_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("searchable");
        QTest::newRow("one line") << u"een regel"_s << u"een regel"_s;
        QTest::newRow("broken") << u"de samen-\nwerking is"_s << u"de samenwerking is"_s;
        QTest::newRow("soft hyphen") << u"samen\u00AD\nwerking"_s << u"samenwerking"_s;
        QTest::newRow("stands for a word")
            << u"vmbo-\nen mbo-scholen"_s << u"vmbo-\nen mbo-scholen"_s;
        QTest::newRow("a dash") << u"de regio -\nen meer"_s << u"de regio -\nen meer"_s;
        QTest::newRow("a name") << u"Noord-\nHolland"_s << u"Noord-\nHolland"_s;
        QTest::newRow("figures") << u"2019-\n2020"_s << u"2019-\n2020"_s;
        QTest::newRow("three lines")
            << u"samen-\nwerkings-\nverband"_s << u"samenwerkingsverband"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void makesBrokenWordsWhole()
    {
        QFETCH(QString, lines);
        QTEST(searchableText(lines), "searchable");
    }
};

BERAAD_TEST(PageWordsTest, QCoreApplication)
#include "tst_pagewords.moc"
