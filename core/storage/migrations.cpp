// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/files.h"
#include "core/base/log.h"
#include "core/storage/carriedover.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"

#include <QDateTime>

#include <array>

namespace beraad::storage {

namespace {

struct Step
{
    const char* file;
    Result<void> (*carry)(Database& database, const QDateTime& now) = nullptr;
};

/// In order: the first brings an empty database to version 1.
constexpr std::array kSteps{Step{"0001_first.sql"},
                            Step{"0002_reading.sql"},
                            Step{"0003_findings.sql"},
                            Step{"0004_exchange.sql"},
                            Step{"0005_last_document.sql"},
                            Step{"0006_merge.sql"},
                            Step{"0007_independence.sql"},
                            Step{"0008_deliberation.sql"},
                            Step{"0009_follow_up.sql"},
                            Step{"0010_secretariat.sql"},
                            Step{"0011_expertise.sql", carryOverTo11},
                            Step{"0012_sent_letters.sql"},
                            Step{"0013_votes_and_views.sql"}};

Result<void> runStep(Database& database, const MigrationStep& step, int version,
                     const QDateTime& now)
{
    qCInfo(storageLog) << "bringing" << database.path() << "to version" << version << step.name;
    BERAAD_CHECK(database.begin());
    const auto run = [&]() -> Result<void> {
        if (step.carry)
            BERAAD_CHECK(step.carry(database, now));
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
    for (const Step& step : kSteps) {
        const QString name = QString::fromLatin1(step.file);
        BERAAD_TRY(const QByteArray script, readFile(QStringLiteral(":/migrations/") + name));
        steps.append({name, QString::fromUtf8(script), step.carry});
    }
    return steps;
}

Result<void> migrate(Database& database, const QDateTime& now)
{
    BERAAD_TRY(const QList<MigrationStep> steps, migrationSteps());
    return migrate(database, now, steps);
}

Result<void> migrate(Database& database, const QDateTime& now, const QList<MigrationStep>& steps)
{
    BERAAD_TRY(const int current, dialect::schemaVersion(database));
    for (int version = current + 1; version <= steps.size(); ++version)
        BERAAD_CHECK(runStep(database, steps[version - 1], version, now));
    return {};
}

} // namespace beraad::storage
