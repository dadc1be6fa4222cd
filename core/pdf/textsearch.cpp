// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/textsearch.h"

#include "core/text/brokenwords.h"

#include <algorithm>

namespace beraad::pdf {

namespace {

// Letters around what was found; few before it, so that it shows where there is little room.
constexpr int kBefore = 20;
constexpr int kAfter = 60;

enum class BrokenWords
{
    Joined,
    AsWritten
};

/// The page as one string to search in, and for each of its units the letter it came from.
struct Haystack
{
    QString text;
    QList<int> letters;

    void append(const QString& units, int letter)
    {
        text += units;
        letters.resize(text.size(), letter);
    }
};

QString folded(const QString& text, Letters letters)
{
    if (letters == Letters::AsTyped)
        return text.normalized(QString::NormalizationForm_KC);
    QString plain;
    for (const QChar unit : text.normalized(QString::NormalizationForm_KD)) {
        if (unit.category() != QChar::Mark_NonSpacing)
            plain += unit;
    }
    return plain.toCaseFolded();
}

bool breaksWord(const PageText& page, int letter)
{
    const TextRange next = page.wordAt(letter + 1);
    QString word;
    for (int i = next.start; i < next.end; ++i)
        word += page.letter(i);
    return text::joinsBrokenWord(page.letter(letter), word);
}

/// Folding letter by letter keeps the map exact; a pair of surrogates goes together.
Haystack haystack(const PageText& page, Letters letters, BrokenWords broken, bool* hasBroken)
{
    Haystack hay;
    for (int i = 0; i < page.length(); ++i) {
        const PageText::Gap gap = page.gapAfter(i);
        const bool breaks = gap == PageText::Gap::LineEnd && breaksWord(page, i);
        *hasBroken = *hasBroken || breaks;
        QString unit(page.letter(i));
        if (unit.front().isHighSurrogate() && i + 1 < page.length())
            unit += page.letter(i + 1);
        const bool dropped =
            unit.front() == text::kSoftHyphen || (breaks && broken == BrokenWords::Joined);
        if (!dropped && !unit.front().isLowSurrogate())
            hay.append(folded(unit, letters), i);
        if (gap != PageText::Gap::None && !breaks)
            hay.append(QStringLiteral(" "), i);
    }
    return hay;
}

/// Whether a word goes on from one unit to the next.
bool goesOn(const QString& text, qsizetype unit, qsizetype next)
{
    return unit >= 0 && next < text.size() && text.at(unit).isLetterOrNumber() &&
           text.at(next).isLetterOrNumber();
}

bool hasDash(const QString& words)
{
    return std::any_of(words.begin(), words.end(),
                       [](QChar unit) { return unit.category() == QChar::Punctuation_Dash; });
}

void collect(const Haystack& hay, const QString& needle, Extent extent, QList<TextRange>& found)
{
    for (qsizetype at = hay.text.indexOf(needle); at >= 0;
         at = hay.text.indexOf(needle, at + needle.size())) {
        const qsizetype last = at + needle.size() - 1;
        const bool isPart = goesOn(hay.text, at - 1, at) || goesOn(hay.text, last, last + 1);
        if (extent == Extent::PartsOfWords || !isPart)
            found.append({hay.letters.at(at), hay.letters.at(last) + 1});
    }
}

} // namespace

QList<TextRange> findWords(const PageText& page, const QString& words, Letters letters,
                           Extent extent)
{
    QList<TextRange> found;
    const QString needle = folded(words.simplified(), letters);
    if (needle.isEmpty() || page.isEmpty())
        return found;
    bool hasBroken = false;
    collect(haystack(page, letters, BrokenWords::Joined, &hasBroken), needle, extent, found);
    // As written, the halves of a broken word look like words of their own.
    const bool isWritten = extent == Extent::PartsOfWords || hasDash(needle);
    if (!hasBroken || !isWritten)
        return found;
    collect(haystack(page, letters, BrokenWords::AsWritten, &hasBroken), needle, extent, found);
    std::sort(found.begin(), found.end(), [](const TextRange& one, const TextRange& other) {
        return one.start != other.start ? one.start < other.start : one.end > other.end;
    });
    const auto overlaps = [last = -1](const TextRange& range) mutable {
        if (range.start < last)
            return true;
        last = range.end;
        return false;
    };
    found.erase(std::remove_if(found.begin(), found.end(), overlaps), found.end());
    return found;
}

Snippet snippetAround(const PageText& page, TextRange found)
{
    const int from =
        found.start > kBefore ? std::min(found.start, page.nextWord(found.start - kBefore)) : 0;
    const int to = found.end + kAfter < page.length()
                       ? std::max(found.end, page.wordAt(found.end + kAfter).start)
                       : page.length();
    const auto gap = [&page](int letter) {
        const bool isApart = letter >= 0 && page.gapAfter(letter) != PageText::Gap::None;
        return isApart ? QStringLiteral(" ") : QString();
    };
    QString before = page.quote({from, found.start}) + gap(found.start - 1);
    if (from > 0)
        before.prepend(QStringLiteral("… "));
    const QString words = page.quote(found);
    const QString after = gap(found.end - 1) + page.quote({found.end, to});
    const int start = int(before.size());
    return {before + words + after, {start, start + int(words.size())}};
}

} // namespace beraad::pdf
