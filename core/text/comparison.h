// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/figures.h"
#include "core/text/pagealignment.h"
#include "core/text/pagewords.h"

namespace beraad::text {

/// A version of a plan as it is compared.
struct VersionText
{
    QList<PageWords> pages;
    QList<Heading> outline; ///< in order; empty: headings are told by their look

    /// Whether anything can be compared by words.
    bool hasText() const;
};

/// A version out of what was kept of it; nothing when the bytes are damaged.
std::optional<VersionText> unpackedVersion(const Layout& layout);

enum class ChangeKind
{
    Inserted, ///< only in the new version
    Removed,  ///< only in the old version
    Changed,  ///< other words in the same place
    Moved     ///< the same words in another place
};

/// The part of a passage that stands on one page: a rectangle per line, fractions of the page.
struct PagePart
{
    int page = 0;
    QList<QRectF> rectangles;

    friend bool operator==(const PagePart&, const PagePart&) = default;
};

/// One side of a change. An insertion has an empty old side that still says where: `place`.
struct ChangeSide
{
    QString text;
    QList<PagePart> parts;
    Place place;
    int heading = -1; ///< index in Comparison::beforeOutline or afterOutline
};

struct Change
{
    ChangeKind kind = ChangeKind::Changed;
    ChangeSide before;
    ChangeSide after;
    QList<ChangedFigure> figures;
};

/// What became of a plan between two rounds.
struct Comparison
{
    QList<Change> changes; ///< in the order of the new version
    PageAlignment alignment;
    QList<Heading> beforeOutline;
    QList<Heading> afterOutline;
};

/// Compares by words. White space, line and page ends, hyphens at line ends, running heads, page
/// numbers and how a PDF cuts words into pieces make no difference. Any thread; takes milliseconds
/// for a hundred pages. Versions without text give no changes: ask hasText() first, and
/// picturecomparison.h then.
Comparison compare(const VersionText& before, const VersionText& after);

/// The rectangles of a passage, a part per page.
QList<PagePart> partsOf(const WordStream& stream, const WordRange& range);

} // namespace beraad::text
