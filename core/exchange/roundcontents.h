// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/advice.h"
#include "core/domain/clarification.h"
#include "core/domain/consensus.h"
#include "core/domain/consent.h"
#include "core/domain/identity.h"
#include "core/domain/mark.h"
#include "core/domain/member.h"
#include "core/domain/plan.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"
#include "core/domain/review.h"
#include "core/domain/rubric.h"
#include "core/domain/theme.h"
#include "core/exchange/wordedfinding.h"

#include <QList>

#include <optional>

namespace beraad::storage {
class Dossier;
}

namespace beraad::exchange {

/// What the committee said before of the region of a plan: the member may build on it.
struct EarlierRound
{
    domain::Round round;
    domain::Rubric rubric;
    domain::Plan plan; ///< with its documents, to see what changed since
    domain::Advice advice;
};

/// What the readers of a plan found so far, for a reader who is done: only then it goes out.
struct ReadingGroup
{
    domain::PlanId plan;
    QList<domain::MemberId> readers; ///< all of them, the member too
    std::optional<domain::MemberId> leadReader;
    QList<domain::Review> reviews; ///< of the others, those that count
    QList<WordedFinding> findings;
    QList<domain::Mark> marks; ///< of the others, those that they share
};

/// What one member may see of one round, and nothing else. Of a plan with a conflict of interest
/// nothing is in it, not even its region; nor is anything of other readers before the member is
/// done with the plan and its readers meet.
struct RoundContents
{
    domain::Programme programme;
    domain::Round round;
    domain::Rubric rubric;
    QList<domain::Theme> themes; ///< of the programme
    /// What is proposed without discussion, once the phase shows readers what the others found.
    std::optional<domain::ConsentRule> consentRule;
    domain::Member member;
    QList<domain::Member> leaders; ///< chair and secretariat, to whom the return goes
    QList<domain::MemberCertificate> certificates; ///< of the member and the leaders, also revoked
    std::optional<domain::Authority> authority;    ///< without its key
    QList<domain::Region> regions;                 ///< of the plans
    QList<domain::Plan> plans;                     ///< assigned to the member, by region number
    QList<EarlierRound> earlier;                   ///< by round number
    /// What this member stated of interests in these plans, and what was decided on it.
    QList<domain::ConflictDeclaration> declarations;
    QList<domain::ConflictMeasure> measures;
    QList<domain::Member> colleagues; ///< the other readers of the plans below
    QList<ReadingGroup> groups;
    QList<domain::Stance> stances; ///< of the member, for a laptop that was replaced
    /// Of the secretariat, final ones, on plans that the member is done with: nobody reads them
    /// before the own judgement is made.
    QList<domain::Review> preAdvices;
    /// What was asked of the regions of these plans, as far as the member may see it.
    QList<domain::Clarification> clarifications;
};

/// NothingToRead when no plan is left for the member.
Result<RoundContents> collectRound(storage::Dossier& dossier, const domain::RoundId& round,
                                   const domain::MemberId& member);

} // namespace beraad::exchange
