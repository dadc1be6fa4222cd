// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/worddiff.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace beraad;
using namespace beraad::text;

namespace {

QList<int> randomWords(QRandomGenerator& random, int count, int vocabulary)
{
    QList<int> words;
    for (int i = 0; i < count; ++i)
        words.append(int(random.bounded(vocabulary)));
    return words;
}

/// Some words changed, some taken out, some put in, and sometimes a passage moved.
QList<int> edited(QRandomGenerator& random, QList<int> words, int vocabulary)
{
    for (int edit = int(random.bounded(12)); edit > 0 && !words.isEmpty(); --edit) {
        const int at = int(random.bounded(int(words.size())));
        const int most = std::min(int(random.bounded(30)), int(words.size()) - at);
        switch (random.bounded(4)) {
        case 0:
            words[at] = int(random.bounded(vocabulary));
            break;
        case 1:
            words.remove(at, most);
            break;
        case 2:
            for (int i = 0; i < most; ++i)
                words.insert(at, int(random.bounded(vocabulary)));
            break;
        default: {
            const QList<int> passage = words.mid(at, most);
            words.remove(at, most);
            words = passage + words;
        }
        }
    }
    return words;
}

/// The new row as the matches and gaps tell it, from the old row and the new words of the gaps.
QList<int> applied(const QList<int>& before, const QList<int>& after, const QList<Match>& matches)
{
    QList<int> made;
    qsizetype at = 0;
    for (const Match& match : matches) {
        made += after.mid(at, match.after - at);
        made += before.mid(match.before, match.length);
        at = match.after + match.length;
    }
    return made + after.mid(at);
}

bool areInOrder(const QList<Match>& matches)
{
    for (qsizetype i = 0; i < matches.size(); ++i) {
        if (matches[i].length <= 0)
            return false;
        if (i > 0 && (matches[i].before < matches[i - 1].before + matches[i - 1].length ||
                      matches[i].after < matches[i - 1].after + matches[i - 1].length))
            return false;
    }
    return true;
}

/// Words that a dynamic programme finds in common: the most there can be.
qsizetype mostInCommon(const QList<int>& before, const QList<int>& after)
{
    QList<qsizetype> row(after.size() + 1, 0);
    for (const int word : before) {
        qsizetype diagonal = 0;
        for (qsizetype j = 1; j <= after.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = after[j - 1] == word ? diagonal + 1 : std::max(row[j], row[j - 1]);
            diagonal = above;
        }
    }
    return row.last();
}

qsizetype lengthOf(const QList<Match>& matches)
{
    qsizetype sum = 0;
    for (const Match& match : matches)
        sum += match.length;
    return sum;
}

} // namespace

class WordDiffTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsEverythingInItself()
    {
        QRandomGenerator random(1);
        for (int vocabulary : {1, 2, 50, 5000}) {
            const QList<int> words = randomWords(random, 300, vocabulary);
            QCOMPARE(commonWords(words, words), (QList<Match>{{0, 0, 300}}));
            QVERIFY(gapsBetween(commonWords(words, words), 300, 300).isEmpty());
        }
    }

    void findsNothingInNothing()
    {
        QVERIFY(commonWords({}, {}).isEmpty());
        QVERIFY(commonWords({1, 2}, {}).isEmpty());
        QVERIFY(commonWords({1, 2}, {3, 4, 5}).isEmpty());
        QCOMPARE(gapsBetween({}, 2, 3), (QList<Gap>{{{0, 2}, {0, 3}}}));
        QVERIFY(gapsBetween({}, 0, 0).isEmpty());
    }

    /// The property that makes it a comparison: following it, the old row becomes the new one.
    void turnsTheOldRowIntoTheNewOne()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            const int vocabulary = 2 + int(random.bounded(200));
            const QList<int> before = randomWords(random, int(random.bounded(200)), vocabulary);
            const QList<int> after = edited(random, before, vocabulary);
            const QList<Match> matches = commonWords(before, after);
            QVERIFY(areInOrder(matches));
            QCOMPARE(applied(before, after, matches), after);
            const QList<Match> meaningful = meaningfulMatches(matches, before.size(), after.size());
            QVERIFY(areInOrder(meaningful));
            QCOMPARE(applied(before, after, meaningful), after);
            QVERIFY(lengthOf(meaningful) <= lengthOf(matches));
        }
    }

    /// Without landmarks it is Myers, which finds the most there is.
    void findsTheMostWhereNothingStandsOut()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 200; ++round) {
            const QList<int> before = randomWords(random, int(random.bounded(40)), 2);
            const QList<int> after = randomWords(random, int(random.bounded(40)), 2);
            const QList<Match> matches = commonWords(before, after);
            QVERIFY(lengthOf(matches) <= mostInCommon(before, after));
            QCOMPARE(applied(before, after, matches), after);
        }
        const QList<int> before{1, 1, 2, 1, 1, 2, 1, 1};
        const QList<int> after{1, 2, 1, 1, 1, 2, 1};
        QCOMPARE(lengthOf(commonWords(before, after)), mostInCommon(before, after));
    }

    void holdsOnToLandmarksWhenAPassageMoves()
    {
        QList<int> before;
        for (int i = 0; i < 100; ++i)
            before.append(i);
        // The last thirty words come first.
        const QList<int> after = before.mid(70) + before.first(70);
        QCOMPARE(commonWords(before, after), (QList<Match>{{0, 30, 70}}));
    }

    void takesWordsBetweenLargeChangesForChance()
    {
        // Two words in common between changes of ten.
        QList<Match> matches{{10, 10, 2}};
        QVERIFY(meaningfulMatches(matches, 22, 22).isEmpty());
        // A word between two replaced words stays: the rows of a table.
        matches = {{1, 1, 1}};
        QCOMPARE(meaningfulMatches(matches, 3, 3), matches);
        matches = {{10, 10, 9}};
        QCOMPARE(meaningfulMatches(matches, 40, 40), matches);
    }

    void givesUpOnAnotherTextInReasonableTime()
    {
        QRandomGenerator random(5);
        const QList<int> before = randomWords(random, 20000, 40);
        const QList<int> after = randomWords(random, 20000, 40);
        const QList<Match> matches = commonWords(before, after);
        QCOMPARE(applied(before, after, matches), after);
    }
};

BERAAD_TEST(WordDiffTest, QCoreApplication)
#include "tst_worddiff.moc"
