// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/contentsnumbers.h"

#include <algorithm>
#include <cmath>

namespace beraad::text {

namespace {

constexpr qsizetype kFewestRows = 5;
/// Right edges within this fraction of the page are one edge.
constexpr double kSameEdge = 0.012;
/// A document may count its pages from a cover that is not in the file.
constexpr int kMostPagesAhead = 30;

/// The last word of a row, where it is a whole number.
struct RowEnd
{
    qsizetype word = 0;
    double right = 0;
    int number = 0;
};

bool areDots(const QString& text)
{
    return text.size() > 1 && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return letter == u'.' || letter == QChar(0x2026) || letter == u'_';
           });
}

/// "……… 12" is one word in some files.
int numberAtEnd(const QString& text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text.at(text.size() - 1 - digits).isDigit())
        ++digits;
    const QString rest = text.chopped(digits);
    const bool isNumber = digits > 0 && digits <= 4 && (rest.isEmpty() || areDots(rest));
    return isNumber ? text.last(digits).toInt() : -1;
}

/// From the top of the page to its bottom.
QList<RowEnd> rowEnds(const PageWords& page, int mostNumber)
{
    QList<qsizetype> order(page.words.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto middle = [&](qsizetype word) { return page.words.at(word).box.center().y(); };
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype one, qsizetype other) { return middle(one) < middle(other); });
    QList<RowEnd> ends;
    for (qsizetype first = 0; first < order.size();) {
        qsizetype last = order[first];
        qsizetype next = first + 1;
        const double rowHeight = page.words.at(last).box.height();
        for (; next < order.size() && middle(order[next]) - middle(order[first]) < rowHeight / 2;
             ++next) {
            if (page.words.at(order[next]).box.right() > page.words.at(last).box.right())
                last = order[next];
        }
        const int number = numberAtEnd(page.words.at(last).text);
        if (next - first > 1 && number >= 0 && number <= mostNumber)
            ends.append({last, page.words.at(last).box.right(), number});
        first = next;
    }
    return ends;
}

/// The ends that stand on the right edge that most of them share.
QList<RowEnd> onOneEdge(const QList<RowEnd>& ends)
{
    QList<RowEnd> best;
    for (const RowEnd& edge : ends) {
        QList<RowEnd> same;
        std::copy_if(ends.begin(), ends.end(), std::back_inserter(same), [&](const RowEnd& end) {
            return std::abs(end.right - edge.right) < kSameEdge;
        });
        if (same.size() > best.size())
            best = same;
    }
    return best;
}

} // namespace

void markContentsNumbers(const QList<PageWords>& pages, QList<QList<bool>>& marked)
{
    for (qsizetype number = 0; number < pages.size(); ++number) {
        const PageWords& page = pages.at(number);
        const QList<RowEnd> ends = onOneEdge(rowEnds(page, int(pages.size()) + kMostPagesAhead));
        const bool goesUp =
            std::is_sorted(ends.begin(), ends.end(), [](const RowEnd& one, const RowEnd& other) {
                return one.number < other.number;
            });
        if (ends.size() < kFewestRows || !goesUp || ends.first().number == ends.last().number)
            continue;
        for (const RowEnd& end : ends)
            marked[number][end.word] = true;
        for (qsizetype i = 0; i < page.words.size(); ++i) {
            if (areDots(page.words.at(i).text))
                marked[number][i] = true;
        }
    }
}

} // namespace beraad::text
