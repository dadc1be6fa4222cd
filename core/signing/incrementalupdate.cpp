// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/incrementalupdate.h"

namespace beraad::signing {

namespace {

/// How far from the end readers look for startxref.
constexpr qsizetype kTailLength = 2048;

/// Runs of consecutive object numbers: first and count.
template <typename Map> QList<std::pair<int, int>> sections(const Map& places)
{
    QList<std::pair<int, int>> runs;
    for (const auto& [number, place] : places) {
        if (!runs.isEmpty() && runs.last().first + runs.last().second == number)
            ++runs.last().second;
        else
            runs.append({number, 1});
    }
    return runs;
}

void appendBigEndian(QByteArray& out, qint64 value, int width)
{
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8)
        out.append(static_cast<char>((value >> shift) & 0xFF));
}

void appendEnd(QByteArray& out, qsizetype crossReference)
{
    out += "startxref\n" + QByteArray::number(crossReference) + "\n%%EOF\n";
}

} // namespace

Result<IncrementalUpdate> IncrementalUpdate::of(const QByteArray& original)
{
    IncrementalUpdate update;
    update.m_original = original;
    const QByteArray tail = original.right(kTailLength);
    const qsizetype keyword = tail.lastIndexOf("startxref");
    if (keyword < 0)
        return Error(ErrorKind::PdfDamaged, {}, QStringLiteral("no startxref"));
    const QByteArray behind = tail.mid(keyword + 9).simplified();
    bool isNumber = false;
    const qsizetype offset = behind.left(behind.indexOf(' ')).toLongLong(&isNumber);
    if (!isNumber || offset <= 0 || offset >= original.size())
        return Error(ErrorKind::PdfDamaged, {}, QStringLiteral("startxref points nowhere"));
    update.m_previous = offset;
    const bool isTable = original.mid(offset, 16).trimmed().startsWith("xref");
    update.m_kind = isTable ? CrossReferenceKind::Table : CrossReferenceKind::Stream;
    return update;
}

void IncrementalUpdate::put(int number, int generation, const QByteArray& body)
{
    m_objects.insert_or_assign(number, Object{generation, body});
}

QByteArray IncrementalUpdate::write(const QByteArray& trailer, int nextNumber)
{
    QByteArray out = m_original;
    if (!out.endsWith('\n') && !out.endsWith('\r'))
        out += '\n';
    m_places.clear();
    for (const auto& [number, object] : m_objects) {
        m_places.insert_or_assign(number, Place{object.generation, out.size()});
        out += QByteArray::number(number) + ' ' + QByteArray::number(object.generation) + " obj\n";
        m_bodyOffsets.insert(number, out.size());
        out += object.body + "\nendobj\n";
    }
    if (m_kind == CrossReferenceKind::Table)
        writeTable(out, trailer, nextNumber);
    else
        writeStream(out, trailer, nextNumber);
    return out;
}

void IncrementalUpdate::writeTable(QByteArray& out, const QByteArray& trailer, int size) const
{
    const qsizetype here = out.size();
    out += "xref\n";
    for (const auto& [first, count] : sections(m_places)) {
        out += QByteArray::number(first) + ' ' + QByteArray::number(count) + '\n';
        for (int number = first; number < first + count; ++number) {
            const Place& place = m_places.at(number);
            out += QByteArray::number(place.offset).rightJustified(10, '0') + ' ' +
                   QByteArray::number(place.generation).rightJustified(5, '0') + " n \n";
        }
    }
    out += "trailer\n<< /Size " + QByteArray::number(size) + " /Prev " +
           QByteArray::number(m_previous) + ' ' + trailer + " >>\n";
    appendEnd(out, here);
}

void IncrementalUpdate::writeStream(QByteArray& out, const QByteArray& trailer, int number)
{
    const qsizetype here = out.size();
    m_places.insert_or_assign(number, Place{0, here});
    QByteArray index;
    QByteArray entries;
    for (const auto& [first, count] : sections(m_places))
        index += QByteArray::number(first) + ' ' + QByteArray::number(count) + ' ';
    for (const auto& [entry, place] : m_places) {
        appendBigEndian(entries, 1, 1);
        appendBigEndian(entries, place.offset, 5);
        appendBigEndian(entries, place.generation, 2);
    }
    out += QByteArray::number(number) + " 0 obj\n<< /Type /XRef /W [ 1 5 2 ] /Index [ " + index +
           "] /Size " + QByteArray::number(number + 1) + " /Prev " +
           QByteArray::number(m_previous) + " /Length " + QByteArray::number(entries.size()) + ' ' +
           trailer + " >>\nstream\n" + entries + "\nendstream\nendobj\n";
    appendEnd(out, here);
}

} // namespace beraad::signing
