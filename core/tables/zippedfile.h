// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace beraad::tables {

/// The parts of a zipped file, as ODS and XLSX are. It may come from anybody: a part larger than a
/// list of regions or people can be is refused by the size that the file states, and cut off at it
/// where the file lies. SheetUnreadable, SheetTooLarge.
class ZippedFile
{
public:
    static bool isOne(const QByteArray& bytes) { return bytes.startsWith("PK\x03\x04"); }

    /// `fileName` is for errors only.
    ZippedFile(QByteArray bytes, QString fileName);

    const QString& fileName() const { return m_fileName; }
    /// None where there is no such part.
    Result<std::optional<QByteArray>> part(const QByteArray& name) const;
    /// The same of a part that must be there.
    Result<QByteArray> neededPart(const QByteArray& name) const;

    Error unreadable(const QString& detail) const;
    Error tooLarge(const QString& detail) const;

private:
    QByteArray m_bytes;
    QString m_fileName;
};

/// A part to be zipped.
struct ZipPart
{
    QByteArray name;
    QByteArray content;
    enum class Form
    {
        Compressed,
        AsIs ///< for who looks at the first bytes of a file only
    };
    Form form = Form::Compressed;
};

Result<QByteArray> zipped(const QList<ZipPart>& parts);

} // namespace beraad::tables
