// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/pieces.h"
#include "core/base/result.h"

#include <QSqlError>
#include <QStringList>

#include <memory>

struct sqlite3_blob;

/// All that is SQLite's own. A shared server (PostgreSQL) would get a second file like this one;
/// everything else in core/storage keeps to the SQL that both speak. Private to this room.
namespace beraad::storage {

class Database;

namespace dialect {

/// "BRAD": how the header of the file says whose it is.
inline constexpr quint32 kApplicationId = 0x42524144;

QString driver();

/// What each new connection is told: foreign keys are kept, writes reach the disk before they
/// count, and a short wait for another connection of this program.
QStringList connectionStatements();
/// From now on writes go to a log beside the file (WAL), so that reading and writing do not wait
/// for each other. Remembered in the file.
Result<void> useLog(Database& database);
QString beginStatement();
/// What is read from here on is as it is now, and nobody who writes waits for it.
QString beginReadingStatement();

/// The statements of a migration, with the column types filled in.
QStringList statements(const QString& script);

// The search index, one row per page. Its words are folded: capitals and accents make no
// difference. PostgreSQL would have a table with a body, a tsvector of it made with unaccent and
// the configuration "simple", and a GIN index; ts_rank and ts_headline for what is asked here.

/// A page's row number is its document's number times this, plus the page.
inline constexpr qint64 kPagesPerDocument = 32768;
QString searchSchema();
/// Binds the row number and the text.
QString addSearchRow();
/// The best pages first, as `number`, `body` and `snippet`, in which found words stand between the
/// characters 2 and 3. Binds the terms joined by spaces, what `documents` (a query for the numbers
/// of documents to look in) binds, and how many at most.
QString searchStatement(const QString& documents);
enum class WordEnd
{
    Open, ///< the last word may go on
    Closed
};
/// Words that must stand next to each other. They hold letters and digits only.
QString searchTerm(const QStringList& words, WordEnd end);

/// In the place of a ? for a text that is bound as its UTF-8 bytes: Qt's driver hands texts over in
/// UTF-16, and of one of millions of letters the engine makes UTF-8 again. PostgreSQL has
/// convert_from().
QString boundAsUtf8();
/// The other way round: what a query asks for to get a text as its UTF-8 bytes. PostgreSQL has
/// convert_to().
QString asUtf8(const QString& column);

/// What the file's first bytes tell before the engine may touch it.
struct FileHeader
{
    bool isDatabase = false;
    bool hasLog = false; ///< see useLog()
    quint32 applicationId = 0;
    int schemaVersion = 0;
    /// By the count of pages in it; 0: that cannot be relied on, as when a program that does not
    /// keep the count wrote the file last.
    qint64 expectedBytes = 0;
};
FileHeader readHeader(const QByteArray& firstBytes);
inline constexpr int kHeaderBytes = 100;

Result<int> schemaVersion(Database& database);
Result<void> setSchemaVersion(Database& database, int version);
Result<void> setApplicationId(Database& database);

/// Every table but those that are large and not lost when they are damaged, which would make
/// opening slow: the three that hold files as one piece are checked by their SHA-256 when they are
/// read, and words and the search index can be made again from them.
Result<void> checkPages(Database& database);

/// One large value, in a row that a text of its own names.
struct LargeValue
{
    const char* table;
    const char* column;
    const char* keyColumn;
    QString key;
};
/// Its bytes without ever holding all of them. RecordNotFound, and Cancelled when the sink wants no
/// more.
Result<void> readPieces(Database& database, const LargeValue& value, const PieceSink& sink);

struct CloseBlob
{
    void operator()(sqlite3_blob* blob) const;
};
using Blob = std::unique_ptr<sqlite3_blob, CloseBlob>;

/// In the place of a ? that would bind a large value: binds how many bytes it gets, which a
/// PieceWriter writes. In the last column of its table, where the zeros until then are in the file
/// only. PostgreSQL has large objects for both.
QString zeros();

/// Writes such a value from its first byte on, within the transaction that it was opened in. Gone
/// before that ends, and before the row changes.
class PieceWriter
{
public:
    /// RecordNotFound.
    static Result<PieceWriter> open(Database& database, const LargeValue& value);

    /// StorageFailed, too, for more than there is place for.
    Result<void> write(QByteArrayView piece);

private:
    PieceWriter(Database& database, Blob blob)
        : m_database(&database)
        , m_blob(std::move(blob))
    {
    }

    Database* m_database;
    Blob m_blob;
    int m_at = 0; ///< bytes
};

/// A consistent, compact copy while the dossier is in use, made by the engine itself.
Result<void> copyTo(Database& database, const QString& path);

/// Writes the file anew without its free pages, and empties the log beside it. Not within a
/// transaction.
Result<void> compact(Database& database);
/// The same schema gives the same text.
Result<QString> schemaText(Database& database);

/// The files that belong to a database file and may lie beside it.
QStringList companions(const QString& path);

Error errorOf(const QSqlError& error, const QString& path);

} // namespace dialect
} // namespace beraad::storage
