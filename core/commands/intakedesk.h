// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/action.h"
#include "core/commands/plandesk.h"
#include "core/domain/intake.h"

#include <QList>

namespace beraad::commands {

class History;

/// How the secretariat checks that a plan is complete. Each step is audited and, but for a file
/// that comes in, can be undone. For who leads the round or keeps the dossier: NotAllowedForRole;
/// RoundIsFinal where a finalised round would change.
class IntakeDesk
{
public:
    explicit IntakeDesk(History& history)
        : m_history(history)
    {
    }

    /// The parts of the programme's plans become these, in this order. One without an identity is
    /// new; one that is left out goes, or is retired where something was found of it.
    /// RequiredPartNameMissing.
    Result<void> storeParts(const domain::ProgrammeId& programme,
                            const QList<domain::RequiredPart>& parts);
    Result<void> store(const domain::ProgrammeId& programme, const domain::IntakeRule& rule);

    /// What was found of one part of a plan; `field` names a text that is being typed. A complete
    /// plan of which a part turns out not to be there, or whose file is replaced, is received again
    /// until it is complete or admitted; the audit trail says so with the part.
    Result<void> store(const domain::PlanPart& found, const QString& field = {});
    /// Nobody has said anything of it.
    Result<void> forget(const domain::PlanPart& found);

    /// The parts that are not there; empty where the plan is complete, and for a progress report.
    Result<QStringList> notThere(const domain::PlanId& plan) const;
    /// The plan enters the round as complete although parts are not there. ReasonMissing.
    Result<void> admit(const domain::PlanId& plan, const QString& reason);

    /// A file that the region handed in anew takes the place of another, which stays as a version;
    /// parts that it held are looked for anew. ReplacementIsSame, DocumentIsAnswer.
    Result<domain::DocumentFile> replaceDocument(const domain::PlanId& plan, const QString& sha256,
                                                 const IncomingDocument& document);

private:
    Result<void> mayEdit() const;
    Result<domain::Plan> changeable(const domain::PlanId& plan) const;
    Result<bool> holdsPart(const domain::PlanId& plan, const QString& sha256) const;

    History& m_history;
};

} // namespace beraad::commands
