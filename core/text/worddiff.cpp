// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/worddiff.h"

#include <QHash>

#include <algorithm>

namespace beraad::text {

namespace {

constexpr qsizetype kLandmark = 3; ///< words
/// More differences than this between two landmarks: another text.
constexpr int kMostDifferences = 1500;
/// An equal row of no more words than this between larger changes may be chance.
constexpr qsizetype kChance = 4;

struct Landmark
{
    qsizetype before = -1;
    qsizetype after = -1;
    int timesBefore = 0;
    int timesAfter = 0;
};

quint64 landmarkAt(const QList<int>& words, qsizetype at)
{
    quint64 mixed = 0;
    for (qsizetype i = at; i < at + kLandmark; ++i)
        mixed = (mixed ^ quint64(words[i])) * 0x9E3779B97F4A7C15ULL + (mixed >> 29);
    return mixed;
}

bool isSame(const QList<int>& before, qsizetype i, const QList<int>& after, qsizetype j)
{
    return std::equal(before.begin() + i, before.begin() + i + kLandmark, after.begin() + j);
}

/// The longest chain of landmarks that goes up on both sides; `pairs` goes up in `before`.
QList<Match> longestChain(const QList<Match>& pairs)
{
    QList<qsizetype> tails; ///< index of the pair that ends the best chain of each length
    QList<qsizetype> previous(pairs.size(), -1);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto place = std::lower_bound(
            tails.begin(), tails.end(), pairs[i].after,
            [&](qsizetype tail, qsizetype wanted) { return pairs[tail].after < wanted; });
        if (place != tails.begin())
            previous[i] = *(place - 1);
        if (place == tails.end())
            tails.append(i);
        else
            *place = i;
    }
    QList<Match> chain;
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i])
        chain.prepend(pairs[i]);
    return chain;
}

class Comparer
{
public:
    Comparer(const QList<int>& before, const QList<int>& after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<Match> matches()
    {
        compare({{0, m_before.size()}, {0, m_after.size()}});
        return std::move(m_matches);
    }

private:
    void add(qsizetype before, qsizetype after, qsizetype length)
    {
        if (length == 0)
            return;
        if (!m_matches.isEmpty()) {
            Match& last = m_matches.last();
            if (last.before + last.length == before && last.after + last.length == after) {
                last.length += length;
                return;
            }
        }
        m_matches.append({before, after, length});
    }

    qsizetype commonStart(const Gap& gap) const
    {
        const qsizetype most = std::min(gap.before.size(), gap.after.size());
        qsizetype length = 0;
        while (length < most &&
               m_before[gap.before.first + length] == m_after[gap.after.first + length])
            ++length;
        return length;
    }

    qsizetype commonEnd(const Gap& gap) const
    {
        const qsizetype most = std::min(gap.before.size(), gap.after.size());
        qsizetype length = 0;
        while (length < most &&
               m_before[gap.before.end - 1 - length] == m_after[gap.after.end - 1 - length])
            ++length;
        return length;
    }

    void compare(Gap gap)
    {
        const qsizetype start = commonStart(gap);
        add(gap.before.first, gap.after.first, start);
        gap.before.first += start;
        gap.after.first += start;
        const qsizetype end = commonEnd(gap);
        gap.before.end -= end;
        gap.after.end -= end;
        if (!gap.before.isEmpty() && !gap.after.isEmpty())
            compareInner(gap);
        add(gap.before.end, gap.after.end, end);
    }

    void compareInner(const Gap& gap)
    {
        const QList<Match> chain = longestChain(sharedLandmarks(gap));
        if (chain.isEmpty()) {
            compareByMyers(gap);
            return;
        }
        Gap rest = gap;
        for (const Match& landmark : chain) {
            // A landmark may overlap the one before it, which is then part of the match already.
            if (landmark.before < rest.before.first || landmark.after < rest.after.first)
                continue;
            compare({{rest.before.first, landmark.before}, {rest.after.first, landmark.after}});
            qsizetype length = kLandmark;
            while (landmark.before + length < gap.before.end &&
                   landmark.after + length < gap.after.end &&
                   m_before[landmark.before + length] == m_after[landmark.after + length])
                ++length;
            add(landmark.before, landmark.after, length);
            rest.before.first = landmark.before + length;
            rest.after.first = landmark.after + length;
        }
        compare(rest);
    }

    /// Rows of words that stand once in each side of the gap, in the order of the old side.
    QList<Match> sharedLandmarks(const Gap& gap) const
    {
        QHash<quint64, Landmark> known;
        known.reserve(gap.before.size());
        for (qsizetype i = gap.before.first; i + kLandmark <= gap.before.end; ++i) {
            Landmark& landmark = known[landmarkAt(m_before, i)];
            landmark.before = i;
            ++landmark.timesBefore;
        }
        for (qsizetype i = gap.after.first; i + kLandmark <= gap.after.end; ++i) {
            const auto landmark = known.find(landmarkAt(m_after, i));
            if (landmark == known.end())
                continue;
            landmark->after = i;
            ++landmark->timesAfter;
        }
        QList<Match> pairs;
        for (const Landmark& landmark : std::as_const(known)) {
            if (landmark.timesBefore == 1 && landmark.timesAfter == 1 &&
                isSame(m_before, landmark.before, m_after, landmark.after))
                pairs.append({landmark.before, landmark.after, kLandmark});
        }
        std::sort(pairs.begin(), pairs.end(),
                  [](const Match& one, const Match& other) { return one.before < other.before; });
        return pairs;
    }

    void compareByMyers(const Gap& gap);

    const QList<int>& m_before;
    const QList<int>& m_after;
    QList<Match> m_matches;
};

/// Greedy, forwards, with every front kept to walk back along: between landmarks fronts are short.
void Comparer::compareByMyers(const Gap& gap)
{
    const int n = int(gap.before.size());
    const int m = int(gap.after.size());
    const int most = std::min(n + m, kMostDifferences);
    QList<int> furthest(2 * most + 3, 0); // by diagonal, from -most - 1
    const auto at = [&](int diagonal) -> int& { return furthest[diagonal + most + 1]; };
    QList<QList<int>> fronts;
    const auto goesDown = [&](const auto& front, int k, int d) {
        return k == -d || (k != d && front(k - 1) < front(k + 1));
    };
    int d = 0;
    for (bool arrived = false; !arrived; ++d) {
        if (d > most)
            return;
        fronts.append(furthest.mid(most - d, 2 * d + 3)); // diagonals -d - 1 to d + 1
        for (int k = -d; k <= d && !arrived; k += 2) {
            int x = goesDown(at, k, d) ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m &&
                   m_before[gap.before.first + x] == m_after[gap.after.first + x - k])
                ++x;
            at(k) = x;
            arrived = x >= n && x - k >= m;
        }
    }
    QList<Match> found; // backwards
    int x = n;
    int y = m;
    while (--d >= 0) {
        const QList<int>& front = fronts[d];
        const auto kept = [&](int diagonal) { return front[diagonal + d + 1]; };
        const int k = x - y;
        const int earlier = d == 0 ? 0 : goesDown(kept, k, d) ? k + 1 : k - 1;
        const int startX = d == 0 ? 0 : kept(earlier) + (earlier < k ? 1 : 0);
        if (x > startX)
            found.append({gap.before.first + startX, gap.after.first + startX - k, x - startX});
        x = d == 0 ? 0 : kept(earlier);
        y = x - earlier;
    }
    for (auto match = found.crbegin(); match != found.crend(); ++match)
        add(match->before, match->after, match->length);
}

} // namespace

QList<Match> commonWords(const QList<int>& before, const QList<int>& after)
{
    return Comparer(before, after).matches();
}

QList<Gap> gapsBetween(const QList<Match>& matches, qsizetype beforeSize, qsizetype afterSize)
{
    QList<Gap> gaps;
    qsizetype before = 0;
    qsizetype after = 0;
    const auto close = [&](qsizetype beforeEnd, qsizetype afterEnd) {
        const Gap gap{{before, beforeEnd}, {after, afterEnd}};
        if (!gap.before.isEmpty() || !gap.after.isEmpty())
            gaps.append(gap);
    };
    for (const Match& match : matches) {
        close(match.before, match.after);
        before = match.before + match.length;
        after = match.after + match.length;
    }
    close(beforeSize, afterSize);
    return gaps;
}

QList<Match> meaningfulMatches(const QList<Match>& matches, qsizetype beforeSize,
                               qsizetype afterSize)
{
    QList<Match> kept;
    const auto changed = [&](qsizetype beforeEnd, qsizetype afterEnd) {
        const qsizetype before = kept.isEmpty() ? 0 : kept.last().before + kept.last().length;
        const qsizetype after = kept.isEmpty() ? 0 : kept.last().after + kept.last().length;
        return std::max(beforeEnd - before, afterEnd - after);
    };
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const Match& match = matches[i];
        const bool isLast = i + 1 == matches.size();
        const qsizetype nextBefore = isLast ? beforeSize : matches[i + 1].before;
        const qsizetype nextAfter = isLast ? afterSize : matches[i + 1].after;
        const qsizetype changedAfter = std::max(nextBefore - match.before - match.length,
                                                nextAfter - match.after - match.length);
        const bool isChance = match.length <= kChance && match.length < changedAfter &&
                              match.length < changed(match.before, match.after);
        if (!isChance)
            kept.append(match);
    }
    return kept;
}

} // namespace beraad::text
