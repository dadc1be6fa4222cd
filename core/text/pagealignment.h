// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/worddiff.h"
#include "core/text/wordstream.h"

namespace beraad::text {

/// A height in a document: `top` is a fraction of the page.
struct Place
{
    int page = 0;
    double top = 0;
};

enum class Version
{
    Before,
    After
};

/// Which places of two versions belong together, for scrolling one along with the other. Follows
/// the text: past inserted pages the other side waits, in a moved section it jumps along.
class PageAlignment
{
public:
    PageAlignment() = default;
    /// `matches` are all pairs of equal words, moved ones too.
    PageAlignment(const WordStream& before, const WordStream& after, const QList<Match>& matches);
    /// For documents of which only whole pages are known to belong together; -1: to none.
    PageAlignment(const QList<int>& afterOfBefore, int afterPages);

    /// The place in the other version. Within its pages, also when nothing is known.
    Place across(Version from, const Place& place) const;

private:
    /// A line of text on both sides: page plus fraction.
    struct Anchor
    {
        double before = 0;
        double after = 0;
    };
    using Side = double Anchor::*;
    void sort();
    double across(const QList<Anchor>& anchors, Side from, Side to, double place) const;

    QList<Anchor> m_byBefore;
    QList<Anchor> m_byAfter;
    qsizetype m_beforePages = 0;
    qsizetype m_afterPages = 0;
};

} // namespace beraad::text
