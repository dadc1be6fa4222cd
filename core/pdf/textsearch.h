// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/messages.h"

namespace beraad::pdf {

/// All places on a page where the words stand, in reading order, without overlap. White space
/// matches any white space and line ends; a word broken by a hyphen at a line end is found whole
/// and as written. With Letters::AnyCase capitals, accents and ligatures make no difference.
QList<TextRange> findWords(const PageText& page, const QString& words, Letters letters,
                           Extent extent = Extent::PartsOfWords);

/// What stands around a place on a page, for a list of hits.
Snippet snippetAround(const PageText& page, TextRange found);

} // namespace beraad::pdf
