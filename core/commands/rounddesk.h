// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/action.h"
#include "core/domain/member.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"
#include "core/domain/rubric.h"
#include "core/domain/rules.h"

namespace beraad::committee {
struct PlanRecord;
}

namespace beraad::commands {

class History;

/// How the secretariat sets up the programme, its regions and members, and leads a round from its
/// start to its end. `store` replaces the record with its identity; one without an identity is
/// added and gets one, which comes back. Adding cannot be undone, changing can.
class RoundDesk
{
public:
    explicit RoundDesk(History& history)
        : m_history(history)
    {
    }

    Result<domain::ProgrammeId> store(const domain::Programme& programme);
    Result<domain::RegionId> store(const domain::Region& region);
    Result<domain::MemberId> store(const domain::Member& member);
    /// RoundIsFinal when its round is.
    Result<domain::ObservationId> store(const domain::Observation& observation);
    Result<void> remove(const domain::Observation& observation);

    /// Adds the first round of a programme; its rubric is stored with it.
    Result<domain::RoundId> addRound(const domain::Round& round, const domain::Rubric& rubric);
    /// Dates and ceiling; neither number nor rubric change. RoundIsFinal.
    Result<void> store(const domain::Round& round);

    /// Moves an open round on, or back with a reason (ReasonMissing). Fixed is finalise().
    /// NotAllowedForRole for who neither leads nor keeps the dossier; RoundIsFinal. What went
    /// before cannot be undone: others have seen it by then.
    Result<void> moveTo(const domain::RoundId& round, domain::RoundPhase phase,
                        const QString& reason = {});

    /// What stands in the way of finalising; empty when nothing does.
    Result<domain::Objections> objectionsToFinalising(const domain::RoundId& round) const;
    /// From here on the round is read-only and nothing before can be undone.
    Result<void> finalise(const domain::RoundId& round);
    /// ReasonMissing without one; RoundNotFinal.
    Result<void> reopen(const domain::RoundId& round, const QString& reason);

    /// Adds the round after `previous`, which must be final (RoundNotFinal): with the plans of the
    /// regions that hand in again, expected, and with their readers, who leads them, and conflicts
    /// as they were; or with a progress report of each region whose plan was approved, expected
    /// likewise. Of `next` the kind, the dates and the ceiling count; the rule of the consent list
    /// stays.
    Result<domain::RoundId> startNext(const domain::RoundId& previous, const domain::Round& next);

private:
    Result<void> mayConclude() const;
    template <typename Record>
    Result<decltype(Record::id)> storeRecord(Action action, Record after);
    Result<void> conclude(Action action, const domain::Round& before, const domain::Round& after,
                          const QString& reason);
    Result<void> keepConsentRule(const domain::RoundId& previous, const domain::RoundId& next);
    Result<void> expectPlans(const domain::RoundId& previous, const domain::Round& next);
    Result<void> expectAfter(const committee::PlanRecord& before, const domain::RoundId& next);

    History& m_history;
};

} // namespace beraad::commands
