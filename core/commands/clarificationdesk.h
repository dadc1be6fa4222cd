// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/action.h"
#include "core/commands/plandesk.h"
#include "core/domain/clarification.h"

#include <QList>

namespace beraad::commands {

class History;

/// How the secretariat asks regions about their plans, and keeps what they say. Each step is
/// audited and can be undone. For who leads the round or keeps the dossier, while the round is
/// open: NotAllowedForRole, NotInThisPhase, RoundIsFinal, ConflictOfInterest, DeclarationWaits.
class ClarificationDesk
{
public:
    explicit ClarificationDesk(History& history)
        : m_history(history)
    {
    }

    Result<void> mayEdit(const domain::PlanId& plan) const;
    /// The same, and the plan is one that is assessed.
    Result<void> mayAsk(const domain::PlanId& plan) const;

    /// Begins one, with nothing asked yet.
    Result<domain::ClarificationId> add(const domain::PlanId& plan, domain::ClarificationKind kind);
    /// Members' questions about one plan become one clarification in their words.
    /// QuestionTakenOver.
    Result<domain::ClarificationId> takeOver(const QList<domain::QuestionId>& questions);
    /// Everything but the plan, the time, the members' questions and the document. Errors of
    /// domain::mayStand() and fitsBeside(). Typing in one text, named by `field`, for a while is
    /// one undo step.
    Result<void> store(const domain::Clarification& clarification, const QString& field = {});
    /// ClarificationWasSent: what went out stays on record.
    Result<void> remove(const domain::ClarificationId& id);

    /// These went out on this day, to be answered by `dueBy` where that is valid and a pitch does
    /// not say so itself; those that went out before stay as they are. One undo step.
    Result<void> send(const QList<domain::ClarificationId>& ids, const QDate& on,
                      const QDate& dueBy);
    /// Gives these pitches, in their order, the slots that domain::proposedSlots() finds; in one
    /// undo step. PitchDayTooShort.
    Result<void> plan(const QList<domain::ClarificationId>& ids, const domain::PitchDay& day);

    /// The region's answer becomes one of the plan's documents, and came in on `answeredOn` where
    /// no day was known.
    Result<domain::DocumentFile> attachAnswer(const domain::ClarificationId& id,
                                              const IncomingDocument& document,
                                              const QDate& answeredOn);
    /// It is no longer among the plan's documents either.
    Result<void> detachAnswer(const domain::ClarificationId& id);

private:
    using Clarifications = QList<domain::Clarification>;

    Result<domain::Clarification> changeable(const domain::ClarificationId& id) const;
    Result<Clarifications> changeable(const QList<domain::ClarificationId>& ids) const;
    Result<domain::ClarificationId> begin(domain::Clarification clarification, Action action);
    Result<void> change(Action action, const domain::Clarification& before,
                        domain::Clarification after, const QString& field = {});
    Result<void> changeAll(Action action, const Clarifications& before,
                           const Clarifications& after);
    Result<void> changeDocuments(Action action, const domain::Clarification& before,
                                 const domain::Clarification& after, const domain::Plan& planBefore,
                                 const domain::Plan& planAfter, const QString& lockedSha256 = {});

    History& m_history;
};

} // namespace beraad::commands
