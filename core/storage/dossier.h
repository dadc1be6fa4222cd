// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace beraad::storage {

class Database;
class DueBackup;

/// When the backup is made that belongs to opening a dossier.
enum class BackupTime
{
    AtOnce,
    BeforeTheFirstChange ///< so that nobody waits until a large dossier is copied; see backUp()
};

/// A dossier: one file, NAME.beraad, an SQLite database in which everything of a programme lies.
/// While it is open a lock beside it keeps other programs out. Belongs to the thread that opened
/// it; another thread of this program asks for a connection of its own with alongside(). What is
/// in it is read and written by the ...Records classes of this room.
class Dossier
{
public:
    /// A new, empty dossier. DossierExists when the file is there, DossierReadOnly, DiskFull;
    /// nothing half-made is left.
    static Result<std::unique_ptr<Dossier>> create(const QString& path, const Clock& clock);

    /// Opens a dossier: checks it, makes a backup (backups.h), brings it to the newest schema.
    /// Changes nothing when it gives an error: FileNotFound, DossierNotADossier, DossierTooNew,
    /// DossierTruncated, DossierDamaged, DossierReadOnly, DossierInUse, BackupFailed, DiskFull.
    ///
    /// Checking the pages and the backup may wait: until backUp(), until the dossier closes, or
    /// until the first change, which fails with their error (DossierDamaged, BackupFailed,
    /// DiskFull). Neither waits for a dossier that must be brought to another schema.
    static Result<std::unique_ptr<Dossier>> open(const QString& path, const Clock& clock,
                                                 BackupTime backup = BackupTime::AtOnce);

    /// A second connection for another thread; it must go before this one does.
    Result<std::unique_ptr<Dossier>> alongside() const;
    /// A connection to read with while this program opens the dossier at `path` on another thread;
    /// only where opensAsItIs().
    static Result<std::unique_ptr<Dossier>> aheadOfOpening(const QString& path, const Clock& clock);

    /// Does what waits, if anything does; who changes something meanwhile waits for it. On any
    /// thread. DossierDamaged, BackupFailed, DiskFull; it then waits as before.
    Result<void> backUp() const;
    /// Whether checking and backup were left waiting when the dossier was opened.
    bool leftBackupWaiting() const { return m_dueBackup != nullptr; }

    ~Dossier();
    Dossier(const Dossier&) = delete;
    Dossier& operator=(const Dossier&) = delete;

    const QString& path() const { return m_path; }
    const Clock& clock() const { return m_clock; }

    /// For this room only: the type is private to it.
    Database& database() const { return *m_database; }

private:
    Dossier(QString path, const Clock& clock, std::unique_ptr<QLockFile> lock,
            std::unique_ptr<Database> database);
    void backUpBeforeChange(std::shared_ptr<DueBackup> due);

    QString m_path;
    const Clock& m_clock;
    std::unique_ptr<QLockFile> m_lock; ///< none for a connection alongside
    std::unique_ptr<Database> m_database;
    std::shared_ptr<DueBackup> m_dueBackup; ///< null: none was due when it was opened
};

/// Keeps other programs from the dossier at `path`: DossierInUse names who has it.
Result<std::unique_ptr<QLockFile>> lockDossier(const QString& path);

/// Looks at the file's header without the engine, so that nothing is changed: FileNotFound,
/// DossierNotADossier, DossierTooNew, DossierTruncated.
Result<void> checkDossierFile(const QString& path);

/// Whether opening it brings it to no other schema and into no other mode, for both of which
/// nobody else may be reading it. From the file's header.
bool opensAsItIs(const QString& path);

/// Whether a dossier that cannot be opened for this is helped by going back to a backup.
constexpr bool needsBackup(ErrorKind kind)
{
    return kind == ErrorKind::DossierDamaged || kind == ErrorKind::DossierTruncated;
}

} // namespace beraad::storage
