// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/worddiff.h"
#include "core/text/wordstream.h"

namespace beraad::text {

/// A passage as somebody cited it in one version: its words and some of those around it. A region
/// of a drawing has no words.
struct Quotation
{
    QString quote;
    QString wordsBefore;
    QString wordsAfter;
};

enum class Fate
{
    Exact, ///< the same words between the same words, in one place only
    Moved, ///< so much alike that a person should look and confirm
    Lost   ///< nowhere
};

/// Where a passage stands: on one page, or over the end of a page.
struct FoundPlace
{
    int page = 0;             ///< where it starts
    QList<QRectF> rectangles; ///< on that page, one per line
    QString text;

    friend bool operator==(const FoundPlace&, const FoundPlace&) = default;
};

/// What became of a quotation. Exact has one place; Moved has the likely ones, the best first, of
/// which a person picks one or none; Lost has none.
struct QuotationFate
{
    Fate fate = Fate::Lost;
    QList<FoundPlace> places;
};

/// How many words around a passage are kept to know it by.
inline constexpr int kContextWords = 8;

/// The words around the passage with these rectangles, to keep with it. `quote` stays as it is.
Quotation quotationAt(const QList<PageWords>& pages, int page, const QList<QRectF>& rectangles,
                      const QString& quote);

/// Finds passages of one version of a plan in another. Line ends, hyphens at them and how a PDF
/// cuts words into pieces make no difference. Never places by guess: what is not certain is Moved.
/// Make one for all passages of a document; keeps `pages` by reference.
class QuoteFinder
{
public:
    explicit QuoteFinder(const QList<PageWords>& pages);

    QuotationFate find(const Quotation& quotation) const;
    /// For a region without words on a page of the other version: Exact on a page with the same
    /// words in the same places, Moved on one that is much like it.
    QuotationFate findRegion(const PageWords& oldPage, const QList<QRectF>& rectangles) const;

private:
    struct Candidate
    {
        WordRange range;
        double likeness = 0; ///< 1: word for word
        int contexts = 0;    ///< 2: the words before and after are the same too
    };
    QList<int> numbersOf(const QString& words) const;
    QList<Candidate> verbatim(const QList<int>& quote) const;
    QList<Candidate> alike(const QList<int>& quote) const;
    int contextsAround(const WordRange& range, const QList<int>& before,
                       const QList<int>& after) const;
    FoundPlace place(const WordRange& range) const;

    WordStream m_stream;
    QHash<QString, int> m_vocabulary;
    QList<int> m_numbers;
    QHash<int, QList<qsizetype>> m_wordPlaces;
};

} // namespace beraad::text
