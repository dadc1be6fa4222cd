// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

namespace beraad::documents {

/// What the fields and blocks of a letter's template are called in its language: `{region}` and
/// `[without points]` are `{regio}` and `[zonder verbeterpunten]` in Dutch. A template of either
/// language understands both, so that one that was written before stays what it was.

/// By the name that it has in code, "region"; unknown: the name itself.
QString fieldName(const QString& name, Language language);

/// "without", before the name of a block.
QString withoutWord(Language language);

/// A template with the names that code knows in the place of those in any language.
QString withNamesOfCode(const QString& text);

/// The other way: as a person reads it in this language.
QString withNamesIn(const QString& text, Language language);

} // namespace beraad::documents
