// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/manifest.h"
#include "core/base/progress.h"

namespace beraad::archive {

enum class FileFault
{
    Missing,
    Altered,
    Unknown ///< there, and not in the manifest
};

struct FoundFault
{
    FileFault fault = FileFault::Missing;
    QString path;

    friend bool operator==(const FoundFault&, const FoundFault&) = default;
};

struct Verification
{
    Manifest manifest;
    QList<FoundFault> faults; ///< by path; none: the archive is as it was made

    bool holds() const { return faults.isEmpty(); }
};

/// Holds each file of the archive against manifest.json, and that against manifest.sha256. It
/// tells damage and carelessness; who can write in the folder can make both anew. FileNotFound
/// without a manifest; JsonSyntax, JsonField, Cancelled.
Result<Verification> verifyArchive(const QString& folder, const Progress& progress);

} // namespace beraad::archive
