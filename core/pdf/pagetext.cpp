// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pagetext.h"

#include "core/text/brokenwords.h"

#include <algorithm>
#include <cmath>

namespace beraad::pdf {

namespace {

double distance(const QRectF& box, QPointF point)
{
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return dx * dx + dy * dy;
}

} // namespace

PageText::PageText(const QList<TextWord>& words, QSizeF size)
    : m_size(size.isEmpty() ? QSizeF(1, 1) : size)
{
    int lineStart = 0;
    const auto closeLine = [this, &lineStart]() {
        if (length() == lineStart)
            return;
        QRectF box;
        for (int i = lineStart; i < length(); ++i)
            box |= m_boxes.at(i);
        m_lines.append({{lineStart, length()}, box});
        lineStart = length();
    };
    for (const TextWord& word : words) {
        if (!word.text.isEmpty()) {
            const int start = length();
            m_letters += word.text;
            m_boxes += word.letters;
            m_boxes.resize(m_letters.size());
            m_words.append({{start, length()}, word.spaceAfter});
        }
        if (word.endsLine)
            closeLine();
    }
    closeLine();
}

qsizetype PageText::cost() const
{
    return m_letters.size() * qsizetype(sizeof(QChar) + sizeof(QRectF)) +
           m_words.size() * qsizetype(sizeof(Word)) + m_lines.size() * qsizetype(sizeof(Line)) +
           200;
}

int PageText::wordIndex(int position) const
{
    const auto after =
        std::upper_bound(m_words.begin(), m_words.end(), position,
                         [](int wanted, const Word& word) { return wanted < word.range.start; });
    return std::max(0, int(after - m_words.begin()) - 1);
}

int PageText::lineIndex(int position) const
{
    const auto after =
        std::upper_bound(m_lines.begin(), m_lines.end(), position,
                         [](int wanted, const Line& line) { return wanted < line.range.start; });
    return std::max(0, int(after - m_lines.begin()) - 1);
}

PageText::Gap PageText::gapAfter(int letter) const
{
    if (letter + 1 >= length())
        return Gap::None;
    const Word& word = m_words.at(wordIndex(letter));
    if (letter + 1 < word.range.end)
        return Gap::None;
    if (m_lines.at(lineIndex(letter)).range.end == letter + 1)
        return Gap::LineEnd;
    return word.spaceAfter ? Gap::Space : Gap::None;
}

QString PageText::text() const
{
    QString text;
    for (const Line& line : m_lines) {
        for (int i = line.range.start; i < line.range.end; ++i) {
            text += m_letters.at(i);
            if (gapAfter(i) == Gap::Space)
                text += u' ';
        }
        text += u'\n';
    }
    text.chop(1);
    return text;
}

QString PageText::quote(TextRange range) const
{
    QString quote;
    const int end = std::min(range.end, length());
    for (int i = std::max(0, range.start); i < end; ++i) {
        const Gap gap = i + 1 < end ? gapAfter(i) : Gap::None;
        const bool broken = gap == Gap::LineEnd && [&] {
            const TextRange next = m_words.at(wordIndex(i + 1)).range;
            return text::joinsBrokenWord(m_letters.at(i), m_letters.mid(next.start, next.length()));
        }();
        if (!broken && m_letters.at(i) != text::kSoftHyphen)
            quote += m_letters.at(i);
        if (gap != Gap::None && !broken)
            quote += u' ';
    }
    return quote;
}

QList<QRectF> PageText::rectangles(TextRange range) const
{
    QList<QRectF> rectangles;
    if (range.isEmpty() || isEmpty())
        return rectangles;
    for (int line = lineIndex(range.start); line < m_lines.size(); ++line) {
        const TextRange letters = m_lines.at(line).range;
        if (letters.start >= range.end)
            break;
        QRectF box;
        for (int i = std::max(letters.start, range.start); i < std::min(letters.end, range.end);
             ++i)
            box |= m_boxes.at(i);
        if (!box.isEmpty())
            rectangles.append(box);
    }
    return rectangles;
}

QPointF PageText::toPoints(QPointF fraction) const
{
    return {fraction.x() * m_size.width(), fraction.y() * m_size.height()};
}

int PageText::closestLine(QPointF point) const
{
    const QPointF wanted = toPoints(point);
    int closest = -1;
    double best = 0;
    for (int i = 0; i < m_lines.size(); ++i) {
        const QRectF& box = m_lines.at(i).box;
        const double away =
            distance(QRectF(toPoints(box.topLeft()), toPoints(box.bottomRight())), wanted);
        if (closest < 0 || away < best) {
            closest = i;
            best = away;
        }
    }
    return closest;
}

int PageText::positionAt(QPointF point) const
{
    const int index = closestLine(point);
    if (index < 0)
        return 0;
    const TextRange line = m_lines.at(index).range;
    // Along the line's own direction, so that it also works for text that runs up or down a page.
    const QPointF first = toPoints(m_boxes.at(line.start).center());
    QPointF along = toPoints(m_boxes.at(line.end - 1).center()) - first;
    if (along.isNull())
        along = {1, 0};
    const double wanted = QPointF::dotProduct(toPoints(point) - first, along);
    for (int i = line.start; i < line.end; ++i) {
        if (QPointF::dotProduct(toPoints(m_boxes.at(i).center()) - first, along) > wanted)
            return i;
    }
    return line.end;
}

bool PageText::hasTextAt(QPointF point) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [&](const Line& line) { return line.box.contains(point); });
}

TextRange PageText::wordAt(int position) const
{
    if (isEmpty())
        return {};
    return m_words.at(wordIndex(std::min(position, length() - 1))).range;
}

TextRange PageText::lineAt(int position) const
{
    if (isEmpty())
        return {};
    return m_lines.at(lineIndex(std::min(position, length() - 1))).range;
}

int PageText::nextWord(int position) const
{
    const int next = wordIndex(position) + 1;
    return next < m_words.size() ? m_words.at(next).range.start : length();
}

int PageText::previousWord(int position) const
{
    return position <= 0 || isEmpty() ? 0 : m_words.at(wordIndex(position - 1)).range.start;
}

int PageText::positionOnOtherLine(int position, int lines) const
{
    if (isEmpty())
        return 0;
    const int here = lineIndex(std::min(position, length() - 1));
    const int there = here + lines;
    if (there < 0)
        return 0;
    if (there >= m_lines.size())
        return length();
    const QPointF from = position < m_lines.at(here).range.end
                             ? m_boxes.at(position).topLeft()
                             : QPointF(m_lines.at(here).box.right(), 0);
    return positionAt({from.x(), m_lines.at(there).box.center().y()});
}

} // namespace beraad::pdf
