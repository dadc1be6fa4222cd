// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dossier.h"

#include "core/base/log.h"
#include "core/storage/backups.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/duebackup.h"
#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace beraad::storage {

namespace {

Error inUse(const QString& path, const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    QString holder;
    if (lock.getLockInfo(&process, &host, &program))
        holder = QStringLiteral("%1 (%2)").arg(program, host);
    return Error(ErrorKind::DossierInUse, {path, holder});
}

Result<void> mayBeWritten(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return Error(ErrorKind::DossierReadOnly, {path});
    return {};
}

/// The log that the engine left when it was stopped in the middle of its work.
bool hasUnfinishedLog(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

Result<void> mayBeRead(const Database& database, int version)
{
    if (version > newestSchemaVersion()) {
        return Error(ErrorKind::DossierTooNew, {database.path(), QString::number(version),
                                                QString::number(newestSchemaVersion())});
    }
    return {};
}

void removeDatabase(const QString& path)
{
    QFile::remove(path);
    for (const QString& companion : dialect::companions(path))
        QFile::remove(companion);
}

/// Made aside, so that a program that is stopped half-way leaves no dossier that does not open.
Result<void> makeEmpty(const QString& path, const Clock& clock)
{
    BERAAD_TRY(const auto database, Database::open(path));
    BERAAD_CHECK(dialect::setApplicationId(*database));
    return migrate(*database, clock.now());
}

Result<std::unique_ptr<Database>> openForWork(const QString& path)
{
    BERAAD_TRY(auto database, Database::open(path));
    BERAAD_CHECK(dialect::useLog(*database));
    return database;
}

} // namespace

Dossier::Dossier(QString path, const Clock& clock, std::unique_ptr<QLockFile> lock,
                 std::unique_ptr<Database> database)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_lock(std::move(lock))
    , m_database(std::move(database))
{
}

Dossier::~Dossier()
{
    if (!m_lock)
        return; // who lives longer sees to it
    if (const Result<void> made = backUp(); !made)
        qCWarning(storageLog) << "no backup of" << m_path << made.error().detail();
}

Result<void> Dossier::backUp() const
{
    return m_dueBackup ? m_dueBackup->make() : Result<void>();
}

void Dossier::backUpBeforeChange(std::shared_ptr<DueBackup> due)
{
    m_dueBackup = std::move(due);
    if (m_dueBackup)
        m_database->setBeforeChange([backup = m_dueBackup] { return backup->make(); });
}

Result<std::unique_ptr<QLockFile>> lockDossier(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only the lock of a program that is gone is taken over
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return inUse(path, *lock);
    // What is neither taken nor forbidden is, as QLockFile says, a full disk.
    const bool isForbidden = lock->error() == QLockFile::PermissionError;
    return Error(isForbidden ? ErrorKind::DossierReadOnly : ErrorKind::DiskFull, {path});
}

namespace {

Result<dialect::FileHeader> checkedHeader(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error(ErrorKind::FileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::FileNotReadable, {path}, file.errorString());
    const dialect::FileHeader header = dialect::readHeader(file.read(dialect::kHeaderBytes));
    if (!header.isDatabase || header.applicationId != dialect::kApplicationId)
        return Error(ErrorKind::DossierNotADossier, {path});
    if (header.schemaVersion > newestSchemaVersion()) {
        return Error(ErrorKind::DossierTooNew, {path, QString::number(header.schemaVersion),
                                                QString::number(newestSchemaVersion())});
    }
    if (file.size() < header.expectedBytes && !hasUnfinishedLog(path))
        return Error(ErrorKind::DossierTruncated, {path},
                     QStringLiteral("%1 bytes of %2").arg(file.size()).arg(header.expectedBytes));
    return header;
}

} // namespace

Result<void> checkDossierFile(const QString& path)
{
    const Result<dialect::FileHeader> header = checkedHeader(path);
    return header ? Result<void>() : Result<void>(header.error());
}

bool opensAsItIs(const QString& path)
{
    const Result<dialect::FileHeader> header = checkedHeader(path);
    return header && header->schemaVersion == newestSchemaVersion() && header->hasLog;
}

Result<std::unique_ptr<Dossier>> Dossier::create(const QString& path, const Clock& clock)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFile::exists(absolute))
        return Error(ErrorKind::DossierExists, {absolute});
    BERAAD_CHECK(mayBeWritten(absolute));
    BERAAD_TRY(auto lock, lockDossier(absolute));
    qCInfo(storageLog) << "creating" << absolute;

    const QString aside = absolute + QStringLiteral(".new");
    removeDatabase(aside);
    if (const Result<void> made = makeEmpty(aside, clock); !made) {
        removeDatabase(aside);
        return made.error();
    }
    if (!QFile::rename(aside, absolute)) {
        removeDatabase(aside);
        return Error(ErrorKind::DossierExists, {absolute});
    }
    Result<std::unique_ptr<Database>> database = openForWork(absolute);
    if (!database) {
        removeDatabase(absolute);
        return database.error();
    }
    return std::unique_ptr<Dossier>(
        new Dossier(absolute, clock, std::move(lock), std::move(*database)));
}

Result<std::unique_ptr<Dossier>> Dossier::open(const QString& path, const Clock& clock,
                                               BackupTime backup)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    BERAAD_CHECK(checkDossierFile(absolute));
    BERAAD_CHECK(mayBeWritten(absolute));
    BERAAD_TRY(auto lock, lockDossier(absolute));
    qCInfo(storageLog) << "opening" << absolute;

    BERAAD_TRY(auto database, Database::open(absolute));
    BERAAD_TRY(const int version, dialect::schemaVersion(*database));
    BERAAD_CHECK(mayBeRead(*database, version));
    const bool mayWait =
        backup == BackupTime::BeforeTheFirstChange && version == newestSchemaVersion();
    if (!mayWait) {
        BERAAD_CHECK(dialect::checkPages(*database));
        BERAAD_CHECK(makeBackup(*database, clock));
    }
    BERAAD_CHECK(dialect::useLog(*database));
    BERAAD_CHECK(migrate(*database, clock.now()));
    std::unique_ptr<Dossier> dossier(
        new Dossier(absolute, clock, std::move(lock), std::move(database)));
    if (mayWait)
        dossier->backUpBeforeChange(std::make_shared<DueBackup>(absolute, clock));
    return dossier;
}

Result<std::unique_ptr<Dossier>> Dossier::alongside() const
{
    BERAAD_TRY(auto database, Database::open(m_path));
    std::unique_ptr<Dossier> other(new Dossier(m_path, m_clock, nullptr, std::move(database)));
    other->backUpBeforeChange(m_dueBackup);
    return other;
}

Result<std::unique_ptr<Dossier>> Dossier::aheadOfOpening(const QString& path, const Clock& clock)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    BERAAD_TRY(auto database, Database::open(absolute));
    return std::unique_ptr<Dossier>(new Dossier(absolute, clock, nullptr, std::move(database)));
}

} // namespace beraad::storage
