// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"

namespace beraad::commands {

class History;

/// How a member states interests in a plan. A declaration is never taken back: a change of mind is
/// another one.
class DeclarationDesk
{
public:
    explicit DeclarationDesk(History& history)
        : m_history(history)
    {
    }

    /// Of the member at work. A direct interest closes the plan to the member at once
    /// (PlanDesk::declareConflict), in the same transaction. ReasonMissing for an interest without
    /// one; RoundIsFinal.
    Result<void> declare(const domain::PlanId& plan, domain::DeclarationKind kind,
                         const QString& reason);

private:
    History& m_history;
};

} // namespace beraad::commands
