// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csvwriter.h"

#include "core/tables/csvdialect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

/// Quotes what needs it; also around the separators not used here, so that a reader who has to find
/// out which one it is cannot be misled.
QString encoded(const QString& cell)
{
    const QString safe = guarded(cell);
    const bool needsQuotes = safe.startsWith("sep="_L1, Qt::CaseInsensitive) ||
                             std::any_of(safe.begin(), safe.end(), [](QChar character) {
                                 return character == u'"' || character == u'\n' ||
                                        character == u'\r' ||
                                        std::find(kSeparators.begin(), kSeparators.end(),
                                                  character) != kSeparators.end();
                             });
    return needsQuotes ? u'"' + QString(safe).replace(u'"', "\"\""_L1) + u'"' : safe;
}

QString line(const QStringList& cells, QChar separator)
{
    QStringList parts;
    std::transform(cells.begin(), cells.end(), std::back_inserter(parts), encoded);
    return parts.join(separator) + "\r\n"_L1;
}

} // namespace

QByteArray writeCsv(const QStringList& header, const QList<QStringList>& rows, QChar separator)
{
    QString text{QChar(QChar::ByteOrderMark)};
    text += line(header, separator);
    for (const QStringList& row : rows)
        text += line(row, separator);
    return text.toUtf8();
}

} // namespace beraad::tables
