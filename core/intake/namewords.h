// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The words and numbers of a file name or a title, as matching compares them.
namespace beraad::intake {

/// How much a number in a file name says about the region.
enum class NumberRole
{
    Strong, ///< stands first, or after "regio" or "nr"
    Weak,   ///< stands somewhere
};

struct NumberWord
{
    int number = 0;
    NumberRole role = NumberRole::Weak;

    friend bool operator==(const NumberWord&, const NumberWord&) = default;
};

/// The words of a text: small letters without accents; split at everything that is no letter or
/// digit, between letters and digits, and where a capital follows a small letter. "Regio07-Fryslân"
/// is regio, 07, fryslan.
QStringList wordsOf(const QString& text);

/// The numbers that can be a region's. Dates, years, and the numbers of rounds, versions, parts and
/// copies ("ronde 2", "v3", "(1)") are none.
QList<NumberWord> regionNumbers(const QString& fileName);

/// The words that tell regions apart: without "regio", articles, "en" and the like.
QStringList tellingWords(const QString& text);

/// Whether the word sets a part of a country or town apart from the whole: "noord", "groot".
bool isQualifier(const QString& word);

/// The file name without folder and ".pdf".
QString stem(const QString& fileName);

} // namespace beraad::intake
