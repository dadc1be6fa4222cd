// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/dialect.h"

#include <QSqlDriver>
#include <QSqlRecord>
#include <QUuid>

namespace beraad::storage {

QDateTime Row::time(const char* column) const
{
    QDateTime time = QDateTime::fromString(text(column), Qt::ISODateWithMs);
    m_isUnreadable = m_isUnreadable || (!time.isValid() && !isNull(column));
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
    m_statements.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QVariant Database::handle() const
{
    return connection().driver()->handle();
}

Error Database::errorOf(const QSqlQuery& query) const
{
    return dialect::errorOf(query.lastError(), m_path);
}

namespace {

void noteColumns(Statement& statement)
{
    const QSqlRecord record = statement.query.record();
    for (int i = 0; i < record.count(); ++i)
        statement.names.append(record.fieldName(i).toLatin1());
    for (int i = 0; i < record.count(); ++i)
        statement.columns.insert(statement.names[i], i);
}

} // namespace

Result<Statement*> Database::execute(const QString& sql, const QVariantList& values)
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        QSqlQuery query(connection());
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return errorOf(query);
        known = m_statements.emplace(sql, Statement{std::move(query), {}, {}}).first;
    }
    Statement& statement = known->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.query.bindValue(int(i), values[i]);
    if (!statement.query.exec()) {
        const Error error = errorOf(statement.query);
        statement.query.finish();
        return error;
    }
    if (statement.query.isSelect() && statement.names.isEmpty())
        noteColumns(statement);
    return &statement;
}

Result<void> Database::run(const QString& sql, const QVariantList& values)
{
    if (m_beforeChange) {
        BERAAD_CHECK(m_beforeChange());
        m_beforeChange = nullptr;
    }
    BERAAD_TRY(Statement * statement, execute(sql, values));
    statement->query.finish();
    return {};
}

Result<qint64> Database::count(const QString& sql, const QVariantList& values)
{
    BERAAD_TRY(Statement * statement, execute(sql, values));
    const qint64 found = statement->query.next() ? statement->query.value(0).toLongLong() : 0;
    statement->query.finish();
    return found;
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

Result<void> Database::beginReading()
{
    Q_ASSERT(m_depth == 0);
    BERAAD_TRY(Statement * statement, execute(dialect::beginReadingStatement(), {}));
    statement->query.finish();
    m_mustRollBack = false;
    m_depth = 1;
    return {};
}

void Database::endReading()
{
    Q_ASSERT(m_depth == 1);
    m_depth = 0;
    const Result<Statement*> ended = execute(QStringLiteral("ROLLBACK"), {});
    if (ended)
        (*ended)->query.finish();
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
