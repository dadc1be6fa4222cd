// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pagewords.h"

#include <QHash>

namespace beraad::text {

/// A word as one reads it: the parts that a PDF or a line end broke it into are one again.
struct ReadWord
{
    int page = 0;
    qsizetype first = 0; ///< index of its first part among the words of the page
    qsizetype parts = 1;
    bool startsParagraph = false;
};

/// What counts when words are compared: composed, ligatures undone, without hyphens between its
/// letters, which may come from a line end.
QString comparisonKey(const QString& word);

/// A document as one row of words over all its pages, without running heads and feet and page
/// numbers. Holds the pages by reference: they must stay.
class WordStream
{
public:
    explicit WordStream(const QList<PageWords>& pages);

    const QList<PageWords>& pages() const { return m_pages; }
    const QList<ReadWord>& words() const { return m_words; }
    qsizetype size() const { return m_words.size(); }

    /// As it is written, parts put together.
    QString text(qsizetype word) const;
    /// Its comparisonKey().
    QString key(qsizetype word) const;
    /// All that a word covers on its page.
    QRectF box(qsizetype word) const;
    double top(qsizetype word) const;
    /// How far from the start of the document, in pages.
    double depth(qsizetype word) const { return words().at(word).page + top(word); }

    /// Words from `first` up to, not including, `end`, with single spaces.
    QString text(qsizetype first, qsizetype end) const;

private:
    void appendPage(int number, const QList<bool>& isLeftOut);

    const QList<PageWords>& m_pages;
    QList<ReadWord> m_words;
};

/// Gives equal keys equal numbers.
class Vocabulary
{
public:
    QList<int> numbers(const WordStream& stream);

private:
    QHash<QString, int> m_known;
};

} // namespace beraad::text
