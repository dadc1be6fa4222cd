// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace beraad::storage {

class Database;

/// A dated copy of a dossier, in the folder NAME.backups beside it.
struct Backup
{
    QString path;
    QDateTime madeAt; ///< UTC
    qint64 bytes = 0;
};

/// How many are kept; the oldest goes when another is made.
inline constexpr int kBackupsKept = 8;

/// The backups of the dossier at `path`, the newest first.
QList<Backup> backups(const QString& path);

/// Makes one, unless the newest holds the same state already. BackupFailed or DiskFull; a half
/// copy is not left. For this room: opening a dossier calls it.
Result<void> makeBackup(Database& database, const Clock& clock);

/// Puts a backup in the place of the dossier at `path`, which must be closed. The dossier as it
/// was is kept as a backup of its own, even when it is too damaged to open. The errors of opening
/// a dossier; then nothing was changed.
Result<void> restoreBackup(const QString& path, const Backup& backup, const Clock& clock);

} // namespace beraad::storage
