// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

/// The consent list (hamerstukken): plans that are proposed for adoption without discussion.
namespace beraad::domain {

/// What the readers must recommend.
enum class RecommendationRule
{
    Any, ///< not looked at
    Equal,
    EqualApproval ///< equal, and to approve, with points or without
};

/// When a plan is proposed without discussion, as the chair sets it for a round. A threshold or a
/// knock-out in doubt keeps a plan off the list whatever stands here, and so does a reader whose
/// review is not final or who does not share what the readers found together, and a question to the
/// region that is not settled.
struct ConsentRule
{
    int fewestReviews = 3; ///< that are final
    /// From how far apart the judgements of one criterion count as a difference, as a share of the
    /// scale. A step of three levels is 0.5; 0.3 is where readersDiffer() of core/committee begins.
    double differenceFrom = 0.3;
    bool unjudgedCounts = true; ///< "cannot be judged" asks for discussion
    RecommendationRule recommendations = RecommendationRule::Equal;

    friend bool operator==(const ConsentRule&, const ConsentRule&) = default;
};

/// Wish to discuss (bespreekverzoek): a member wants to talk about a plan, which takes it off the
/// list. One a member and plan.
struct DiscussionWish
{
    PlanId plan;
    MemberId member;
    QString reason;
    QDateTime wishedAt; ///< UTC

    friend bool operator==(const DiscussionWish&, const DiscussionWish&) = default;
};

} // namespace beraad::domain
