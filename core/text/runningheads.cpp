// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/runningheads.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace beraad::text {

namespace {

/// How much of the page at its top and at its bottom heads and feet stand in.
constexpr double kMargin = 0.13;
/// Heads on one height differ by no more than this.
constexpr double kSameHeight = 0.012;
constexpr qsizetype kFewestPages = 3;

/// A line near the edge of a page.
struct EdgeLine
{
    int page = 0;
    qsizetype firstWord = 0;
    qsizetype endWord = 0;
    double middle = 0;
    QString text;
    QList<qint64> numbers; ///< in their order in the text
};

/// The text without its numbers, which are put in `numbers`.
QString withoutNumbers(const QString& text, QList<qint64>& numbers)
{
    QString form;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isDigit()) {
            form += text.at(i);
            continue;
        }
        qint64 number = 0;
        for (; i < text.size() && text.at(i).isDigit(); ++i)
            number = std::min<qint64>(number, 99'999'999) * 10 + text.at(i).digitValue();
        --i;
        numbers.append(number);
        form += u'#';
    }
    return form;
}

void appendLine(const PageWords& page, int pageNumber, qsizetype first, qsizetype end,
                QHash<QString, QList<EdgeLine>>& byForm)
{
    QRectF box;
    QString text;
    for (qsizetype i = first; i < end; ++i) {
        box |= page.words.at(i).box;
        text += page.words.at(i).text;
    }
    const double middle = box.center().y();
    if (middle > kMargin && middle < 1 - kMargin)
        return;
    EdgeLine line{pageNumber, first, end, middle, text, {}};
    const QString form = withoutNumbers(text, line.numbers);
    byForm[form].append(line);
}

QHash<QString, QList<EdgeLine>> edgeLines(const QList<PageWords>& pages)
{
    QHash<QString, QList<EdgeLine>> byForm;
    for (int number = 0; number < pages.size(); ++number) {
        const PageWords& page = pages.at(number);
        qsizetype first = 0;
        for (qsizetype i = 0; i < page.words.size(); ++i) {
            if (!page.words.at(i).endsLine && i + 1 < page.words.size())
                continue;
            appendLine(page, number, first, i + 1, byForm);
            first = i + 1;
        }
    }
    return byForm;
}

/// Marks the lines that share `key` where they are many enough.
template <typename KeyOf>
void markRepeated(const QList<EdgeLine>& lines, const KeyOf& keyOf, QList<QList<bool>>& marked)
{
    QHash<decltype(keyOf(lines.first())), QList<const EdgeLine*>> groups;
    for (const EdgeLine& line : lines)
        groups[keyOf(line)].append(&line);
    const auto mark = [&](const EdgeLine& line) {
        std::fill(marked[line.page].begin() + line.firstWord,
                  marked[line.page].begin() + line.endWord, true);
    };
    for (const QList<const EdgeLine*>& group : std::as_const(groups)) {
        QList<int> seen;
        for (const EdgeLine* line : group) {
            if (!seen.contains(line->page))
                seen.append(line->page);
        }
        if (seen.size() < kFewestPages)
            continue;
        for (const EdgeLine* line : group)
            mark(*line);
    }
}

/// Lines of one form on one height of the page.
void markHeads(const QList<EdgeLine>& lines, QList<QList<bool>>& marked)
{
    markRepeated(
        lines, [](const EdgeLine& line) { return line.text; }, marked);
    for (qsizetype i = 0; i < lines.first().numbers.size(); ++i) {
        markRepeated(
            lines, [i](const EdgeLine& line) { return line.numbers.at(i) - line.page; }, marked);
    }
}

} // namespace

QList<QList<bool>> runningHeads(const QList<PageWords>& pages)
{
    QList<QList<bool>> marked;
    for (const PageWords& page : pages)
        marked.append(QList<bool>(page.words.size(), false));
    QHash<QString, QList<EdgeLine>> byForm = edgeLines(pages);
    for (QList<EdgeLine>& lines : byForm) {
        std::sort(lines.begin(), lines.end(), [](const EdgeLine& one, const EdgeLine& other) {
            return one.middle < other.middle;
        });
        qsizetype first = 0;
        for (qsizetype i = 1; i <= lines.size(); ++i) {
            if (i < lines.size() && lines[i].middle - lines[i - 1].middle <= kSameHeight)
                continue;
            markHeads(lines.mid(first, i - first), marked);
            first = i;
        }
    }
    return marked;
}

} // namespace beraad::text
