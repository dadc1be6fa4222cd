// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordstream.h"

#include "core/text/brokenwords.h"
#include "core/text/contentsnumbers.h"
#include "core/text/runningheads.h"

#include <algorithm>

namespace beraad::text {

namespace {

/// A line that starts lower than this many times its own height below the one before it starts a
/// paragraph.
constexpr double kParagraphGap = 1.75;

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.unicode() < 0x80; });
}

/// "e-mail" and "email" may be one word, "10-12" and "1012" are two.
QString withoutInnerHyphens(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool within =
            i > 0 && i + 1 < text.size() && text.at(i - 1).isLetter() && text.at(i + 1).isLetter();
        const bool dropped = text.at(i) == kSoftHyphen || (within && isHyphen(text.at(i)));
        if (!dropped)
            plain += text.at(i);
    }
    return plain;
}

/// Whether the last word of a line and the first of the next may be one word.
bool goesOn(const QString& last, const QString& next)
{
    if (last.back() == kSoftHyphen)
        return true;
    return last.size() > 1 && isHyphen(last.back()) && last.at(last.size() - 2).isLetter() &&
           next.front().isLetter() && !standsAlone(next);
}

bool startsParagraph(const Word& last, const Word& next)
{
    const double height = std::max(last.box.height(), next.box.height());
    const double below = next.box.center().y() - last.box.center().y();
    return below < -height / 2 || below > kParagraphGap * height;
}

} // namespace

QString comparisonKey(const QString& word)
{
    const QString text = isAscii(word) ? word : word.normalized(QString::NormalizationForm_KC);
    const bool mayHaveHyphens = std::any_of(text.begin(), text.end(), isHyphen);
    return mayHaveHyphens ? withoutInnerHyphens(text) : text;
}

WordStream::WordStream(const QList<PageWords>& pages)
    : m_pages(pages)
{
    QList<QList<bool>> leftOut = runningHeads(pages);
    markContentsNumbers(pages, leftOut);
    for (int page = 0; page < pages.size(); ++page)
        appendPage(page, leftOut.at(page));
}

void WordStream::appendPage(int number, const QList<bool>& isLeftOut)
{
    const QList<Word>& words = m_pages.at(number).words;
    qsizetype last = -1; ///< the word of this page that was taken last
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isLeftOut.at(i) || words.at(i).text.isEmpty())
            continue;
        const bool isNext = last >= 0 && last == i - 1;
        const bool goes =
            isNext && (words.at(last).endsLine ? goesOn(words.at(last).text, words.at(i).text)
                                               : !words.at(last).spaceAfter);
        if (goes) {
            ++m_words.last().parts;
        } else {
            const bool starts = last < 0 || (words.at(last).endsLine &&
                                             startsParagraph(words.at(last), words.at(i)));
            m_words.append({number, i, 1, starts});
        }
        last = i;
    }
}

QString WordStream::text(qsizetype index) const
{
    const ReadWord& word = m_words.at(index);
    const QList<Word>& words = m_pages.at(word.page).words;
    QString text = words.at(word.first).text;
    for (qsizetype i = word.first + 1; i < word.first + word.parts; ++i) {
        const QString& next = words.at(i).text;
        if (words.at(i - 1).endsLine && joinsBrokenWord(text.back(), next))
            text.chop(1);
        text += next;
    }
    return text;
}

QString WordStream::key(qsizetype index) const
{
    const ReadWord& word = m_words.at(index);
    const QList<Word>& words = m_pages.at(word.page).words;
    QString text = words.at(word.first).text;
    for (qsizetype i = word.first + 1; i < word.first + word.parts; ++i)
        text += words.at(i).text;
    return comparisonKey(text);
}

QRectF WordStream::box(qsizetype index) const
{
    const ReadWord& word = m_words.at(index);
    QRectF box;
    for (qsizetype i = word.first; i < word.first + word.parts; ++i)
        box |= m_pages.at(word.page).words.at(i).box;
    return box;
}

double WordStream::top(qsizetype index) const
{
    const ReadWord& word = m_words.at(index);
    return m_pages.at(word.page).words.at(word.first).box.top();
}

QString WordStream::text(qsizetype first, qsizetype end) const
{
    QString text;
    for (qsizetype i = first; i < end; ++i) {
        if (i > first)
            text += u' ';
        text += this->text(i);
    }
    return text;
}

QList<int> Vocabulary::numbers(const WordStream& stream)
{
    QList<int> numbers;
    numbers.reserve(stream.size());
    for (qsizetype i = 0; i < stream.size(); ++i) {
        const QString key = stream.key(i);
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd()) {
            numbers.append(*known);
        } else {
            numbers.append(int(m_known.size()));
            m_known.insert(key, int(m_known.size()));
        }
    }
    return numbers;
}

} // namespace beraad::text
