// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/consensus.h"
#include "core/domain/phases.h"

namespace beraad::commands {

class History;

/// How the readers of a plan come to what they find together: the lead reader words it per
/// criterion, the others agree or object. Their own reviews are not touched.
class ConsensusDesk
{
public:
    explicit ConsensusDesk(History& history)
        : m_history(history)
    {
    }

    /// The finding as it is stored; before the first edit an empty one of edition 0.
    Result<domain::JointFinding> finding(const domain::PlanId& plan,
                                         const QString& criterion) const;

    /// RoundIsFinal, NotInThisPhase, ConflictOfInterest, DeclarationWaits, OwnReviewFirst,
    /// NotAllowedForRole; NotLeadReader for another reader;
    /// ReadingGroupMissing on a laptop that does not know yet who leads.
    Result<void> mayWrite(const domain::PlanId& plan) const;
    /// Stores it as it is on the form; the edition is seen to here. Typing in one text for a while
    /// is one undo step. A minority view that is new and names nobody is that of the readers who
    /// object. AdviceIsAdopted: what the advice rests on stays as it was. RecordNotFound for a
    /// holder who does not read the plan.
    Result<void> store(const domain::JointFinding& finding);

    /// The same for agreeing and objecting; NotAllowedForRole for who does not read the plan, and
    /// for the lead reader, who worded it.
    Result<void> mayTakeStance(const domain::PlanId& plan) const;
    /// On the finding as the member saw it, told by its edition. Cannot be undone: a change of mind
    /// is another stance. ReasonMissing for an objection without one; FindingMissing;
    /// FindingChanged.
    Result<void> takeStance(const domain::PlanId& plan, const QString& criterion, int edition,
                            domain::StanceKind kind, const QString& remark);

    /// Who leads the readers of a plan is for the chair and the secretary to say. RoundIsFinal,
    /// NotAllowedForRole, ConflictOfInterest, DeclarationWaits.
    Result<void> maySetLeadReader(const domain::PlanId& plan) const;
    /// RecordNotFound for who does not read it.
    Result<void> setLeadReader(const domain::PlanId& plan, const domain::MemberId& member);

private:
    Result<void> mayTakePart(const domain::PlanId& plan, domain::Matter matter) const;
    Result<bool> isLeadReader(const domain::PlanId& plan) const;
    Result<void> isGroupHere(const domain::PlanId& plan) const;

    History& m_history;
};

} // namespace beraad::commands
