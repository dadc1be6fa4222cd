// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/expertise.h"

#include <QRegularExpression>

namespace beraad::domain {

QStringList expertiseIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,;|\\r\\n]"));
    QStringList words;
    for (const QString& part : text.split(between)) {
        const QString word = part.simplified();
        if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    return words;
}

QString expertiseText(const QStringList& expertise)
{
    return expertise.join(QStringLiteral(", "));
}

QStringList knownOf(const QStringList& asked, const QStringList& known)
{
    QStringList both;
    for (const QString& word : asked) {
        if (known.contains(word, Qt::CaseInsensitive))
            both.append(word);
    }
    return both;
}

} // namespace beraad::domain
