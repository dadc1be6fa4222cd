// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/interests.h"
#include "core/domain/member.h"
#include "core/domain/programme.h"
#include "core/domain/readingrules.h"

namespace beraad::storage {

class Dossier;

/// The members of the committee, who reads what, and who may not.
class MemberRecords
{
public:
    explicit MemberRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<QList<domain::Member>> members() const; ///< chair, secretary, members; then by name
    Result<domain::Member> member(const domain::MemberId& id) const;
    Result<void> save(const domain::Member& member);

    Result<QList<domain::Assignment>> assignments(const domain::RoundId& round) const;
    /// What this member reads of the round.
    Result<QList<domain::Assignment>> assignments(const domain::RoundId& round,
                                                  const domain::MemberId& member) const;
    Result<QList<domain::MemberId>> readers(const domain::PlanId& plan) const; ///< by name
    /// The usual ones where nothing was said.
    Result<domain::ReadingRules> readingRules(const domain::RoundId& round) const;
    Result<void> save(const domain::RoundId& round, const domain::ReadingRules& rules);
    Result<void> add(const domain::Assignment& assignment);
    Result<void> remove(const domain::Assignment& assignment);

    Result<QList<domain::ConflictOfInterest>> conflicts(const domain::RoundId& round) const;
    Result<QList<domain::ConflictOfInterest>> conflicts(const domain::PlanId& plan) const;
    Result<void> save(const domain::ConflictOfInterest& conflict);
    /// Declarations and measures in the order in which they were written.
    Result<domain::Interests> interests(const domain::PlanId& plan) const;
    Result<QList<domain::ConflictDeclaration>> declarations(const domain::RoundId& round) const;
    /// A line is added and never changed; one that is there stays as it is.
    Result<void> add(const domain::ConflictDeclaration& declaration);
    Result<void> add(const domain::ConflictMeasure& measure); ///< the same
    Result<void> removeConflict(const domain::PlanId& plan, const domain::MemberId& member);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
