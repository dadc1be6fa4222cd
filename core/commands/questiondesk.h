// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/exchange.h"

namespace beraad::commands {

class History;

/// How a member asks a region something. The member is who is at work in the History;
/// ConflictOfInterest on a plan that the member may not open, RoundIsFinal in a finalised round.
class QuestionDesk
{
public:
    explicit QuestionDesk(History& history)
        : m_history(history)
    {
    }

    /// Adds, or with an identity rewords; who asks and when is filled in. Can be undone.
    /// QuestionMissing without words; QuestionOfAnother.
    Result<domain::QuestionId> store(const domain::Question& question);
    Result<void> withdraw(const domain::QuestionId& id);

private:
    Result<void> mayAsk(const domain::PlanId& plan) const;
    Result<domain::Question> ownQuestion(const domain::QuestionId& id) const;

    History& m_history;
};

} // namespace beraad::commands
