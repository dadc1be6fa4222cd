// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// The numbered steps from an empty database to the newest schema, in migrations/NNNN_name.sql. A
/// step that was released is never changed: a dossier of that version lies in tests/data.
/// Private to this room.
namespace beraad::storage {

class Database;

int newestSchemaVersion();

/// Runs the steps that are missing, each in a transaction of its own, so that a step that fails
/// leaves the dossier at the version before it.
Result<void> migrate(Database& database);

} // namespace beraad::storage
