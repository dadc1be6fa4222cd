// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"
#include "core/domain/programme.h"

#include <QList>

#include <array>
#include <span>

/// Who may see and do what in each phase of a round: one table, which the code asks and the window
/// shows. A conflict of interest goes before all of it (interests.h).
namespace beraad::domain {

/// As whom somebody meets a plan.
enum class Party
{
    Reader,      ///< of this plan; of the own review it is, whatever the role
    OtherMember, ///< of the committee, who does not read this plan
    Chair,
    Secretary
};

Party partyOf(const Member& member, const QList<MemberId>& readers);

/// What there is to see or to do.
enum class Matter
{
    WriteReview,
    SeeReviews, ///< of the others, and the advice
    SeeMarks,   ///< those that others share
    WritePreAdvice,
    SeePreAdvice,
    WordAdvice,
    WriteFindings, ///< the joint ones; of the readers only the lead reader
    TakeStance,    ///< on those; the other readers
    Clarify,       ///< ask the region, and keep what it says
    SeeClarifications,
    SeeOutgoing ///< the report and the letters
};

enum class Permission
{
    No,
    AfterOwnReview, ///< once the own review of the plan is final
    Yes
};

/// Its permissions go by the order of RoundPhase.
struct PhaseRule
{
    Matter matter;
    Party party;
    std::array<Permission, 4> permissions;
};

/// By matter, then by party. Who is not in it for a matter has nothing to do with it.
std::span<const PhaseRule> phaseRules();

Permission permission(RoundPhase phase, Matter matter, Party party);

/// RoundIsFinal; NotInThisPhase.
Result<void> mayDo(const Round& round, Matter matter, Party party);

} // namespace beraad::domain
