// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pagewords.h"

#include "core/text/brokenwords.h"

#include <algorithm>
#include <cmath>

namespace beraad::text {

namespace {

// A packed page: kVersion, width and height in tenths of a point, the number of words; then each
// word: flags, left (from the end of the word before it) and width, top and height unless they are
// those of the word before it, its length in bytes and its UTF-8. All numbers are variable-length,
// signed ones with the sign in the lowest bit; places are in ten-thousandths of the page.
constexpr char kVersion = 1;
constexpr double kSteps = 10000;
constexpr double kSizeSteps = 10;
/// Nothing on a page is further away than this many pages; what is, is nonsense in the file.
constexpr double kFarthestOut = 100;
constexpr quint64 kMostPageWords = 1'000'000;
/// The largest signed number that packed() writes, as it is written.
constexpr quint64 kMostSigned = 8 * quint64(kFarthestOut * kSteps);

enum Flag
{
    SpaceAfter = 1,
    EndsLine = 2,
    SameBand = 4 ///< top and height are those of the word before
};

/// A box in whole steps.
struct WordCells
{
    qint64 left = 0;
    qint64 top = 0;
    qint64 width = 0;
    qint64 height = 0;
};

qint64 toSteps(double fraction)
{
    return std::isfinite(fraction)
               ? std::llround(std::clamp(fraction, -kFarthestOut, kFarthestOut) * kSteps)
               : 0;
}

WordCells toCells(const QRectF& box)
{
    const qint64 left = toSteps(box.left());
    const qint64 top = toSteps(box.top());
    return {left, top, toSteps(box.right()) - left, toSteps(box.bottom()) - top};
}

class Packer
{
public:
    void flags(int value) { m_bytes.append(char(value)); }
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(char(value | 0x80));
        m_bytes.append(char(value));
    }
    void signedNumber(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }
    void text(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        number(quint64(bytes.size()));
        m_bytes.append(bytes);
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads what Packer wrote; past the end everything is 0 and isGood() false.
class Unpacker
{
public:
    explicit Unpacker(const QByteArray& bytes)
        : m_at(bytes.constData())
        , m_end(bytes.constData() + bytes.size())
    {
    }

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_at == m_end; }
    int flags() { return m_at < m_end ? quint8(*m_at++) : fail(); }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const int byte = flags();
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return quint64(fail());
    }
    qint64 signedNumber()
    {
        const quint64 value = number();
        return value > kMostSigned ? fail() : qint64(value >> 1) ^ -qint64(value & 1);
    }
    QString text()
    {
        const quint64 size = number();
        if (size > quint64(m_end - m_at)) {
            fail();
            return {};
        }
        const QString text = QString::fromUtf8(m_at, qsizetype(size));
        m_at += size;
        return text;
    }

private:
    int fail()
    {
        m_isGood = false;
        m_at = m_end;
        return 0;
    }

    const char* m_at;
    const char* m_end;
    bool m_isGood = true;
};

Word unpackWord(Unpacker& in, WordCells& last)
{
    Word word;
    const int flags = in.flags();
    word.spaceAfter = flags & SpaceAfter;
    word.endsLine = flags & EndsLine;
    const qint64 left = last.left + last.width + in.signedNumber();
    const qint64 width = in.signedNumber();
    last = {left, last.top, width, last.height};
    if (!(flags & SameBand)) {
        last.top += in.signedNumber();
        last.height = in.signedNumber();
    }
    word.text = in.text();
    word.box =
        QRectF(QPointF(double(left) / kSteps, double(last.top) / kSteps),
               QPointF(double(left + width) / kSteps, double(last.top + last.height) / kSteps));
    return word;
}

} // namespace

QByteArray packed(const PageWords& page)
{
    Packer out;
    out.flags(kVersion);
    out.number(quint64(std::max(0LL, std::llround(page.size.width() * kSizeSteps))));
    out.number(quint64(std::max(0LL, std::llround(page.size.height() * kSizeSteps))));
    out.number(quint64(page.words.size()));
    WordCells last;
    for (const Word& word : page.words) {
        const WordCells cells = toCells(word.box);
        const bool sameBand = cells.top == last.top && cells.height == last.height;
        out.flags((word.spaceAfter ? SpaceAfter : 0) | (word.endsLine ? EndsLine : 0) |
                  (sameBand ? SameBand : 0));
        out.signedNumber(cells.left - last.left - last.width);
        out.signedNumber(cells.width);
        if (!sameBand) {
            out.signedNumber(cells.top - last.top);
            out.signedNumber(cells.height);
        }
        out.text(word.text);
        last = cells;
    }
    return out.take();
}

std::optional<PageWords> unpacked(const QByteArray& bytes)
{
    Unpacker in(bytes);
    if (in.flags() != kVersion)
        return std::nullopt;
    PageWords page;
    const quint64 width = in.number();
    page.size = {double(width) / kSizeSteps, double(in.number()) / kSizeSteps};
    const quint64 count = in.number();
    if (count > kMostPageWords || count > quint64(bytes.size()))
        return std::nullopt;
    page.words.reserve(qsizetype(count));
    WordCells last;
    for (quint64 i = 0; i < count && in.isGood(); ++i)
        page.words.append(unpackWord(in, last));
    if (!in.isGood() || !in.isAtEnd())
        return std::nullopt;
    return page;
}

QString lines(const PageWords& page)
{
    QString text;
    for (const Word& word : page.words) {
        text += word.text;
        if (word.endsLine)
            text += u'\n';
        else if (word.spaceAfter)
            text += u' ';
    }
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text.normalized(QString::NormalizationForm_C);
}

QString searchableText(const QString& lines)
{
    QString text;
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        const qsizetype space = line.indexOf(u' ');
        const QStringView first = space < 0 ? line : line.first(space);
        const bool hasLetter = text.size() > 1 && text.at(text.size() - 2).isLetter();
        if (hasLetter && joinsBrokenWord(text.back(), first))
            text.chop(1);
        else if (!text.isEmpty())
            text += u'\n';
        text += line;
    }
    text.remove(kSoftHyphen);
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace beraad::text
