// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pagealignment.h"

#include <algorithm>
#include <cmath>

namespace beraad::text {

namespace {

/// Anchors further apart on the other side than this (pages) are no neighbours there: something
/// was inserted between, and scrolling does not run through it in one line's time.
constexpr double kFarthest = 1.5;

} // namespace

PageAlignment::PageAlignment(const WordStream& before, const WordStream& after,
                             const QList<Match>& matches)
    : m_beforePages(before.pages().size())
    , m_afterPages(after.pages().size())
{
    for (const Match& match : matches) {
        double lastHeight = -1;
        for (qsizetype i = 0; i < match.length; ++i) {
            const double height = before.depth(match.before + i);
            if (height == lastHeight)
                continue;
            lastHeight = height;
            m_byBefore.append({height, after.depth(match.after + i)});
        }
    }
    sort();
}

PageAlignment::PageAlignment(const QList<int>& afterOfBefore, int afterPages)
    : m_beforePages(afterOfBefore.size())
    , m_afterPages(afterPages)
{
    for (int page = 0; page < afterOfBefore.size(); ++page) {
        if (afterOfBefore.at(page) < 0)
            continue;
        m_byBefore.append({double(page), double(afterOfBefore.at(page))});
        m_byBefore.append({page + 0.999, afterOfBefore.at(page) + 0.999});
    }
    sort();
}

void PageAlignment::sort()
{
    m_byAfter = m_byBefore;
    std::stable_sort(
        m_byBefore.begin(), m_byBefore.end(),
        [](const Anchor& one, const Anchor& other) { return one.before < other.before; });
    std::stable_sort(
        m_byAfter.begin(), m_byAfter.end(),
        [](const Anchor& one, const Anchor& other) { return one.after < other.after; });
}

double PageAlignment::across(const QList<Anchor>& anchors, Side from, Side to, double place) const
{
    const auto next = std::upper_bound(
        anchors.begin(), anchors.end(), place,
        [&](double wanted, const Anchor& anchor) { return wanted < anchor.*from; });
    if (next == anchors.begin())
        return (*next).*to + place - (*next).*from;
    const Anchor& last = *(next - 1);
    if (next == anchors.end())
        return last.*to + place - last.*from;
    const double span = (*next).*from - last.*from;
    const double otherSpan = (*next).*to - last.*to;
    const double part = span > 0 ? (place - last.*from) / span : 0;
    if (otherSpan >= 0 && otherSpan <= kFarthest + span)
        return last.*to + part * otherSpan;
    return part < 0.5 ? last.*to + place - last.*from : (*next).*to + place - (*next).*from;
}

Place PageAlignment::across(Version from, const Place& place) const
{
    const bool isBefore = from == Version::Before;
    const QList<Anchor>& anchors = isBefore ? m_byBefore : m_byAfter;
    const qsizetype pages = isBefore ? m_afterPages : m_beforePages;
    const double wanted = place.page + std::clamp(place.top, 0.0, 0.9999);
    double found = wanted;
    if (!anchors.isEmpty())
        found = isBefore ? across(anchors, &Anchor::before, &Anchor::after, wanted)
                         : across(anchors, &Anchor::after, &Anchor::before, wanted);
    found = std::clamp(found, 0.0, std::max(0.0, double(pages) - 0.0001));
    const double page = std::floor(found);
    return {int(page), found - page};
}

} // namespace beraad::text
