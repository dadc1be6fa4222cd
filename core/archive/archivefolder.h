// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/manifest.h"
#include "core/base/pieces.h"
#include "core/base/result.h"

#include <QSet>
#include <QTemporaryDir>

#include <memory>

namespace beraad::archive {

/// The folder while it is written: beside its place, where only its owner may look, and gone with
/// this object unless it got there. Private to this room.
class ArchiveFolder
{
public:
    /// ArchiveNotEmpty, FileNotWritable.
    static Result<std::unique_ptr<ArchiveFolder>> begin(const QString& path);

    /// `path` is below the folder; a name that is taken gets a number. FileNotWritable, DiskFull.
    Result<void> add(const QString& path, const QByteArray& content,
                     Origin origin = Origin::Written);
    /// The same in pieces, for what need not be held. Also the errors of `content`.
    Result<void> add(const QString& path, const PieceSource& content, Origin origin);
    const QList<ArchivedFile>& files() const { return m_files; }

    /// Adds the manifest, with what was added and all else as given, and puts the folder in its
    /// place. Gives the SHA-256 of manifest.json.
    Result<QString> finish(Manifest manifest);

private:
    explicit ArchiveFolder(const QString& path);

    QString freeName(const QString& path) const;
    Result<QString> place(const QString& path) const;
    Result<void> write(const QString& path, const QByteArray& content) const;
    void note(const ArchivedFile& file);

    QString m_path;
    QTemporaryDir m_aside;
    QList<ArchivedFile> m_files;
    QSet<QString> m_names; ///< in small letters, for systems that know no others
};

/// A name for a file or folder on every system: without what separates folders or steers a
/// terminal, not too long, and with no dot or space at its ends.
QString safeName(const QString& name);

} // namespace beraad::archive
