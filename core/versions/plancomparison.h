// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/comparison.h"
#include "core/versions/carriedpassages.h"
#include "core/versions/documentpairs.h"

namespace beraad::versions {

enum class ComparedBy
{
    Words,
    Pictures, ///< a version has no text layer: each change is a region, without words
    Nothing   ///< there is one version only
};

/// What became of one document.
struct DocumentComparison
{
    DocumentPair documents;
    ComparedBy by = ComparedBy::Nothing;
    text::Comparison comparison;
};

/// What became of a plan.
struct PlanComparison
{
    QList<DocumentComparison> documents; ///< as pairedDocuments()
    QList<CarriedPassage> carried;       ///< one for each passage that was asked about, in order
};

/// Holds two versions of a plan against each other, and looks for the passages of the earlier one
/// in the later one. Blocks; the errors of VersionReader.
Result<PlanComparison> comparePlans(VersionReader& reader, const domain::Plan& before,
                                    const domain::Plan& after, const QList<KnownPassage>& passages);

} // namespace beraad::versions
