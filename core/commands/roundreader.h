// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/committee/roundrecords.h"

#include <optional>

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

/// The last advice that the committee adopted on a region before a round.
struct EarlierAdvice
{
    int round = 0; ///< number of the round that gave it
    domain::Advice advice;
};

/// What the committee said of the region before; none in its first round, nor when it then
/// withdrew.
Result<std::optional<EarlierAdvice>> readEarlierAdvice(storage::Dossier& dossier,
                                                       const domain::PlanId& plan);
/// The same by region, before the round of this number.
Result<std::optional<EarlierAdvice>> readEarlierAdvice(storage::Dossier& dossier,
                                                       const domain::RegionId& region, int before);

} // namespace beraad::commands
