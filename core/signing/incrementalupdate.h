// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>

#include <map>

namespace beraad::signing {

/// Which form of cross-reference a file uses; an update must go on in the same form (ISO 32000-1,
/// 7.5.8.4), PDF 1.4 and so PDF/A-1 know only the table.
enum class CrossReferenceKind
{
    Table,
    Stream
};

/// New and changed objects behind the untouched bytes of a PDF (ISO 32000-1, 7.5.6): that is what
/// keeps earlier signatures valid. Knows nothing of what the objects mean.
class IncrementalUpdate
{
public:
    /// PdfDamaged when `original` has no cross-reference to go on from.
    static Result<IncrementalUpdate> of(const QByteArray& original);

    CrossReferenceKind kind() const { return m_kind; }

    /// `body` is what stands between obj and endobj. The last body given for a number counts.
    void put(int number, int generation, const QByteArray& body);

    /// The original and the update. `trailer` is the inside of the new trailer's dictionary without
    /// /Size and /Prev; `nextNumber` is one more than the highest object number in use.
    QByteArray write(const QByteArray& trailer, int nextNumber);

    /// Where the body of an object stands in what write() gave.
    qsizetype bodyOffset(int number) const { return m_bodyOffsets.value(number, -1); }

private:
    struct Object
    {
        int generation;
        QByteArray body;
    };
    struct Place
    {
        int generation;
        qsizetype offset;
    };

    IncrementalUpdate() = default;
    void writeTable(QByteArray& out, const QByteArray& trailer, int size) const;
    void writeStream(QByteArray& out, const QByteArray& trailer, int number);

    QByteArray m_original;
    qsizetype m_previous = 0; ///< offset of the cross-reference that this one follows
    CrossReferenceKind m_kind = CrossReferenceKind::Table;
    std::map<int, Object> m_objects;
    std::map<int, Place> m_places;
    QHash<int, qsizetype> m_bodyOffsets;
};

} // namespace beraad::signing
