// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace beraad::text {

inline constexpr QChar kSoftHyphen{0x00AD};

/// '-' and the hyphens that only typesetters use.
bool isHyphen(QChar letter);

/// Words that a hyphen at a line end stands for rather than breaks: "mbo-" "en hbo-scholen".
bool standsAlone(QStringView word);

/// Whether a line that ends in a hyphen goes on with the same word ("vak-" "manschap"), and not
/// with a word that the hyphen stands for ("mbo-" "en hbo-scholen").
bool joinsBrokenWord(QChar last, QStringView nextWord);

} // namespace beraad::text
