// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quotefinder.h"

#include "core/text/comparison.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace beraad::text {

namespace {

constexpr int kUnknown = -1;
/// So many words next to a passage, on one side, are what it is known by.
constexpr qsizetype kTellingContext = 3;
/// A passage of so many words that stands once needs the same words on one side only.
constexpr qsizetype kTellingQuote = 8;
constexpr double kAlike = 0.7;
constexpr qsizetype kMostPlaces = 5;
/// A word on more places than this says nothing of where a passage stands.
constexpr qsizetype kCommonWord = 300;
constexpr qsizetype kSlack = 4; ///< words that may have come in or gone without losing the trace
constexpr double kSamePlace = 0.002;
constexpr double kAlikePage = 0.8;

bool isCovered(const QRectF& box, const QList<QRectF>& rectangles)
{
    return std::any_of(rectangles.begin(), rectangles.end(),
                       [&](const QRectF& each) { return each.contains(box.center()); });
}

bool isSamePage(const PageWords& one, const PageWords& other)
{
    const auto isSame = [](const Word& word, const Word& twin) {
        return word.text == twin.text && std::abs(word.box.left() - twin.box.left()) < kSamePlace &&
               std::abs(word.box.top() - twin.box.top()) < kSamePlace;
    };
    return std::equal(one.words.begin(), one.words.end(), other.words.begin(), other.words.end(),
                      isSame);
}

/// 1 when both pages have the same words, whatever their order; 0 when none.
double likeness(const PageWords& one, const PageWords& other)
{
    QHash<QString, int> count;
    for (const Word& word : one.words)
        ++count[word.text];
    int common = 0;
    for (const Word& word : other.words) {
        int& left = count[word.text];
        common += left > 0 ? 1 : 0;
        --left;
    }
    const qsizetype all = one.words.size() + other.words.size();
    return all == 0 ? 0 : 2.0 * common / double(all);
}

} // namespace

Quotation quotationAt(const QList<PageWords>& pages, int page, const QList<QRectF>& rectangles,
                      const QString& quote)
{
    const WordStream stream(pages);
    WordRange range{stream.size(), 0};
    for (qsizetype i = 0; i < stream.size(); ++i) {
        const ReadWord& word = stream.words().at(i);
        if (word.page == page && isCovered(pages.at(page).words.at(word.first).box, rectangles)) {
            range.first = std::min(range.first, i);
            range.end = i + 1;
        }
    }
    if (range.isEmpty())
        return {quote, {}, {}};
    const qsizetype start = std::max<qsizetype>(0, range.first - kContextWords);
    const qsizetype end = std::min(stream.size(), range.end + kContextWords);
    return {quote, stream.text(start, range.first), stream.text(range.end, end)};
}

QuoteFinder::QuoteFinder(const QList<PageWords>& pages)
    : m_stream(pages)
{
    m_numbers.reserve(m_stream.size());
    for (qsizetype i = 0; i < m_stream.size(); ++i) {
        const QString key = m_stream.key(i);
        const int next = int(m_vocabulary.size());
        const int number = m_vocabulary.value(key, next);
        if (number == next)
            m_vocabulary.insert(key, number);
        m_numbers.append(number);
        m_wordPlaces[number].append(i);
    }
}

QList<int> QuoteFinder::numbersOf(const QString& words) const
{
    QList<int> numbers;
    for (const QString& word : words.simplified().split(u' ', Qt::SkipEmptyParts))
        numbers.append(m_vocabulary.value(comparisonKey(word), kUnknown));
    return numbers;
}

QList<QuoteFinder::Candidate> QuoteFinder::verbatim(const QList<int>& quote) const
{
    const auto rarer = [this](int one, int other) {
        return m_wordPlaces.value(one).size() < m_wordPlaces.value(other).size();
    };
    const auto rarest = std::min_element(quote.begin(), quote.end(), rarer);
    QList<Candidate> found;
    for (const qsizetype place : m_wordPlaces.value(*rarest)) {
        const qsizetype start = place - (rarest - quote.begin());
        const bool fits = start >= 0 && start + quote.size() <= m_numbers.size();
        if (fits && std::equal(quote.begin(), quote.end(), m_numbers.begin() + start))
            found.append({{start, start + quote.size()}, 1, 0});
    }
    return found;
}

/// Words of the quote vote for where it would start; where many agree is compared word by word.
QList<QuoteFinder::Candidate> QuoteFinder::alike(const QList<int>& quote) const
{
    QMap<qsizetype, int> votes;
    for (qsizetype i = 0; i < quote.size(); ++i) {
        const QList<qsizetype> places = m_wordPlaces.value(quote[i]);
        if (places.size() > kCommonWord)
            continue;
        for (const qsizetype place : places)
            ++votes[(place - i) / kSlack];
    }
    QList<Candidate> found;
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote) {
        const int together = vote.value() + votes.value(vote.key() + 1);
        if (double(together) < double(quote.size()) / 4)
            continue;
        const qsizetype start = std::max<qsizetype>(0, (vote.key() - 1) * kSlack);
        const qsizetype length = quote.size() + 4 * kSlack;
        const QList<Match> matches = commonWords(quote, m_numbers.mid(start, length));
        if (matches.isEmpty())
            continue;
        qsizetype same = 0;
        for (const Match& match : matches)
            same += match.length;
        const WordRange range{start + matches.first().after,
                              start + matches.last().after + matches.last().length};
        const double likeness = double(same) / double(std::max(range.size(), quote.size()));
        const bool isKnown = !found.isEmpty() && found.last().range.end > range.first;
        if (likeness < kAlike || (isKnown && found.last().likeness >= likeness))
            continue;
        if (isKnown)
            found.removeLast();
        found.append({range, likeness, 0});
    }
    return found;
}

int QuoteFinder::contextsAround(const WordRange& range, const QList<int>& before,
                                const QList<int>& after) const
{
    qsizetype sameBefore = 0;
    while (sameBefore < std::min(before.size(), range.first) &&
           before[before.size() - 1 - sameBefore] == m_numbers[range.first - 1 - sameBefore])
        ++sameBefore;
    qsizetype sameAfter = 0;
    while (sameAfter < std::min(after.size(), m_numbers.size() - range.end) &&
           after[sameAfter] == m_numbers[range.end + sameAfter])
        ++sameAfter;
    // A passage at the start or end of the document is known by standing there.
    const bool hasBefore = before.isEmpty()
                               ? range.first == 0
                               : sameBefore >= std::min(kTellingContext, before.size());
    const bool hasAfter = after.isEmpty() ? range.end == m_numbers.size()
                                          : sameAfter >= std::min(kTellingContext, after.size());
    return int(hasBefore) + int(hasAfter);
}

FoundPlace QuoteFinder::place(const WordRange& range) const
{
    const PagePart first = partsOf(m_stream, range).first();
    return {first.page, first.rectangles, m_stream.text(range.first, range.end)};
}

QuotationFate QuoteFinder::find(const Quotation& quotation) const
{
    const QList<int> quote = numbersOf(quotation.quote);
    if (quote.isEmpty() || m_numbers.isEmpty())
        return {};
    const QList<int> before = numbersOf(quotation.wordsBefore);
    const QList<int> after = numbersOf(quotation.wordsAfter);
    QList<Candidate> found = verbatim(quote);
    const bool isVerbatim = !found.isEmpty();
    if (!isVerbatim)
        found = alike(quote);
    for (Candidate& each : found)
        each.contexts = contextsAround(each.range, before, after);
    std::stable_sort(found.begin(), found.end(), [](const Candidate& one, const Candidate& other) {
        return std::pair(one.contexts, one.likeness) > std::pair(other.contexts, other.likeness);
    });
    if (found.isEmpty() || (found.size() > kMostPlaces && found.first().contexts == 0))
        return {};
    const bool isOnlyOne = found.size() == 1 || found[1].contexts < 2;
    const bool isTelling =
        found.size() == 1 && quote.size() >= kTellingQuote && found.first().contexts > 0;
    const bool isExact = isVerbatim && ((found.first().contexts == 2 && isOnlyOne) || isTelling);
    QuotationFate fate{isExact ? Fate::Exact : Fate::Moved, {}};
    const qsizetype shown = isExact ? 1 : std::min(found.size(), kMostPlaces);
    for (const Candidate& each : found.first(shown))
        fate.places.append(place(each.range));
    return fate;
}

QuotationFate QuoteFinder::findRegion(const PageWords& oldPage,
                                      const QList<QRectF>& rectangles) const
{
    const QList<PageWords>& pages = m_stream.pages();
    QList<int> same;
    QList<std::pair<double, int>> alikePages;
    for (int i = 0; i < pages.size() && !oldPage.words.isEmpty(); ++i) {
        if (isSamePage(oldPage, pages.at(i)))
            same.append(i);
        const double alike = likeness(oldPage, pages.at(i));
        if (alike >= kAlikePage)
            alikePages.append({alike, i});
    }
    if (same.size() == 1)
        return {Fate::Exact, {FoundPlace{same.first(), rectangles, {}}}};
    std::stable_sort(alikePages.begin(), alikePages.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    QuotationFate fate;
    for (const auto& [alike, page] : alikePages.first(std::min(alikePages.size(), kMostPlaces)))
        fate.places.append(FoundPlace{page, rectangles, {}});
    fate.fate = fate.places.isEmpty() ? Fate::Lost : Fate::Moved;
    return fate;
}

} // namespace beraad::text
