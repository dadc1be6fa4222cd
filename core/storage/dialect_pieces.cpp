// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one thing that Qt's driver cannot do: read and write a large value without holding all of it,
// twice.
#include "core/storage/database.h"
#include "core/storage/dialect.h"

#include <QSqlDriver>

#include <algorithm>

#include <sqlite3.h>

namespace beraad::storage::dialect {

namespace {

constexpr int kPiece = 256 * 1024; ///< bytes

enum class Use
{
    Read = 0,
    Write = 1
};

Result<sqlite3*> connectionOf(Database& database)
{
    const QVariant handle = database.handle();
    // Not a sqlite3*: the driver would be another one (see QSqlDriver::handle()).
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error(ErrorKind::StorageFailed, {database.path()},
                     QStringLiteral("the driver of the database is not SQLite"));
    return *static_cast<sqlite3* const*>(handle.constData());
}

/// Of the call before.
Error failureIn(Database& database)
{
    const Result<sqlite3*> connection = connectionOf(database);
    if (!connection)
        return connection.error();
    const QString code = QString::number(sqlite3_extended_errcode(*connection));
    return errorOf(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(*connection)),
                             QSqlError::StatementError, code),
                   database.path());
}

Result<Blob> openBlob(Database& database, const LargeValue& value, Use use)
{
    const auto number = [](const Row& row) { return row.bigNumber("number"); };
    BERAAD_TRY(const auto row,
               database.first(QStringLiteral("SELECT rowid AS number FROM %1 WHERE %2 = ?")
                                  .arg(QLatin1String(value.table), QLatin1String(value.keyColumn)),
                              {value.key}, number));
    if (!row)
        return Error(ErrorKind::RecordNotFound, {value.key});
    BERAAD_TRY(sqlite3* const connection, connectionOf(database));
    sqlite3_blob* opened = nullptr;
    const int result =
        sqlite3_blob_open(connection, "main", value.table, value.column, *row, int(use), &opened);
    Blob blob(opened);
    if (result != SQLITE_OK)
        return failureIn(database);
    return blob;
}

} // namespace

void CloseBlob::operator()(sqlite3_blob* blob) const
{
    sqlite3_blob_close(blob);
}

QString zeros()
{
    return QStringLiteral("zeroblob(?)");
}

Result<void> readPieces(Database& database, const LargeValue& value, const PieceSink& sink)
{
    BERAAD_TRY(const Blob blob, openBlob(database, value, Use::Read));
    const int size = sqlite3_blob_bytes(blob.get());
    QByteArray piece(std::min(size, kPiece), Qt::Uninitialized);
    for (int at = 0; at < size; at += kPiece) {
        const int length = std::min(kPiece, size - at);
        if (sqlite3_blob_read(blob.get(), piece.data(), length, at) != SQLITE_OK)
            return failureIn(database);
        if (!sink(QByteArrayView(piece.constData(), length)))
            return Error(ErrorKind::Cancelled);
    }
    return {};
}

Result<PieceWriter> PieceWriter::open(Database& database, const LargeValue& value)
{
    BERAAD_TRY(Blob blob, openBlob(database, value, Use::Write));
    return PieceWriter(database, std::move(blob));
}

Result<void> PieceWriter::write(QByteArrayView piece)
{
    const int length = int(piece.size());
    if (sqlite3_blob_write(m_blob.get(), piece.data(), length, m_at) != SQLITE_OK)
        return failureIn(*m_database);
    m_at += length;
    return {};
}

} // namespace beraad::storage::dialect
