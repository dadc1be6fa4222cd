// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/brokenwords.h"

#include <algorithm>
#include <array>

namespace beraad::text {

bool isHyphen(QChar letter)
{
    return letter == u'-' || letter == QChar(0x2010) || letter == QChar(0x2011) ||
           letter == kSoftHyphen;
}

bool standsAlone(QStringView word)
{
    static constexpr std::array kWords{u"en", u"of", u"als", u"dan", u"and", u"or", u"to", u"tot"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](const char16_t* known) { return word == QStringView(known); });
}

bool joinsBrokenWord(QChar last, QStringView nextWord)
{
    if (last == kSoftHyphen)
        return true;
    if (!isHyphen(last) || nextWord.isEmpty() || !nextWord.front().isLower())
        return false;
    return !standsAlone(nextWord);
}

} // namespace beraad::text
