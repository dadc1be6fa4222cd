// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/log.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"

#include <QFile>

#include <array>

namespace beraad::storage {

namespace {

/// In order: the first brings an empty database to version 1.
constexpr std::array kSteps{"0001_first.sql"};

Result<void> runStep(Database& database, int version)
{
    const QString name = QString::fromLatin1(kSteps[std::size_t(version - 1)]);
    QFile script(QStringLiteral(":/migrations/") + name);
    if (!script.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Internal, {}, QStringLiteral("no migration %1").arg(name));
    qCInfo(storageLog) << "bringing" << database.path() << "to version" << version;

    BERAAD_CHECK(database.begin());
    const auto run = [&]() -> Result<void> {
        for (const QString& statement : dialect::statements(QString::fromUtf8(script.readAll())))
            BERAAD_CHECK(database.run(statement));
        return dialect::setSchemaVersion(database, version);
    };
    const Result<void> done = run();
    if (!done) {
        database.rollBack();
        return done;
    }
    return database.commit();
}

} // namespace

int newestSchemaVersion()
{
    return int(kSteps.size());
}

Result<void> migrate(Database& database)
{
    BERAAD_TRY(const int current, dialect::schemaVersion(database));
    for (int version = current + 1; version <= newestSchemaVersion(); ++version)
        BERAAD_CHECK(runStep(database, version));
    return {};
}

} // namespace beraad::storage
