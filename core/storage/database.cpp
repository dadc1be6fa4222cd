// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/dialect.h"

#include <QTimeZone>
#include <QUuid>

namespace beraad::storage {

QDateTime Row::time(const char* column) const
{
    QDateTime time = QDateTime::fromString(text(column), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

Result<std::unique_ptr<Database>> Database::open(const QString& path)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(path, name));
    QSqlDatabase connection = QSqlDatabase::addDatabase(dialect::driver(), name);
    connection.setDatabaseName(path);
    if (!connection.open())
        return dialect::errorOf(connection.lastError(), path);
    for (const QString& statement : dialect::connectionStatements())
        BERAAD_CHECK(database->run(statement));
    return database;
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

Error Database::errorOf(const QSqlQuery& query) const
{
    return dialect::errorOf(query.lastError(), m_path);
}

Result<QSqlQuery> Database::execute(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query);
    return query;
}

Result<void> Database::run(const QString& sql, const QVariantList& values)
{
    BERAAD_TRY([[maybe_unused]] const QSqlQuery query, execute(sql, values));
    return {};
}

Result<qint64> Database::count(const QString& sql, const QVariantList& values)
{
    BERAAD_TRY(QSqlQuery query, execute(sql, values));
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<void> Database::begin()
{
    if (m_depth == 0) {
        m_mustRollBack = false;
        BERAAD_CHECK(run(dialect::beginStatement()));
    }
    ++m_depth;
    return {};
}

Result<void> Database::commit()
{
    Q_ASSERT(m_depth > 0);
    if (m_depth > 1) {
        --m_depth;
        return {};
    }
    if (m_mustRollBack) {
        rollBack();
        return Error(ErrorKind::StorageFailed, {}, QStringLiteral("part of the change failed"));
    }
    Result<void> committed = run(QStringLiteral("COMMIT"));
    if (!committed) {
        rollBack();
        return committed;
    }
    m_depth = 0;
    return {};
}

void Database::rollBack()
{
    Q_ASSERT(m_depth > 0);
    --m_depth;
    m_mustRollBack = true;
    if (m_depth > 0)
        return;
    // After a full disk SQLite has rolled back by itself and says so; either way nothing is left.
    const Result<void> rolledBack = run(QStringLiteral("ROLLBACK"));
    Q_UNUSED(rolledBack)
}

QVariant stored(const QDate& date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QVariant stored(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

} // namespace beraad::storage
