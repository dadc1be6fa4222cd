// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signedrange.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <optional>

namespace beraad::signing {

namespace {

/// A PDF has line ends of at most two bytes behind %%EOF.
constexpr qsizetype kLongestLineEnd = 2;

std::optional<SignedRange> rangeIn(QPDFObjectHandle array)
{
    if (!array.isArray() || array.getArrayNItems() != 4)
        return {};
    long long numbers[4] = {};
    for (int i = 0; i < 4; ++i) {
        QPDFObjectHandle item = array.getArrayItem(i);
        // Far below overflow of any sum of two.
        if (!item.isInteger() || item.getIntValue() < 0 || item.getIntValue() > (1LL << 50))
            return {};
        numbers[i] = item.getIntValue();
    }
    if (numbers[0] != 0 || numbers[1] <= 0 || numbers[2] < numbers[1] + 2 || numbers[3] <= 0)
        return {};
    return SignedRange{numbers[1], numbers[2], numbers[2] + numbers[3]};
}

/// Offset of the object that holds the dictionary in the file; nothing when it is compressed.
std::optional<qint64> offsetOf(QPDF& pdf, const QPDFObjGen& id)
{
    const auto table = pdf.getXRefTable();
    const auto entry = table.find(id);
    if (entry == table.end() || entry->second.getType() != 1)
        return {};
    return entry->second.getOffset();
}

/// Reads the object's tokens from the file until it finds the string behind a key /Contents that
/// fills exactly the gap.
bool gapIsContentsOf(const PdfFile& file, qint64 objectOffset, const SignedRange& range)
{
    if (objectOffset >= range.gapStart)
        return false;
    Buffer buffer(reinterpret_cast<unsigned char*>(const_cast<char*>(file.bytes.constData())),
                  static_cast<std::size_t>(file.bytes.size()));
    const auto input = std::make_shared<BufferInputSource>("", &buffer, false);
    input->seek(objectOffset, SEEK_SET);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    bool behindKey = false;
    while (input->tell() < range.gapEnd) {
        const QPDFTokenizer::Token token = tokenizer.readToken(input, "", true);
        const bool isString = token.getType() == QPDFTokenizer::tt_string;
        if (behindKey && isString && input->getLastOffset() == range.gapStart)
            return input->tell() == range.gapEnd;
        if (token.getType() == QPDFTokenizer::tt_eof ||
            token == QPDFTokenizer::Token(QPDFTokenizer::tt_word, "endobj"))
            return false;
        behindKey = token == QPDFTokenizer::Token(QPDFTokenizer::tt_name, "/Contents");
    }
    return false;
}

bool gapHoldsValue(const PdfFile& file, const SignedRange& range, QPDFObjectHandle contents)
{
    const QByteArrayView gap =
        QByteArrayView(file.bytes).sliced(range.gapStart, range.gapEnd - range.gapStart);
    if (!gap.startsWith('<') || !gap.endsWith('>') || !contents.isString())
        return false;
    const QByteArray hex = gap.sliced(1, gap.size() - 2).toByteArray();
    return QByteArray::fromHex(hex).toStdString() == contents.getStringValue();
}

bool endsARevision(QByteArrayView covered)
{
    constexpr QByteArrayView marker = "%%EOF";
    const QByteArrayView tail =
        covered.last(std::min(covered.size(), marker.size() + kLongestLineEnd));
    return tail.trimmed().endsWith(marker);
}

bool isOnlyLineEnd(QByteArrayView rest)
{
    return rest.size() <= kLongestLineEnd && rest.trimmed().isEmpty();
}

/// The object in which the signature dictionary stands: itself, or its field when it is direct.
QPDFObjGen holderOf(const FormField& field)
{
    QPDFObjectHandle value = field.value;
    QPDFObjectHandle dictionary = field.dictionary;
    return value.isIndirect() ? value.getObjGen() : dictionary.getObjGen();
}

} // namespace

RangeReading readSignedRange(PdfFile& file, const FormField& field)
{
    RangeReading reading;
    const auto broken = [&reading](FindingKind kind) {
        reading.findings.append({kind, {}});
        return reading;
    };
    QPDFObjectHandle signature = field.value;
    const auto range = rangeIn(signature.getKey("/ByteRange"));
    if (!range)
        return broken(FindingKind::RangeMalformed);
    if (range->end > file.bytes.size())
        return broken(FindingKind::RangeBeyondEnd);
    reading.range = *range;
    const auto offset = offsetOf(file.pdf, holderOf(field));
    if (!offset || !gapHoldsValue(file, *range, signature.getKey("/Contents")) ||
        !gapIsContentsOf(file, *offset, *range))
        return broken(FindingKind::RangeSkipsContent);
    if (!endsARevision(QByteArrayView(file.bytes).first(range->end)))
        return broken(FindingKind::RevisionIncomplete);
    const bool whole = isOnlyLineEnd(QByteArrayView(file.bytes).sliced(range->end));
    reading.coverage = whole ? Coverage::WholeDocument : Coverage::EarlierRevision;
    return reading;
}

} // namespace beraad::signing
