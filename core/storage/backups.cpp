// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "core/base/log.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/dossier.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTimeZone>

namespace beraad::storage {

namespace {

// A name like 20200519T120000123-1a2b3c4d5e6f-1.beraad: when, which state, which schema.
const QString kTimeFormat = QStringLiteral("yyyyMMddTHHmmsszzz");
const QString kUnfinished = QStringLiteral(".part");
const QString kAsItWas = QStringLiteral("replaced");
constexpr int kTimeLength = 18;
constexpr int kStateLength = 12;

QString folderOf(const QString& path)
{
    const QFileInfo file(path);
    return file.absolutePath() + QLatin1Char('/') + file.completeBaseName() +
           QStringLiteral(".backups");
}

QString nameFor(const QDateTime& time, const QString& state)
{
    return QStringLiteral("%1-%2.beraad").arg(time.toUTC().toString(kTimeFormat), state);
}

/// Every change of the dossier is in its audit trail, so the end of the trail stands for its state.
Result<QString> stateOf(Database& database)
{
    BERAAD_TRY(const int version, dialect::schemaVersion(database));
    const auto hash = [](const Row& row) { return row.text("hash"); };
    BERAAD_TRY(const auto head,
               database.first(QStringLiteral("SELECT hash FROM audit_head"), {}, hash));
    const QString trail = head.value_or(QString()).left(kStateLength);
    return QStringLiteral("%1-%2")
        .arg(trail.isEmpty() ? QStringLiteral("empty") : trail)
        .arg(version);
}

void removeOldest(const QString& path)
{
    const QList<Backup> all = backups(path);
    for (qsizetype i = kBackupsKept; i < all.size(); ++i) {
        qCInfo(storageLog) << "removing the old backup" << all[i].path;
        QFile::remove(all[i].path);
        for (const QString& companion : dialect::companions(all[i].path))
            QFile::remove(companion);
    }
}

Result<void> makeFolder(const QString& path)
{
    const QString folder = folderOf(path);
    if (!QDir().mkpath(folder))
        return Error(ErrorKind::BackupFailed, {folder});
    return {};
}

/// What a program that was stopped half-way left.
void removeUnfinished(const QString& path)
{
    QDir folder(folderOf(path));
    const QStringList names = folder.entryList({QLatin1Char('*') + kUnfinished}, QDir::Files);
    for (const QString& name : names)
        folder.remove(name);
}

/// What is wrong with a backup shows before it takes the dossier's place. Copied by the engine,
/// which sees to it that the copy is on the disk.
Result<void> checkAndCopy(const QString& backup, const QString& target)
{
    BERAAD_CHECK(checkDossierFile(backup));
    BERAAD_TRY(const auto database, Database::open(backup));
    BERAAD_CHECK(dialect::checkPages(*database));
    return dialect::copyTo(*database, target);
}

/// Moves the dossier, with the log that belongs to it, into the folder of backups.
Result<void> setAside(const QString& path, const QString& target)
{
    if (!QFile::exists(path))
        return {};
    {
        // Opening takes the unfinished log in, where the file still can be opened.
        const Result<std::unique_ptr<Database>> database = Database::open(path);
        if (database) {
            const Result<void> taken =
                (*database)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
            Q_UNUSED(taken)
        }
    }
    for (const QString& companion : dialect::companions(path)) {
        if (QFile::exists(companion) &&
            !QFile::rename(companion, target + companion.mid(path.size())))
            return Error(ErrorKind::BackupFailed, {target});
    }
    if (!QFile::rename(path, target))
        return Error(ErrorKind::BackupFailed, {target});
    return {};
}

} // namespace

QList<Backup> backups(const QString& path)
{
    const QDir folder(folderOf(QFileInfo(path).absoluteFilePath()));
    QList<Backup> found;
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.beraad")}, QDir::Files,
                                                     QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files) {
        QDateTime time = QDateTime::fromString(file.fileName().left(kTimeLength), kTimeFormat);
        time.setTimeZone(QTimeZone::utc());
        if (time.isValid())
            found.append({file.absoluteFilePath(), time, file.size()});
    }
    return found;
}

Result<void> makeBackup(Database& database, const Clock& clock)
{
    BERAAD_TRY(const int version, dialect::schemaVersion(database));
    if (version == 0)
        return {}; // stopped while it was being made: there is nothing yet
    BERAAD_TRY(const QString state, stateOf(database));
    const QList<Backup> earlier = backups(database.path());
    if (!earlier.isEmpty() &&
        QFileInfo(earlier.first().path).completeBaseName().endsWith(QLatin1Char('-') + state))
        return {};

    BERAAD_CHECK(makeFolder(database.path()));
    removeUnfinished(database.path());
    const QString target =
        folderOf(database.path()) + QLatin1Char('/') + nameFor(clock.now(), state);
    const QString aside = target + kUnfinished;
    qCInfo(storageLog) << "making the backup" << target;
    const Result<void> copied = dialect::copyTo(database, aside);
    if (!copied || !QFile::rename(aside, target)) {
        QFile::remove(aside);
        if (!copied && copied.error().kind() == ErrorKind::DiskFull)
            return copied;
        return Error(ErrorKind::BackupFailed, {target},
                     copied ? QString() : copied.error().detail());
    }
    removeOldest(database.path());
    return {};
}

Result<void> restoreBackup(const QString& path, const Backup& backup, const Clock& clock)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    BERAAD_TRY(const auto lock, lockDossier(absolute));
    qCInfo(storageLog) << "restoring" << absolute << "from" << backup.path;

    const QString aside = absolute + QStringLiteral(".restoring");
    QFile::remove(aside);
    if (const Result<void> copied = checkAndCopy(backup.path, aside); !copied) {
        QFile::remove(aside);
        return copied;
    }
    const QString kept = folderOf(absolute) + QLatin1Char('/') + nameFor(clock.now(), kAsItWas);
    Result<void> moved = makeFolder(absolute);
    if (moved)
        moved = setAside(absolute, kept);
    if (!moved) {
        QFile::remove(aside);
        return moved;
    }
    if (!QFile::rename(aside, absolute)) {
        QFile::rename(kept, absolute);
        return Error(ErrorKind::BackupFailed, {backup.path});
    }
    return {};
}

} // namespace beraad::storage
