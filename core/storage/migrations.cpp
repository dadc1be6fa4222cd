// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/files.h"
#include "core/base/log.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"

#include <array>

namespace beraad::storage {

namespace {

/// In order: the first brings an empty database to version 1.
constexpr std::array kSteps{"0001_first.sql",        "0002_reading.sql",       "0003_findings.sql",
                            "0004_exchange.sql",     "0005_last_document.sql", "0006_merge.sql",
                            "0007_independence.sql", "0008_deliberation.sql",  "0009_follow_up.sql",
                            "0010_secretariat.sql",  "0011_expertise.sql"};

Result<void> runStep(Database& database, const MigrationStep& step, int version)
{
    qCInfo(storageLog) << "bringing" << database.path() << "to version" << version << step.name;
    BERAAD_CHECK(database.begin());
    const auto run = [&]() -> Result<void> {
        for (const QString& statement : dialect::statements(step.script))
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

Result<QList<MigrationStep>> migrationSteps()
{
    QList<MigrationStep> steps;
    for (const char* file : kSteps) {
        const QString name = QString::fromLatin1(file);
        BERAAD_TRY(const QByteArray script, readFile(QStringLiteral(":/migrations/") + name));
        steps.append({name, QString::fromUtf8(script)});
    }
    return steps;
}

Result<void> migrate(Database& database)
{
    BERAAD_TRY(const QList<MigrationStep> steps, migrationSteps());
    return migrate(database, steps);
}

Result<void> migrate(Database& database, const QList<MigrationStep>& steps)
{
    BERAAD_TRY(const int current, dialect::schemaVersion(database));
    for (int version = current + 1; version <= steps.size(); ++version)
        BERAAD_CHECK(runStep(database, steps[version - 1], version));
    return {};
}

} // namespace beraad::storage
