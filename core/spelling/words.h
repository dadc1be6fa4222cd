// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace beraad::spelling {

/// A word in a text: where it begins and how long it is, in UTF-16 units.
struct Word
{
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    friend bool operator==(const Word&, const Word&) = default;
};

/// What is worth looking up: words of letters, with the apostrophes and hyphens inside them. Left
/// out are numbers and codes (B2), words in capitals only, and web and mail addresses.
QList<Word> findWords(const QString& text);

} // namespace beraad::spelling
