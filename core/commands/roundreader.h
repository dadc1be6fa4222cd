// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/committee/roundrecords.h"

namespace beraad::storage {
class Dossier;
}

/// From the dossier's tables to the round as the committee has it on paper.
namespace beraad::commands {

Result<committee::RoundRecords> readRound(storage::Dossier& dossier, const domain::RoundId& round);

/// This round and all before it, by number: what figures over the rounds are made from.
Result<QList<committee::RoundRecords>> readRoundsUpTo(storage::Dossier& dossier,
                                                      const domain::RoundId& round);

/// One plan of it; the same record as in readRound().
Result<committee::PlanRecord> readPlan(storage::Dossier& dossier, const domain::PlanId& plan);

} // namespace beraad::commands
