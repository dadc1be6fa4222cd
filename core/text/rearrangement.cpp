// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/rearrangement.h"

#include "core/text/leftover.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace beraad::text {

namespace {

/// As far as the same place may be off, as a fraction of the page: less than half a line.
constexpr double kSameShift = 0.006;
/// So many lines above and below a word tell how far its surroundings shifted; the rows of a table
/// may each have shifted a little differently.
constexpr qsizetype kLinesAround = 3;

/// A line that both versions have.
struct Line
{
    double height = 0; ///< in the old version: page plus fraction
    double shift = 0;  ///< how much lower it stands in the new version, in pages
};

QList<Line> linesOf(const WordStream& before, const WordStream& after, const QList<Match>& matches)
{
    QList<Line> lines;
    for (const Match& match : matches) {
        double last = -1;
        for (qsizetype i = 0; i < match.length; ++i) {
            const double height = before.depth(match.before + i);
            if (height != last)
                lines.append({height, after.depth(match.after + i) - height});
            last = height;
        }
    }
    std::sort(lines.begin(), lines.end(),
              [](const Line& one, const Line& other) { return one.height < other.height; });
    return lines;
}

bool shiftsWithLinesAround(const QList<Line>& lines, double height, double shift)
{
    const auto middle =
        std::lower_bound(lines.begin(), lines.end(), height,
                         [](const Line& line, double wanted) { return line.height < wanted; });
    const auto first = middle - std::min(kLinesAround, middle - lines.begin());
    const auto end = middle + std::min(kLinesAround, lines.end() - middle);
    return std::any_of(first, end,
                       [&](const Line& line) { return std::abs(line.shift - shift) < kSameShift; });
}

} // namespace

QList<Gap> withoutRearranged(const WordStream& before, const WordStream& after,
                             const QList<int>& beforeNumbers, const QList<int>& afterNumbers,
                             const QList<Match>& matches, const QList<Gap>& gaps)
{
    const QList<Line> lines = linesOf(before, after, matches);
    LeftOver freeBefore(before.size(), gaps, &Gap::before);
    LeftOver freeAfter(after.size(), gaps, &Gap::after);
    QHash<int, QList<qsizetype>> added;
    for (const Gap& gap : gaps) {
        for (qsizetype i = gap.after.first; i < gap.after.end; ++i)
            added[afterNumbers[i]].append(i);
    }
    const auto isSamePlace = [&](qsizetype old, qsizetype now) {
        const double height = before.depth(old);
        return freeAfter.isFree(now) &&
               std::abs(before.box(old).left() - after.box(now).left()) < kSameShift &&
               shiftsWithLinesAround(lines, height, after.depth(now) - height);
    };
    for (const Gap& gap : gaps) {
        for (qsizetype old = gap.before.first; old < gap.before.end; ++old) {
            const QList<qsizetype> candidates = added.value(beforeNumbers[old]);
            const auto now = std::find_if(candidates.begin(), candidates.end(),
                                          [&](qsizetype each) { return isSamePlace(old, each); });
            if (now == candidates.end())
                continue;
            freeBefore.take({old, old + 1});
            freeAfter.take({*now, *now + 1});
        }
    }
    return freeGaps(gaps, freeBefore, freeAfter);
}

} // namespace beraad::text
