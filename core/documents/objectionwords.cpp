// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/objectionwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace beraad::documents {

namespace {

QRegularExpression wordsLike(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

bool speaksOfObjection(const LetterPart& part, Language language)
{
    // Of "beroep" and "object" only the forms that mean no occupation and no thing.
    static const QRegularExpression dutch = wordsLike(
        u"\\bbezwaar|\\bberoepschrift|\\b(?:in|hoger) beroep\\b|\\bberoep (?:in)?stellen\\b"_s);
    static const QRegularExpression english = wordsLike(
        u"\\bobjections?\\b|\\bappeal|\\b(?:can|may|to) object\\b|\\bobject (?:to|within)\\b"_s);
    return part.text.contains(language == Language::Dutch ? dutch : english);
}

bool tellsHowToObject(const LetterPart& part, Language language)
{
    static const QRegularExpression dutch = wordsLike(u"\\b(?:week|weken|dag|dagen)\\b"_s);
    static const QRegularExpression english = wordsLike(u"\\b(?:weeks?|days?)\\b"_s);
    return speaksOfObjection(part, language) &&
           part.text.contains(language == Language::Dutch ? dutch : english);
}

} // namespace beraad::documents
