// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/rawsql.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace beraad::tests {

namespace {

QVariant answer(const QSqlDatabase& database, const QString& statement, const QVariantList& values)
{
    QSqlQuery query(database);
    query.prepare(statement);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        qFatal("%s: %s", qUtf8Printable(statement), qUtf8Printable(query.lastError().text()));
    return query.next() ? query.value(0) : QVariant();
}

} // namespace

QVariant rawSql(const QString& path, const QString& statement, const QVariantList& values)
{
    const QString name = QUuid::createUuid().toString();
    QVariant found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s cannot be opened", qUtf8Printable(path));
        found = answer(database, statement, values);
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

void damageTable(const QString& path, const QString& table)
{
    const int page =
        rawSql(path, QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = ?"), {table})
            .toInt();
    const int pageSize = rawSql(path, QStringLiteral("PRAGMA page_size")).toInt();
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(qint64(page - 1) * pageSize))
        qFatal("%s cannot be damaged", qUtf8Printable(path));
    file.write(QByteArray(64, '\x5a'));
}

} // namespace beraad::tests
