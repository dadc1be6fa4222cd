// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

class QDateTime;

/// The numbered steps from an empty database to the newest schema, in migrations/NNNN_name.sql. A
/// step that was released is never changed: a dossier of that version lies in tests/data.
/// Private to this room.
namespace beraad::storage {

class Database;

/// A step from one version of the schema to the next.
struct MigrationStep
{
    QString name;
    QString script;
    /// What SQL alone cannot carry over; before the script, in the same transaction.
    Result<void> (*carry)(Database& database, const QDateTime& now) = nullptr;
};

int newestSchemaVersion();

/// In order: the first brings an empty database to version 1.
Result<QList<MigrationStep>> migrationSteps();

/// Runs the steps that are missing, each in a transaction of its own, so that a step that fails
/// leaves the dossier at the version before it. `now` is when the audit trail has what they did.
Result<void> migrate(Database& database, const QDateTime& now);
Result<void> migrate(Database& database, const QDateTime& now, const QList<MigrationStep>& steps);

} // namespace beraad::storage
