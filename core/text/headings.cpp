// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/headings.h"

#include "core/text/runningheads.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace beraad::text {

namespace {

constexpr double kLarger = 1.15;
constexpr qsizetype kMostWords = 14;
/// A destination often lies a little above or below the top of the letters.
constexpr double kTolerance = 0.01;

/// In tenths of a point.
int heightOf(const PageWords& page, const Word& word)
{
    return int(std::lround(10 * word.box.height() * page.size.height()));
}

/// The height of most letters.
int usualHeight(const QList<PageWords>& pages)
{
    QMap<int, qsizetype> letters;
    for (const PageWords& page : pages) {
        for (const Word& word : page.words)
            letters[heightOf(page, word)] += word.text.size();
    }
    const auto most = std::max_element(letters.begin(), letters.end());
    return most == letters.end() ? 0 : most.key();
}

/// Of most letters of a line. Not of its first word: that is a bullet of a list, larger than what
/// follows, or the small sign before the number of a section.
int heightOf(const PageWords& page, qsizetype first, qsizetype end)
{
    QMap<int, qsizetype> letters;
    for (qsizetype i = first; i < end; ++i)
        letters[heightOf(page, page.words.at(i))] += page.words.at(i).text.size();
    return std::max_element(letters.begin(), letters.end()).key();
}

QString lineOf(const PageWords& page, qsizetype first, qsizetype end)
{
    QStringList words;
    for (qsizetype i = first; i < end; ++i)
        words << page.words.at(i).text;
    return words.join(u' ');
}

bool hasLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
}

} // namespace

QList<Heading> headingsByLook(const QList<PageWords>& pages)
{
    const double least = kLarger * usualHeight(pages);
    const QList<QList<bool>> heads = runningHeads(pages);
    QList<Heading> found;
    for (int number = 0; number < pages.size(); ++number) {
        const PageWords& page = pages.at(number);
        qsizetype first = 0;
        for (qsizetype i = 0; i < page.words.size(); ++i) {
            if (!page.words.at(i).endsLine && i + 1 < page.words.size())
                continue;
            const Word& start = page.words.at(first);
            const QString line = lineOf(page, first, i + 1);
            const int height = heightOf(page, first, i + 1);
            if (height >= least && i - first < kMostWords && !heads.at(number).at(first) &&
                hasLetter(line))
                found.append({line, height, number, start.box.top()});
            first = i + 1;
        }
    }
    // The larger the letters, the higher in the outline.
    QMap<int, int> levels;
    for (const Heading& heading : found)
        levels.insert(-heading.level, 0);
    int level = 0;
    for (int& each : levels)
        each = level++;
    for (Heading& heading : found)
        heading.level = levels.value(-heading.level);
    return found;
}

int headingAt(const QList<Heading>& outline, int page, double top)
{
    const double wanted = page + top + kTolerance;
    int found = -1;
    for (int i = 0; i < outline.size(); ++i) {
        if (outline.at(i).page + outline.at(i).top > wanted)
            break;
        found = i;
    }
    return found;
}

} // namespace beraad::text
