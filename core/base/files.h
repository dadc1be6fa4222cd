// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace beraad {

/// The whole file. FileNotFound or FileNotReadable when that cannot be.
Result<QByteArray> readFile(const QString& path);

/// Writes aside, flushes to the disk and renames over `path`, so that at each moment either the old
/// or the whole new file is there. FileNotWritable or DiskFull, with nothing half-written left.
Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes);

/// The same for content that must be looked at before it counts: `check` gets the path of the file
/// written aside and its error stops the rename.
Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes,
                                 const std::function<Result<void>(const QString&)>& check);

/// The same for a file that only its owner may read.
Result<void> writePrivateFile(const QString& path, const QByteArray& bytes);

} // namespace beraad
