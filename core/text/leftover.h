// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/worddiff.h"

#include <algorithm>

/// Private to this room.
namespace beraad::text {

/// The words of one side that stand in gaps, less those that were found elsewhere since.
class LeftOver
{
public:
    LeftOver(qsizetype size, const QList<Gap>& gaps, WordRange Gap::*side)
        : m_isFree(size, false)
    {
        for (const Gap& gap : gaps)
            std::fill(m_isFree.begin() + (gap.*side).first, m_isFree.begin() + (gap.*side).end,
                      true);
    }

    bool isFree(qsizetype at) const { return at >= 0 && at < m_isFree.size() && m_isFree[at]; }
    bool isFree(const WordRange& range) const
    {
        return std::all_of(m_isFree.begin() + range.first, m_isFree.begin() + range.end,
                           [](bool free) { return free; });
    }
    void take(const WordRange& range)
    {
        std::fill(m_isFree.begin() + range.first, m_isFree.begin() + range.end, false);
    }
    /// The free pieces of a range, in order.
    QList<WordRange> pieces(const WordRange& range) const
    {
        QList<WordRange> found;
        for (qsizetype i = range.first; i < range.end; ++i) {
            if (!m_isFree[i])
                continue;
            if (found.isEmpty() || found.last().end != i)
                found.append({i, i});
            found.last().end = i + 1;
        }
        return found;
    }

private:
    QList<bool> m_isFree;
};

/// What is still free of the gaps. Where something was taken out of one nobody knows any more which
/// old words became which new ones, so its pieces stand apart.
inline QList<Gap> freeGaps(const QList<Gap>& gaps, const LeftOver& freeBefore,
                           const LeftOver& freeAfter)
{
    QList<Gap> rest;
    for (const Gap& gap : gaps) {
        const QList<WordRange> before = freeBefore.pieces(gap.before);
        const QList<WordRange> after = freeAfter.pieces(gap.after);
        if (before.size() == 1 && after.size() == 1) {
            rest.append({before.first(), after.first()});
            continue;
        }
        for (const WordRange& gone : before)
            rest.append({gone, {gap.after.first, gap.after.first}});
        for (const WordRange& added : after)
            rest.append({{gap.before.end, gap.before.end}, added});
    }
    return rest;
}

} // namespace beraad::text
