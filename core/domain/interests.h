// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"
#include "core/domain/region.h"

#include <QList>

#include <optional>

/// What members have to do with plans beside reading them, and what follows from it. Pure, as the
/// rules of the scheme (rules.h).
namespace beraad::domain {

/// All that was stated and decided; of one plan or of several. Oldest first.
struct Interests
{
    QList<ConflictOfInterest> conflicts;
    QList<ConflictDeclaration> declarations;
    QList<ConflictMeasure> measures;

    friend bool operator==(const Interests&, const Interests&) = default;
};

/// How far a plan is open to a member, as to interests.
enum class PlanDoor
{
    Undeclared, ///< a reader sees title page, region and partners, and says where they stand
    Waiting,    ///< a possible interest was stated and the chair decides what it means
    Open,
    Recused,
    TakenAway ///< on a member's laptop: the last package has it no more
};

inline bool isClosed(PlanDoor door)
{
    return door != PlanDoor::Open && door != PlanDoor::Undeclared;
}

/// What closes a plan on the laptop of a member to whom it is no longer given. It is kept as a
/// conflict of interest without a reason, which nobody can declare: why the plan went elsewhere is
/// not told, and it need not be an interest.
ConflictOfInterest takenAway(const PlanId& plan, const MemberId& member, const QDateTime& at);
bool isTakenAway(const ConflictOfInterest& conflict);

/// A possible interest keeps the plan closed until a measure is recorded on it, also when the
/// member says "none" later: nobody goes around the chair. After a direct interest that the
/// secretariat lifted, the member is asked anew.
PlanDoor doorTo(const PlanId& plan, const MemberId& member, const Interests& interests);

/// ConflictOfInterest, DeclarationWaits, NotAssigned for what was taken away: closed to the member,
/// in every room.
Result<void> mayKnow(const PlanId& plan, const Region& region, const Member& member,
                     const Interests& interests);

/// All but the secretary, who has no vote, and those to whom the plan is closed or whose measure
/// says so.
bool mayVote(const Member& member, const PlanId& plan, const Interests& interests);

/// The last measure on this declaration; none while it waits for one, and for those that need none.
std::optional<ConflictMeasure> measureOn(const DeclarationId& declaration,
                                         const Interests& interests);

/// Whether the chair still has to decide on it.
bool waitsForMeasure(const ConflictDeclaration& declaration, const Interests& interests);

} // namespace beraad::domain
