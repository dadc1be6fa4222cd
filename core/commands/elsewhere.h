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

enum class JudgedBy
{
    Reader,
    Together ///< the readers of the plan: their joint finding
};

/// How one criterion of one plan was judged, with what is cited.
struct JudgedElsewhere
{
    domain::PlanId plan;
    domain::Region region;
    JudgedBy by = JudgedBy::Reader;
    domain::Member reader; ///< empty with Together
    domain::ReviewState state = domain::ReviewState::Draft;
    domain::Score score;
    QList<domain::Evidence> evidence;
    /// What it was judged on, where that is another version than its round has now.
    std::optional<domain::Scale> scale = std::nullopt;
    /// What was adopted on the plan, where the viewer may see it.
    std::optional<domain::Outcome> advice = std::nullopt;

    friend bool operator==(const JudgedElsewhere&, const JudgedElsewhere&) = default;
};

/// How a criterion was judged in all plans of the round, as far as this member may see it
/// (domain::accessToReviews): never a plan with a conflict of interest; of a plan that the member
/// still reads only the own review; others' drafts only for who words the advice. What the readers
/// found together, and the advice, where the others' reviews lie open. What says nothing is left
/// out. By region number, what was found together first, then by the reader's name.
Result<QList<JudgedElsewhere>> judgedElsewhere(storage::Dossier& dossier,
                                               const domain::RoundId& round,
                                               const domain::Member& viewer,
                                               const QString& criterion);

} // namespace beraad::commands
