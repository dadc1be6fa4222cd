// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace beraad::sealing {

enum class Need
{
    Required, ///< who does not know it cannot read the file
    Optional, ///< who does not know it keeps it and goes on
};

struct ManifestEntry
{
    QString name; ///< isEntryName()
    qint64 size = 0;
    QString sha256; ///< 64 lower-case hexadecimal digits
    Need need = Need::Required;

    friend bool operator==(const ManifestEntry&, const ManifestEntry&) = default;
};

/// What a sealed file says of itself under its signature.
struct Manifest
{
    QString mediaType;      ///< what the entries together are
    QString package;        ///< identity of this file, a random UUID
    QDateTime madeAt;       ///< UTC, by the sender's clock
    QStringList recipients; ///< fingerprints of the certificates that it was sealed for, sorted
    bool byPassword = false;
    QList<ManifestEntry> entries; ///< in their order, all but the manifest and its signature

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

QByteArray writeManifest(const Manifest& manifest);

/// `file` is how errors call the file: PackageAltered for what is no manifest, PackageTooNew.
/// Fields that are not known are passed over.
Result<Manifest> readManifest(const QByteArray& json, const QString& file);

} // namespace beraad::sealing
