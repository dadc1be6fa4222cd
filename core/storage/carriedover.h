// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QDateTime;

/// What a step from one version of the schema to the next does that SQL alone cannot. Private to
/// this room.
namespace beraad::storage {

class Database;

/// To version 11. The certificate that stood with a member goes to the list of all certificates,
/// as one from elsewhere that was there from the beginning; and the audit trail tells which readers
/// the step takes off plans that an interest closed to them.
Result<void> carryOverTo11(Database& database, const QDateTime& now);

} // namespace beraad::storage
