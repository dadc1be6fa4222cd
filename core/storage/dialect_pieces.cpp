// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one thing that Qt's driver cannot do: read a large value without holding all of it, twice.
#include "core/storage/database.h"
#include "core/storage/dialect.h"

#include <QSqlDriver>

#include <algorithm>
#include <memory>

#include <sqlite3.h>

namespace beraad::storage::dialect {

namespace {

constexpr int kPiece = 256 * 1024; ///< bytes

struct CloseBlob
{
    void operator()(sqlite3_blob* blob) const { sqlite3_blob_close(blob); }
};

} // namespace

Result<void> readPieces(Database& database, const LargeValue& value, const PieceSink& sink)
{
    const auto number = [](const Row& row) { return row.bigNumber("number"); };
    BERAAD_TRY(const auto row,
               database.first(QStringLiteral("SELECT rowid AS number FROM %1 WHERE %2 = ?")
                                  .arg(QLatin1String(value.table), QLatin1String(value.keyColumn)),
                              {value.key}, number));
    if (!row)
        return Error(ErrorKind::RecordNotFound, {value.key});
    const QVariant handle = database.handle();
    // Not a sqlite3*: the driver would be another one (see QSqlDriver::handle()).
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error(ErrorKind::StorageFailed, {database.path()},
                     QStringLiteral("the driver of the database is not SQLite"));
    sqlite3* const connection = *static_cast<sqlite3* const*>(handle.constData());
    const auto failure = [&] {
        const QString code = QString::number(sqlite3_extended_errcode(connection));
        return errorOf(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(connection)),
                                 QSqlError::StatementError, code),
                       database.path());
    };
    sqlite3_blob* opened = nullptr;
    const int result = sqlite3_blob_open(connection, "main", value.table, value.column, *row,
                                         /*to read*/ 0, &opened);
    const std::unique_ptr<sqlite3_blob, CloseBlob> blob(opened);
    if (result != SQLITE_OK)
        return failure();
    const int size = sqlite3_blob_bytes(blob.get());
    QByteArray piece(std::min(size, kPiece), Qt::Uninitialized);
    for (int at = 0; at < size; at += kPiece) {
        const int length = std::min(kPiece, size - at);
        if (sqlite3_blob_read(blob.get(), piece.data(), length, at) != SQLITE_OK)
            return failure();
        if (!sink(QByteArrayView(piece.constData(), length)))
            return Error(ErrorKind::Cancelled);
    }
    return {};
}

} // namespace beraad::storage::dialect
