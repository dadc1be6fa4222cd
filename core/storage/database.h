// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/keys.h"
#include "core/domain/money.h"

#include <QByteArrayView>
#include <QHash>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace beraad::storage {

/// A statement that was prepared once and where its columns are: looking a column up by name in
/// the driver costs more than the query itself.
struct Statement
{
    QSqlQuery query;
    QHash<QByteArrayView, int> columns; ///< of an answer; the names belong to `names`
    QList<QByteArray> names;
};

/// One row of an answer, read by column name. What a column may not hold (an unknown word, say) is
/// remembered, and Database::list gives DossierDamaged for it. Private to this room.
class Row
{
public:
    explicit Row(const Statement& statement)
        : m_statement(statement)
    {
    }

    bool isNull(const char* column) const { return value(column).isNull(); }
    QString text(const char* column) const { return value(column).toString(); }
    int number(const char* column) const { return value(column).toInt(); }
    qint64 bigNumber(const char* column) const { return value(column).toLongLong(); }
    double real(const char* column) const { return value(column).toDouble(); }
    QByteArray bytes(const char* column) const { return value(column).toByteArray(); }
    QDate date(const char* column) const
    {
        const QDate date = QDate::fromString(text(column), Qt::ISODate);
        m_isUnreadable = m_isUnreadable || (!date.isValid() && !isNull(column));
        return date;
    }
    QDateTime time(const char* column) const;
    domain::Money money(const char* column) const
    {
        return domain::Money::fromCents(bigNumber(column));
    }
    template <typename IdType> IdType id(const char* column) const
    {
        return IdType::fromText(text(column));
    }
    template <typename E> std::optional<E> optionalChoice(const char* column) const
    {
        if (isNull(column))
            return std::nullopt;
        const std::optional<E> found = domain::fromKey<E>(text(column));
        m_isUnreadable = m_isUnreadable || !found;
        return found;
    }
    template <typename E> E choice(const char* column) const
    {
        const std::optional<E> found = optionalChoice<E>(column);
        m_isUnreadable = m_isUnreadable || !found;
        return found.value_or(E{});
    }

    bool isUnreadable() const { return m_isUnreadable; }

private:
    QVariant value(const char* column) const
    {
        return m_statement.query.value(m_statement.columns.value(column, -1));
    }

    const Statement& m_statement;
    mutable bool m_isUnreadable = false;
};

/// One connection to the file of a dossier, used by the thread that opened it. Statements keep to
/// what SQLite and PostgreSQL share; what differs is in dialect.h. Private to this room.
class Database
{
public:
    /// Makes an empty file when there is none. Opening alone changes nothing in the file.
    static Result<std::unique_ptr<Database>> open(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    /// The engine's own connection, for dialect.h.
    QVariant handle() const;

    /// What must succeed before anything is changed through this connection; asked until it does.
    void setBeforeChange(std::function<Result<void>()> before)
    {
        m_beforeChange = std::move(before);
    }

    Result<void> run(const QString& sql, const QVariantList& values = {});

    /// Each row as `read` understands it; `read` asks nothing of the database itself.
    template <typename Read>
    auto list(const QString& sql, const QVariantList& values, const Read& read)
        -> Result<QList<std::invoke_result_t<Read, const Row&>>>
    {
        BERAAD_TRY(Statement * statement, execute(sql, values));
        const auto done = qScopeGuard([&] { statement->query.finish(); });
        QList<std::invoke_result_t<Read, const Row&>> found;
        while (statement->query.next()) {
            const Row row(*statement);
            found.append(read(row));
            if (row.isUnreadable())
                return Error(ErrorKind::DossierDamaged, {m_path}, sql);
        }
        if (statement->query.lastError().isValid())
            return errorOf(statement->query);
        return found;
    }

    /// The first row, or nothing.
    template <typename Read>
    auto first(const QString& sql, const QVariantList& values, const Read& read)
        -> Result<std::optional<std::invoke_result_t<Read, const Row&>>>
    {
        using T = std::invoke_result_t<Read, const Row&>;
        BERAAD_TRY(QList<T> found, list(sql, values, read));
        return found.isEmpty() ? std::optional<T>() : std::optional<T>(std::move(found.first()));
    }

    /// The first column of the first row as a number; 0 without a row.
    Result<qint64> count(const QString& sql, const QVariantList& values = {});

    // Transactions nest: only the outermost begins and ends one. See transaction.h.
    Result<void> begin();
    Result<void> commit();
    void rollBack();
    /// A transaction that only reads; not within another. See snapshot.h.
    Result<void> beginReading();
    void endReading();

private:
    Database(QString path, QString connection)
        : m_path(std::move(path))
        , m_connection(std::move(connection))
    {
    }
    QSqlDatabase connection() const { return QSqlDatabase::database(m_connection, false); }
    /// Runs it; the answer stands in the statement until its query is finished.
    Result<Statement*> execute(const QString& sql, const QVariantList& values);
    Error errorOf(const QSqlQuery& query) const;

    QString m_path;
    QString m_connection;
    std::function<Result<void>()> m_beforeChange;
    std::unordered_map<QString, Statement> m_statements; ///< by their text
    int m_depth = 0;
    bool m_mustRollBack = false;
};

// Values as they are bound.
QVariant stored(const QDate& date);
QVariant stored(const QDateTime& time);
inline QVariant stored(domain::Money money)
{
    return money.cents();
}
/// Text that may be empty but is never NULL: a default QString would be bound as NULL.
inline QVariant stored(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
template <typename Tag> QVariant stored(const domain::Id<Tag>& id)
{
    return id.text();
}
template <typename E>
requires std::is_enum_v<E> QVariant stored(E choice)
{
    return domain::keyOf(choice);
}
template <typename T> QVariant stored(const std::optional<T>& value)
{
    return value ? stored(*value) : QVariant();
}

} // namespace beraad::storage
