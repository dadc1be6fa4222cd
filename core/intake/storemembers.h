// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/membertable.h"
#include "core/intake/roweffect.h"

namespace beraad::commands {
class History;
}
namespace beraad::storage {
class Dossier;
}

namespace beraad::intake {

/// Stores the members by way of the desk, all or none. One whose name is known, however it is
/// written, gets what the row states; another is added.
Result<void> storeMembers(commands::History& history, const QList<MemberRow>& rows);

/// What that would do, row by row.
Result<QList<RowEffect>> effectsOf(storage::Dossier& dossier, const QList<MemberRow>& rows);

} // namespace beraad::intake
