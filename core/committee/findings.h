// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/committee/suggestion.h"

#include <QList>

namespace beraad::committee {

/// What the readers of a plan find together on one criterion, and what that does to the outcome.
struct CriterionFinding
{
    domain::Criterion criterion;  ///< with the scale that the finding was judged on
    domain::JointFinding finding; ///< an empty one where nothing was written
    FindingEffect effect = FindingEffect::None;

    /// Whether it says anything: a judgement, a word or a passage.
    bool isWritten() const;
    /// It keeps the plan from being approved as it is.
    bool decidesOutcome() const;

    friend bool operator==(const CriterionFinding&, const CriterionFinding&) = default;
};

/// One for each criterion, in the order of the form.
QList<CriterionFinding> findingsByCriterion(const domain::Rubric& rubric, const PlanRecord& record);

} // namespace beraad::committee
