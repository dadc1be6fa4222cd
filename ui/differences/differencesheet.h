// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/committee/consent.h"
#include "core/committee/differences.h"
#include "core/committee/roundrecords.h"
#include "core/domain/access.h"

namespace beraad::storage {
class Dossier;
}

namespace beraad::ui {

/// In which order plans are listed.
enum class PlanOrder
{
    Disagreement, ///< what asks most for talk first
    Outcome,      ///< as Outcome has them: approve first
    Region        ///< by number
};

/// A plan as far as the viewer may see it. Of a closed one only region and access are filled.
struct DifferenceRow
{
    committee::PlanRecord record;
    domain::ReviewAccess access = domain::ReviewAccess::LaterPhase;
    committee::PlanDifferences differences;
    committee::DiscussionPoints points;     ///< why it is to be discussed
    std::optional<domain::Outcome> outcome; ///< adopted, else what the scores suggest
    bool isAdopted = false;

    bool isOpen() const { return access == domain::ReviewAccess::Open; }
    /// On the consent list.
    bool isProposed() const { return isOpen() && !isAdopted && points.isEmpty(); }

    friend bool operator==(const DifferenceRow&, const DifferenceRow&) = default;
};

/// The plans of a round that are assessed, and where their readers differ. A value, made anew after
/// each change.
struct DifferenceSheet
{
    domain::Round round;
    domain::Rubric rubric;
    domain::ConsentRule rule;
    QList<domain::Theme> themes; ///< by position, retired ones too
    QList<domain::Member> members;
    domain::Member viewer;
    QList<DifferenceRow> rows; ///< by region number until it is sorted

    static Result<DifferenceSheet> read(storage::Dossier& dossier, const domain::RoundId& round,
                                        const domain::Member& viewer);

    /// Closed plans come last; what is equal stands by region number.
    void sort(PlanOrder order);
    /// The records of what is open to the viewer: what statistics may be made of.
    QList<committee::PlanRecord> openRecords() const;
    /// Members with a review that counts in an open plan, as `members` has them.
    QList<domain::Member> readers() const;
    const domain::Member* member(const domain::MemberId& id) const; ///< null: none
    const DifferenceRow* row(const domain::PlanId& plan) const;     ///< null: none

    friend bool operator==(const DifferenceSheet&, const DifferenceSheet&) = default;
};

} // namespace beraad::ui
