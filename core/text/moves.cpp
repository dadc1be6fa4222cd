// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/moves.h"

#include "core/text/leftover.h"

#include <QHash>

#include <algorithm>

namespace beraad::text {

namespace {

constexpr qsizetype kSeed = 5;
constexpr qsizetype kFewestWords = 10;
/// Of a passage that left nothing behind and came to where nothing was.
constexpr qsizetype kFewestWhole = 2;
/// Between two moves no further apart than this stands an edit of one moved passage.
constexpr qsizetype kNear = 12;

size_t seedAt(const QList<int>& words, qsizetype at)
{
    return qHashRange(words.begin() + at, words.begin() + at + kSeed);
}

class MoveFinder
{
public:
    MoveFinder(const QList<int>& before, const QList<int>& after, const QList<Gap>& gaps)
        : m_before(before)
        , m_after(after)
        , m_gaps(gaps)
        , m_freeBefore(before.size(), gaps, &Gap::before)
        , m_freeAfter(after.size(), gaps, &Gap::after)
    {
    }

    MovesAndRest find()
    {
        indexSeeds();
        for (const Gap& gap : m_gaps) {
            for (qsizetype i = gap.after.first; i + kSeed <= gap.after.end; ++i)
                i = std::max(i, tryAt(i));
        }
        pairEditsWithinMoves();
        pairWholePassages();
        m_found.rest += freeGaps(m_gaps, m_freeBefore, m_freeAfter);
        std::sort(m_found.rest.begin(), m_found.rest.end(), [](const Gap& one, const Gap& other) {
            return std::pair(one.after.first, one.before.first) <
                   std::pair(other.after.first, other.before.first);
        });
        return std::move(m_found);
    }

private:
    void indexSeeds()
    {
        for (const Gap& gap : m_gaps) {
            for (qsizetype i = gap.before.first; i + kSeed <= gap.before.end; ++i) {
                const auto known = m_seeds.find(seedAt(m_before, i));
                if (known == m_seeds.end())
                    m_seeds.insert(seedAt(m_before, i), i);
                else
                    *known = -1; // Twice there: which of them moved nobody knows.
            }
        }
    }

    bool fits(qsizetype before, qsizetype after) const
    {
        return m_freeBefore.isFree(before) && m_freeAfter.isFree(after) &&
               m_before[before] == m_after[after];
    }

    /// Takes the moved passage around a seed; gives its last word, or -1.
    qsizetype tryAt(qsizetype after)
    {
        const qsizetype before = m_seeds.value(seedAt(m_after, after), -1);
        if (before < 0 || !fits(before, after))
            return -1;
        qsizetype start = 0;
        while (fits(before - start - 1, after - start - 1))
            ++start;
        qsizetype end = 1;
        while (fits(before + end, after + end))
            ++end;
        if (start + end < kFewestWords)
            return -1;
        take({before - start, after - start, start + end});
        return after + end - 1;
    }

    bool isFree(const Gap& gap) const
    {
        return m_freeBefore.isFree(gap.before) && m_freeAfter.isFree(gap.after);
    }

    /// Short passages that left one place and came whole in another: the cell of a table, a
    /// heading.
    void pairWholePassages()
    {
        QHash<size_t, qsizetype> gone; ///< index of a piece by its words; -1: more than once
        const QList<Gap> pieces = freeGaps(m_gaps, m_freeBefore, m_freeAfter);
        const auto wordsOf = [](const QList<int>& words, const WordRange& range) {
            return words.mid(range.first, range.size());
        };
        const auto isShort = [](const WordRange& range) { return range.size() >= kFewestWhole; };
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (!pieces[i].after.isEmpty() || !isShort(pieces[i].before))
                continue;
            const size_t words = qHash(wordsOf(m_before, pieces[i].before));
            gone.insert(words, gone.contains(words) ? -1 : i);
        }
        for (const Gap& piece : pieces) {
            if (!piece.before.isEmpty() || !isShort(piece.after))
                continue;
            const QList<int> words = wordsOf(m_after, piece.after);
            const qsizetype from = gone.value(qHash(words), -1);
            if (from < 0 || wordsOf(m_before, pieces[from].before) != words)
                continue;
            take({pieces[from].before.first, piece.after.first, words.size()});
            gone.insert(qHash(words), -1);
        }
    }

    void take(const Match& move)
    {
        m_freeBefore.take({move.before, move.before + move.length});
        m_freeAfter.take({move.after, move.after + move.length});
        m_found.moves.append(move);
    }

    void pairEditsWithinMoves()
    {
        for (qsizetype i = 1; i < m_found.moves.size(); ++i) {
            const Match& last = m_found.moves[i - 1];
            const Match& next = m_found.moves[i];
            const Gap between{{last.before + last.length, next.before},
                              {last.after + last.length, next.after}};
            const bool isNear = between.before.size() >= 0 && between.before.size() <= kNear &&
                                between.after.size() <= kNear;
            const bool isNothing = between.before.isEmpty() && between.after.isEmpty();
            if (!isNear || isNothing || !isFree(between))
                continue;
            m_freeBefore.take(between.before);
            m_freeAfter.take(between.after);
            m_found.rest.append(between);
        }
    }

    const QList<int>& m_before;
    const QList<int>& m_after;
    const QList<Gap>& m_gaps;
    LeftOver m_freeBefore;
    LeftOver m_freeAfter;
    QHash<size_t, qsizetype> m_seeds; ///< where a seed stands; -1: more than once
    MovesAndRest m_found;
};

} // namespace

MovesAndRest findMoves(const QList<int>& before, const QList<int>& after, const QList<Gap>& gaps)
{
    return MoveFinder(before, after, gaps).find();
}

} // namespace beraad::text
