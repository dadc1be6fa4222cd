// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// What an archive says of itself, in two files at its top.
namespace beraad::archive {

inline constexpr int kFormat = 1;
inline constexpr QLatin1String kManifestName("manifest.json");
inline constexpr QLatin1String kSumsName("manifest.sha256");

/// Where the content of a file of the archive comes from.
enum class Origin
{
    Stored,  ///< byte for byte as it lies in the dossier
    Written, ///< made from the records for this archive
    AsSent,  ///< a letter that was not kept, made again; its SHA-256 is that of the register
    Remade   ///< a letter, made again from the records; not the very file that went out
};

struct ArchivedFile
{
    QString path; ///< below the folder, with "/"
    qint64 bytes = 0;
    QString sha256;
    Origin origin = Origin::Written;

    friend bool operator==(const ArchivedFile&, const ArchivedFile&) = default;
};

struct Manifest
{
    int format = kFormat;
    QString program;  ///< with its version
    QString dossier;  ///< its name
    QDateTime madeAt; ///< UTC
    QString madeBy;
    QString trailHash; ///< of the last entry of the audit trail
    /// Letters that went out and cannot be made again: only the register tells of them.
    int lettersOnlyRegistered = 0;
    QList<ArchivedFile> files; ///< by path, without the two files of the manifest

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

QByteArray writeManifest(const Manifest& manifest);
/// JsonSyntax; JsonField, also for a path that leads out of the archive. `file` is for those
/// sentences.
Result<Manifest> readManifest(const QByteArray& json, const QString& file);

/// The files and manifest.json in the form that `sha256sum -c` reads.
QByteArray writeSums(const QList<ArchivedFile>& files, const QString& manifestSha256);

} // namespace beraad::archive
