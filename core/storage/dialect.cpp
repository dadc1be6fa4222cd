// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include "core/storage/database.h"

#include <QRegularExpression>
#include <QtEndian>

namespace beraad::storage::dialect {

namespace {

// Result codes of SQLite (sqlite.org/rescode.html); extended codes carry them in the low byte.
enum ResultCode
{
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

constexpr int kInputOutputWrite = 778;

} // namespace

QString driver()
{
    return QStringLiteral("QSQLITE");
}

QStringList connectionStatements()
{
    return {QStringLiteral("PRAGMA busy_timeout = 5000"),
            QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA synchronous = FULL"),
            // Of the size of a merge of a whole committee: one that does not fit is written twice.
            QStringLiteral("PRAGMA cache_size = -16384"), // KiB, as far as it is used
            QStringLiteral("PRAGMA cell_size_check = ON"),
            QStringLiteral("PRAGMA trusted_schema = OFF")};
}

Result<void> useLog(Database& database)
{
    return database.run(QStringLiteral("PRAGMA journal_mode = WAL"));
}

QString beginStatement()
{
    // Taking the write lock at once avoids that two connections deadlock while upgrading a read.
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString beginReadingStatement()
{
    // In the log (WAL) the first read fixes what all later ones see.
    return QStringLiteral("BEGIN DEFERRED");
}

QString searchSchema()
{
    // Prefixes of two and three letters have an index of their own, for what is found as one types.
    return QStringLiteral("CREATE VIRTUAL TABLE page_search USING fts5(body, "
                          "tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')");
}

QString addSearchRow()
{
    return QStringLiteral("INSERT INTO page_search (rowid, body) VALUES (?, ?)");
}

QString searchStatement(const QString& documents)
{
    return QStringLiteral("SELECT rowid AS number, body, "
                          "snippet(page_search, 0, char(2), char(3), '\u2026', 18) AS snippet "
                          "FROM page_search WHERE page_search MATCH ? AND rowid / %1 IN (%2) "
                          "ORDER BY rank LIMIT ?")
        .arg(kPagesPerDocument)
        .arg(documents);
}

QString searchTerm(const QStringList& words, WordEnd end)
{
    const QString term = QLatin1Char('"') + words.join(QLatin1Char(' ')) + QLatin1Char('"');
    return end == WordEnd::Open ? term + QLatin1Char('*') : term;
}

QString boundAsUtf8()
{
    return QStringLiteral("CAST(? AS TEXT)");
}

QString asUtf8(const QString& column)
{
    return QStringLiteral("CAST(%1 AS BLOB)").arg(column);
}

QStringList statements(const QString& script)
{
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    QString text = script;
    text.remove(comment)
        .replace(QStringLiteral("{blob}"), QStringLiteral("BLOB"))
        .replace(QStringLiteral("{search}"), searchSchema());
    QStringList found;
    for (const QString& statement : text.split(QLatin1Char(';'))) {
        if (!statement.trimmed().isEmpty())
            found << statement.trimmed();
    }
    return found;
}

FileHeader readHeader(const QByteArray& firstBytes)
{
    // sqlite.org/fileformat2.html, "The Database Header"
    FileHeader header;
    if (firstBytes.size() < kHeaderBytes ||
        !firstBytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return header;
    const auto number = [&](int offset) {
        return qFromBigEndian<quint32>(firstBytes.constData() + offset);
    };
    header.isDatabase = true;
    header.hasLog = firstBytes[18] == 2 && firstBytes[19] == 2;
    header.applicationId = number(68);
    header.schemaVersion = int(number(60));
    qint64 pageSize = qFromBigEndian<quint16>(firstBytes.constData() + 16);
    if (pageSize == 1)
        pageSize = 65536;
    const bool countIsValid = number(24) == number(92);
    header.expectedBytes = countIsValid ? pageSize * number(28) : 0;
    return header;
}

Result<int> schemaVersion(Database& database)
{
    BERAAD_TRY(const qint64 version, database.count(QStringLiteral("PRAGMA user_version")));
    return int(version);
}

Result<void> setSchemaVersion(Database& database, int version)
{
    return database.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

Result<void> setApplicationId(Database& database)
{
    return database.run(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
}

Result<void> checkPages(Database& database)
{
    const auto firstText = [](const Row& row) { return row.text("name"); };
    BERAAD_TRY(
        const QStringList tables,
        database.list(
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                           "AND name NOT IN ('document', 'report', 'kept_letter', 'page_words') "
                           "AND name NOT LIKE 'page!_search%' ESCAPE '!' "
                           "ORDER BY name"),
            {}, firstText));
    for (const QString& table : tables) {
        const auto finding = [](const Row& row) { return row.text("quick_check"); };
        BERAAD_TRY(
            const QStringList findings,
            database.list(QStringLiteral("PRAGMA quick_check('%1')").arg(table), {}, finding));
        if (findings != QStringList{QStringLiteral("ok")})
            return Error(ErrorKind::DossierDamaged, {database.path()},
                         findings.join(QLatin1Char('\n')));
    }
    return {};
}

Result<void> copyTo(Database& database, const QString& path)
{
    return database.run(QStringLiteral("VACUUM INTO ?"), {path});
}

Result<void> compact(Database& database)
{
    BERAAD_CHECK(database.run(QStringLiteral("VACUUM")));
    // The log still holds pages as they were until it is emptied, which it is not while somebody
    // reads; that shows in its answer, not in an error.
    const auto isBusy = [](const Row& row) { return row.number("busy") != 0; };
    BERAAD_TRY(const auto busy,
               database.first(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {}, isBusy));
    if (busy.value_or(false))
        return Error(ErrorKind::DossierInUse, {database.path(), QString()});
    return {};
}

Result<QString> schemaText(Database& database)
{
    const auto definition = [](const Row& row) { return row.text("sql"); };
    BERAAD_TRY(const QStringList definitions,
               database.list(QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL "
                                            "ORDER BY type, name"),
                             {}, definition));
    return definitions.join(QLatin1Char('\n'));
}

QStringList companions(const QString& path)
{
    return {path + QStringLiteral("-wal"), path + QStringLiteral("-shm"),
            path + QStringLiteral("-journal")};
}

Error errorOf(const QSqlError& error, const QString& path)
{
    const int extended = error.nativeErrorCode().toInt();
    const auto kindOf = [&] {
        switch (extended & 0xff) {
        case Busy:
        case Locked:
            return ErrorKind::DossierInUse;
        case ReadOnly:
        case CannotOpen:
            return ErrorKind::DossierReadOnly;
        case Corrupt:
            return ErrorKind::DossierDamaged;
        case NotADatabase:
            return ErrorKind::DossierNotADossier;
        case Full:
            return ErrorKind::DiskFull;
        case InputOutput:
            // Some file systems report a full disk as a failed write.
            return extended == kInputOutputWrite ? ErrorKind::DiskFull : ErrorKind::StorageFailed;
        default:
            return ErrorKind::StorageFailed;
        }
    };
    return Error(kindOf(), {path, QString()}, error.text());
}

} // namespace beraad::storage::dialect
