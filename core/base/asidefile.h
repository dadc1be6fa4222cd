// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QTemporaryFile>

namespace beraad {

/// A file that is written aside, where only its owner may read it, and takes its place when it is
/// whole; what does not get that far is gone with this object. Errors: FileNotWritable, DiskFull.
class AsideFile
{
public:
    explicit AsideFile(const QString& path);

    Result<void> open();
    Result<void> write(QByteArrayView bytes);
    /// Flushes to the disk and closes: from here on others can look at name().
    Result<void> finish();
    QString name() const { return m_file.fileName(); }

    /// Renames over the path. The old file's permissions stay, or it gets the usual ones.
    Result<void> takePlace();
    /// The same for a file that only its owner may read.
    Result<void> takePlacePrivately();

private:
    Error error() const;
    Result<void> takePlace(QFileDevice::Permissions permissions);

    QString m_path;
    QTemporaryFile m_file;
};

} // namespace beraad
