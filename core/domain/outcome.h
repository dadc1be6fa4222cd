// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace beraad::domain {

/// What the committee can advise on a plan, and what a reader can recommend. In all figures
/// ApproveWithPoints counts as approved and is also shown apart.
enum class Outcome
{
    Approve,
    ApproveWithPoints,
    Revise,
    Reject
};

inline bool isApproval(Outcome outcome)
{
    return outcome == Outcome::Approve || outcome == Outcome::ApproveWithPoints;
}

/// Revise and reject need a cause.
inline bool needsCause(Outcome outcome)
{
    return !isApproval(outcome);
}

/// Why a plan is not ready, as the ministry reported the causes of the first round.
enum class Cause
{
    WithdrewInFirstRound,
    CooperationStalls,
    PlanNotConcrete,
    ThinlyPopulated,
    Other,
};

} // namespace beraad::domain
