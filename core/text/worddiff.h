// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

/// What two rows of words, given as numbers, have in common.
///
/// Our own, because nothing in Debian fits: dtl (header only) and the xdiff within libgit2 compare
/// lines of text with Myers alone, know nothing of moves, and give hunks as text that would have
/// to be counted back to words and their places; the whole of it is about two hundred lines here.
namespace beraad::text {

/// A range of words: `first` up to, not including, `end`.
struct WordRange
{
    qsizetype first = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - first; }
    bool isEmpty() const { return end <= first; }
    friend bool operator==(const WordRange&, const WordRange&) = default;
};

/// `length` words from `before` in the old row stand from `after` in the new one.
struct Match
{
    qsizetype before = 0;
    qsizetype after = 0;
    qsizetype length = 0;

    friend bool operator==(const Match&, const Match&) = default;
};

/// What stands between two matches: old words that became new ones; one side may be empty.
struct Gap
{
    WordRange before;
    WordRange after;

    friend bool operator==(const Gap&, const Gap&) = default;
};

/// The matches in the order of both rows, as long as can be. First by rows of three words that
/// each side has once, which a human eye would take for landmarks too; between those by Myers'
/// algorithm (E. W. Myers, Algorithmica 1, 1986), given up where two passages have
/// next to nothing in common.
QList<Match> commonWords(const QList<int>& before, const QList<int>& after);

/// The same without matches so short between large changes that they are chance: "de", "van de".
QList<Match> meaningfulMatches(const QList<Match>& matches, qsizetype beforeSize,
                               qsizetype afterSize);

/// What the matches leave over, in order.
QList<Gap> gapsBetween(const QList<Match>& matches, qsizetype beforeSize, qsizetype afterSize);

} // namespace beraad::text
