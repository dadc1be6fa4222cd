// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"
#include "core/domain/region.h"
#include "core/domain/review.h"

namespace beraad::storage {
class Dossier;
}

namespace beraad::commands {

/// How one reader judged one criterion of one plan, with what that reader cites.
struct JudgedElsewhere
{
    domain::PlanId plan;
    domain::Region region;
    domain::Member reader;
    domain::ReviewState state = domain::ReviewState::Draft;
    domain::Score score;
    QList<domain::Evidence> evidence;
    /// What it was judged on, where that is another version than its round has now.
    std::optional<domain::Scale> scale = std::nullopt;

    friend bool operator==(const JudgedElsewhere&, const JudgedElsewhere&) = default;
};

/// How a criterion was judged in all plans of the round, as far as this member may see it
/// (domain::accessToReviews): never a plan with a conflict of interest; of a plan that the member
/// still reads only the own review; others' drafts only for who words the advice. What says nothing
/// is left out. By region number, then by the reader's name.
Result<QList<JudgedElsewhere>> judgedElsewhere(storage::Dossier& dossier,
                                               const domain::RoundId& round,
                                               const domain::Member& viewer,
                                               const QString& criterion);

} // namespace beraad::commands
