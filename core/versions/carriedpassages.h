// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/review.h"
#include "core/text/quotefinder.h"
#include "core/versions/documentpairs.h"

namespace beraad::versions {

class VersionReader;

/// A passage of the earlier version, with the words around it where somebody kept those.
struct KnownPassage
{
    domain::Passage passage;
    QString wordsBefore = {};
    QString wordsAfter = {};

    friend bool operator==(const KnownPassage&, const KnownPassage&) = default;
};

/// What became of a passage. Exact: one place in the new version; Moved: the likely ones, of which
/// a person confirms one or none; Lost: none.
struct CarriedPassage
{
    domain::Passage passage; ///< in the earlier version
    text::Fate fate = text::Fate::Lost;
    QList<domain::Passage> places;

    friend bool operator==(const CarriedPassage&, const CarriedPassage&) = default;
};

/// Looks for each in the document that took the place of its own. A document that was handed in
/// again unchanged keeps its passages. Blocks; the errors of VersionReader.
Result<QList<CarriedPassage>> carriedPassages(VersionReader& reader,
                                              const QList<DocumentPair>& documents,
                                              const QList<KnownPassage>& passages);

} // namespace beraad::versions
