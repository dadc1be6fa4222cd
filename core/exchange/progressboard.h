// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/exchange.h"
#include "core/domain/member.h"
#include "core/domain/plan.h"
#include "core/domain/region.h"
#include "core/exchange/readingstate.h"

#include <QList>

#include <optional>

namespace beraad::storage {
class Dossier;
}

namespace beraad::exchange {

struct BoardMember
{
    domain::Member member;
    int reads = 0;   ///< plans assigned without a conflict of interest
    int done = 0;    ///< of those with a final review
    int waiting = 0; ///< of those that the member cannot go on with before the chair decides
    bool hasCertificate = false;
    std::optional<domain::ExchangedPackage> sent;     ///< the last round package
    std::optional<domain::ExchangedPackage> received; ///< the newest return
};

struct BoardPlan
{
    domain::PlanId plan;
    domain::Region region;
    QList<ReadingState> states; ///< in the order of the members
};

/// Members × plans of a round: those who read, by name, and plans by region number.
struct ProgressBoard
{
    QList<BoardMember> members;
    QList<BoardPlan> plans;
};

Result<ProgressBoard> readProgress(storage::Dossier& dossier, const domain::RoundId& round);

} // namespace beraad::exchange
