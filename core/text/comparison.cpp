// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/comparison.h"

#include "core/text/brokenwords.h"
#include "core/text/headings.h"
#include "core/text/moves.h"
#include "core/text/rearrangement.h"

#include <algorithm>
#include <cmath>

namespace beraad::text {

namespace {

/// White space up to this many times the height of a line belongs to a passage that runs over it.
constexpr double kWordGap = 3;

/// Adds a word's box to the line before it, or starts a line.
void appendBox(QList<QRectF>& lines, const QRectF& box)
{
    if (!lines.isEmpty()) {
        QRectF& last = lines.last();
        const bool sameLine = std::abs(last.center().y() - box.center().y()) < last.height() / 2;
        const double gap = box.left() - last.right();
        if (sameLine && gap > -last.height() && gap < kWordGap * last.height()) {
            last |= box;
            return;
        }
    }
    lines.append(box);
}

class ComparisonMaker
{
public:
    ComparisonMaker(const VersionText& before, const VersionText& after)
        : m_beforeVersion(before)
        , m_afterVersion(after)
        , m_before(before.pages)
        , m_after(after.pages)
    {
        Vocabulary vocabulary;
        m_beforeNumbers = vocabulary.numbers(m_before);
        m_afterNumbers = vocabulary.numbers(m_after);
    }

    Comparison make()
    {
        const auto outlineOf = [](const VersionText& version) {
            return version.outline.isEmpty() ? headingsByLook(version.pages) : version.outline;
        };
        m_made.beforeOutline = outlineOf(m_beforeVersion);
        m_made.afterOutline = outlineOf(m_afterVersion);
        const qsizetype beforeSize = m_before.size();
        const qsizetype afterSize = m_after.size();
        QList<Match> matches =
            meaningfulMatches(commonWords(m_beforeNumbers, m_afterNumbers), beforeSize, afterSize);
        const QList<Gap> gaps =
            withoutRearranged(m_before, m_after, m_beforeNumbers, m_afterNumbers, matches,
                              gapsBetween(matches, beforeSize, afterSize));
        const MovesAndRest found = findMoves(m_beforeNumbers, m_afterNumbers, gaps);
        appendAll(found);
        matches += found.moves;
        m_made.alignment = PageAlignment(m_before, m_after, matches);
        return std::move(m_made);
    }

private:
    /// In the order of the new version; what is gone comes where it stood.
    void appendAll(const MovesAndRest& found)
    {
        QList<std::pair<Gap, bool>> all; ///< whether it moved
        for (const Match& move : found.moves)
            all.append(
                {{{move.before, move.before + move.length}, {move.after, move.after + move.length}},
                 true});
        for (const Gap& gap : found.rest)
            all.append({gap, false});
        std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
            return std::pair(one.first.after.first, one.first.before.first) <
                   std::pair(other.first.after.first, other.first.before.first);
        });
        for (const auto& [gap, isMoved] : all) {
            if (isMoved)
                append(ChangeKind::Moved, gap);
            else
                appendRest(gap);
        }
    }

    /// All letters of the words, as if there were no spaces and hyphens.
    static QString letters(const WordStream& stream, const WordRange& range)
    {
        QString all;
        for (qsizetype i = range.first; i < range.end; ++i)
            all += stream.key(i);
        all.removeIf(isHyphen);
        return all;
    }

    void appendRest(const Gap& gap)
    {
        if (gap.before.isEmpty())
            append(ChangeKind::Inserted, gap);
        else if (gap.after.isEmpty())
            append(ChangeKind::Removed, gap);
        else if (letters(m_before, gap.before) != letters(m_after, gap.after))
            append(ChangeKind::Changed, gap);
    }

    void append(ChangeKind kind, const Gap& gap)
    {
        Change change{kind,
                      side(m_before, gap.before, m_made.beforeOutline),
                      side(m_after, gap.after, m_made.afterOutline),
                      {}};
        if (gap.before.isEmpty())
            place(change.before, absentAt(m_before, gap.before, m_after, gap.after),
                  m_made.beforeOutline);
        if (gap.after.isEmpty())
            place(change.after, absentAt(m_after, gap.after, m_before, gap.before),
                  m_made.afterOutline);
        if (kind == ChangeKind::Changed)
            change.figures = changedFigures(m_before, m_after, gap);
        m_made.changes.append(change);
    }

    static ChangeSide side(const WordStream& stream, const WordRange& range,
                           const QList<Heading>& outline)
    {
        ChangeSide side{stream.text(range.first, range.end), partsOf(stream, range), {}, -1};
        if (!range.isEmpty())
            place(side, {pageOf(stream, range.first), stream.top(range.first)}, outline);
        return side;
    }

    static void place(ChangeSide& side, const Place& place, const QList<Heading>& outline)
    {
        side.place = place;
        side.heading = headingAt(outline, place.page, place.top);
    }

    static int pageOf(const WordStream& stream, qsizetype word)
    {
        return stream.words().at(word).page;
    }

    /// Where words that only the other version has would stand: at the word that follows them, but
    /// where a page ends there, behind the word before them unless the other version has them on
    /// the page of what follows.
    static Place absentAt(const WordStream& stream, const WordRange& range, const WordStream& other,
                          const WordRange& there)
    {
        if (stream.size() == 0)
            return {};
        const qsizetype next = range.first;
        const bool isAtPageEnd =
            next > 0 && (next == stream.size() || pageOf(stream, next - 1) != pageOf(stream, next));
        const bool followsOn =
            there.first > 0 && pageOf(other, there.first - 1) == pageOf(other, there.first);
        const bool leadsOn =
            there.end < other.size() && pageOf(other, there.end - 1) == pageOf(other, there.end);
        if (isAtPageEnd && (followsOn || !leadsOn))
            return {pageOf(stream, next - 1), stream.box(next - 1).bottom()};
        const qsizetype word = std::min(next, stream.size() - 1);
        return {pageOf(stream, word), stream.top(word)};
    }

    const VersionText& m_beforeVersion;
    const VersionText& m_afterVersion;
    WordStream m_before;
    WordStream m_after;
    QList<int> m_beforeNumbers;
    QList<int> m_afterNumbers;
    Comparison m_made;
};

} // namespace

bool VersionText::hasText() const
{
    return std::any_of(pages.begin(), pages.end(),
                       [](const PageWords& page) { return !page.words.isEmpty(); });
}

std::optional<VersionText> unpackedVersion(const Layout& layout)
{
    VersionText version;
    for (const QByteArray& bytes : layout.pages) {
        std::optional<PageWords> page = unpacked(bytes);
        if (!page)
            return std::nullopt;
        version.pages.append(std::move(*page));
    }
    version.outline = layout.outline;
    return version;
}

Comparison compare(const VersionText& before, const VersionText& after)
{
    return ComparisonMaker(before, after).make();
}

QList<PagePart> partsOf(const WordStream& stream, const WordRange& range)
{
    QList<PagePart> parts;
    for (qsizetype i = range.first; i < range.end; ++i) {
        const ReadWord& word = stream.words().at(i);
        if (parts.isEmpty() || parts.last().page != word.page)
            parts.append(PagePart{word.page, {}});
        for (qsizetype part = word.first; part < word.first + word.parts; ++part)
            appendBox(parts.last().rectangles, stream.pages().at(word.page).words.at(part).box);
    }
    return parts;
}

} // namespace beraad::text
