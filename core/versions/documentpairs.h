// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <optional>

namespace beraad::versions {

/// Two PDFs that are versions of each other, or one that has none: left out or added since.
struct DocumentPair
{
    std::optional<domain::DocumentFile> before;
    std::optional<domain::DocumentFile> after;

    bool isBoth() const { return before && after; }
    bool isSameFile() const { return isBoth() && before->sha256 == after->sha256; }
    friend bool operator==(const DocumentPair&, const DocumentPair&) = default;
};

/// The same bytes belong together, else the same file name, else what stands first of what is left
/// on both sides. In the order of the new version; what was left out comes last.
QList<DocumentPair> pairedDocuments(const QList<domain::DocumentFile>& before,
                                    const QList<domain::DocumentFile>& after);

} // namespace beraad::versions
