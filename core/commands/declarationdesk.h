// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"

namespace beraad::commands {

class History;

/// How a member states interests in a plan, and how the chair decides on the possible ones. Nothing
/// of it is taken back: a change of mind is another line.
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

    /// What a possible interest comes to; a later measure on it takes the place of an earlier one.
    /// "Recused" closes the plan to the member in the same transaction, a lighter one after that
    /// opens it again. ReasonMissing without grounds; NotAllowedForRole for who neither leads nor
    /// keeps the dossier; OwnInterest; RecordNotFound for what is no possible interest;
    /// RoundIsFinal.
    Result<void> decide(const domain::ConflictDeclaration& declaration, domain::MeasureKind kind,
                        const QString& grounds);
    /// The same questions, to enable the action.
    Result<void> mayDecide(const domain::ConflictDeclaration& declaration) const;

private:
    Result<void> applyToPlan(const domain::ConflictDeclaration& declaration,
                             const domain::ConflictMeasure& measure);

    History& m_history;
};

} // namespace beraad::commands
