// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/consent.h"

namespace beraad::commands {

class History;

/// Which plans are proposed without discussion: the chair sets the rule, and any member takes a
/// plan off the list by wishing to discuss it. Can be undone.
class ConsentDesk
{
public:
    explicit ConsentDesk(History& history)
        : m_history(history)
    {
    }

    /// RoundIsFinal; NotAllowedForRole for who does not lead the committee nor keeps the dossier.
    Result<void> maySetRule(const domain::RoundId& round) const;
    Result<void> setRule(const domain::RoundId& round, const domain::ConsentRule& rule);

    /// Of the member at work; a later wish takes the place of an earlier one. RoundIsFinal,
    /// ReasonMissing, and the errors of domain::mayWishDiscussion().
    Result<void> mayWish(const domain::PlanId& plan) const;
    Result<void> wish(const domain::PlanId& plan, const QString& reason);
    /// Only the own wish, because nobody puts back what another wants to discuss. RecordNotFound
    /// without one; RoundIsFinal.
    Result<void> withdraw(const domain::PlanId& plan);

private:
    Result<std::optional<domain::DiscussionWish>> ownWish(const domain::PlanId& plan) const;
    Result<void> mayChangeRoundOf(const domain::PlanId& plan) const;

    History& m_history;
};

} // namespace beraad::commands
