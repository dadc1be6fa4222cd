// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/verification.h"

#include "core/base/files.h"
#include "core/base/sha256.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::archive {

namespace {

constexpr qint64 kPiece = 1 << 20;

/// By pieces, as a plan may be large; empty when it cannot be read.
QString sha256Of(const QString& path)
{
    QFile file(path);
    Sha256 hash;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            return {};
        hash.add(piece);
    }
    return hash.takeHex();
}

std::optional<FileFault> faultOf(const QString& path, const ArchivedFile& file)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return FileFault::Missing;
    if (info.isSymLink() || info.size() != file.bytes || sha256Of(path) != file.sha256)
        return FileFault::Altered;
    return std::nullopt;
}

QList<FoundFault> unknownFiles(const QDir& folder, const Manifest& manifest)
{
    QSet<QString> known{kManifestName, kSumsName};
    for (const ArchivedFile& file : manifest.files)
        known.insert(file.path);
    QList<FoundFault> unknown;
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = folder.relativeFilePath(files.next());
        if (!known.contains(path))
            unknown.append({FileFault::Unknown, path});
    }
    return unknown;
}

} // namespace

Result<Verification> verifyArchive(const QString& path, const Progress& progress)
{
    const QDir folder(path);
    BERAAD_TRY(const QByteArray json, readFile(folder.filePath(kManifestName)));
    Verification verification;
    BERAAD_TRY(verification.manifest, readManifest(json, folder.filePath(kManifestName)));
    const QList<ArchivedFile>& files = verification.manifest.files;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress.isCancelled())
            return Error(ErrorKind::Cancelled);
        progress.report(int(i), int(files.size()), files[i].path);
        if (const auto fault = faultOf(folder.filePath(files[i].path), files[i]))
            verification.faults.append({*fault, files[i].path});
    }
    const Result<QByteArray> sums = readFile(folder.filePath(kSumsName));
    if (!sums)
        verification.faults.append({FileFault::Missing, kSumsName});
    else if (*sums != writeSums(files, sha256Hex(json)))
        verification.faults.append({FileFault::Altered, kSumsName});
    verification.faults += unknownFiles(folder, verification.manifest);
    std::sort(verification.faults.begin(), verification.faults.end(),
              [](const FoundFault& a, const FoundFault& b) { return a.path < b.path; });
    return verification;
}

} // namespace beraad::archive
