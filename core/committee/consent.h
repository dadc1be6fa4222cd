// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/domain/consent.h"

#include <QList>

/// Which plans are proposed for adoption without discussion, and why the others are not. A
/// proposal: the committee adopts.
namespace beraad::committee {

/// Why a plan is to be discussed; from what stands first in the talk to what stands last.
enum class DiscussionReason
{
    WishedFor,      ///< a member wants to talk about it
    ReviewsMissing, ///< a reader's review is not final, or there are too few
    /// isKnockOutInDoubt(), or not found met by the readers together; names the criterion.
    KnockOutInDoubt,
    ThresholdInDoubt, ///< readers on both sides of it; names the criterion
    /// A reader objects to the joint finding or holds a minority view; names the criterion.
    FindingNotShared,
    QuestionOpen, ///< a region has not answered, or nobody has said what its answer does
    RecommendationMissing,
    RecommendationsDiffer,
    ApprovalNotRecommended,
    ReadersDiffer, ///< by as much as the rule counts; names the criterion
    NotJudged      ///< a reader could not judge it; names the criterion
};

/// One reason, as a value: words are made of it where it is shown.
struct DiscussionPoint
{
    DiscussionReason reason = DiscussionReason::ReviewsMissing;
    QString criterion; ///< where the reason is about one

    friend bool operator==(const DiscussionPoint&, const DiscussionPoint&) = default;
};
using DiscussionPoints = QList<DiscussionPoint>;

/// What keeps the plan off the consent list, by reason and then in the order of the form; empty: it
/// is proposed without discussion. Only for plans that are assessed.
DiscussionPoints reasonsToDiscuss(const domain::ConsentRule& rule, const domain::Rubric& rubric,
                                  const PlanRecord& record);

} // namespace beraad::committee
