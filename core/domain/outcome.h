// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tuple>

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

/// Why a plan is not ready, as the ministry reported the causes of the first round. What a
/// programme adds to them (Programme::ownCauses) is Other with words of its own.
enum class Cause
{
    WithdrewInFirstRound,
    CooperationStalls,
    PlanNotConcrete,
    ThinlyPopulated,
    Other,
};

/// The cause that an advice states.
struct StatedCause
{
    Cause cause = Cause::Other;
    QString own = {}; ///< the programme's words for Other; empty: another cause than it lists

    friend bool operator==(const StatedCause&, const StatedCause&) = default;
    friend bool operator<(const StatedCause& a, const StatedCause& b)
    {
        return std::tie(a.cause, a.own) < std::tie(b.cause, b.own);
    }
};

} // namespace beraad::domain
