// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/exchange.h"
#include "core/domain/review.h"

namespace beraad::storage {
class Dossier;
}

namespace beraad::commands {

/// When a member last wrote on each criterion of these reviews and on each review as a whole, by
/// the audit trail of this dossier; what was not written here is absent.
Result<QList<domain::WrittenAt>> writtenTimes(storage::Dossier& dossier,
                                              const QList<domain::Review>& reviews);

} // namespace beraad::commands
