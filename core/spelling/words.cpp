// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace beraad::spelling {

namespace {

bool isWorthLookingUp(const QString& chunk)
{
    const bool hasDigit = std::any_of(chunk.begin(), chunk.end(),
                                      [](QChar character) { return character.isDigit(); });
    const bool isShouted = chunk.size() > 1 && chunk.toUpper() == chunk;
    return !hasDigit && !isShouted;
}

bool isAddress(QStringView chunk)
{
    return chunk.contains(u'@') || chunk.contains(QLatin1String("://")) ||
           chunk.startsWith(QLatin1String("www."));
}

} // namespace

QList<Word> findWords(const QString& text)
{
    static const QRegularExpression chunkPattern(QStringLiteral("\\S+"));
    static const QRegularExpression wordPattern(
        QStringLiteral("[\\p{L}\\p{N}\\p{M}]+(?:['’\\-][\\p{L}\\p{N}\\p{M}]+)*"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Word> words;
    for (auto chunks = chunkPattern.globalMatch(text); chunks.hasNext();) {
        const auto chunk = chunks.next();
        if (isAddress(chunk.capturedView()))
            continue;
        for (auto found = wordPattern.globalMatch(chunk.captured()); found.hasNext();) {
            const auto word = found.next();
            if (isWorthLookingUp(word.captured()))
                words.append({int(chunk.capturedStart() + word.capturedStart()),
                              int(word.capturedLength())});
        }
    }
    return words;
}

} // namespace beraad::spelling
