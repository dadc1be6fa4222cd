// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/action.h"
#include "core/domain/meeting.h"

#include <functional>

namespace beraad::storage {
class Dossier;
}

namespace beraad::commands {

class History;

/// How the plenary of a round is prepared and its course is kept. Each step is audited and can be
/// undone. For who leads the round or keeps the dossier: NotAllowedForRole, RoundIsFinal.
class MeetingDesk
{
public:
    MeetingDesk(History& history, const domain::RoundId& round)
        : m_history(history)
        , m_round(round)
    {
    }

    /// As it is stored; an empty one without an identity while nothing was prepared.
    Result<domain::Plenary> plenary() const;
    Result<void> mayEdit() const;

    /// Date, time, place and quorum.
    Result<void> arrange(const domain::Meeting& meeting);
    /// These items in this order in the place of those that were not taken yet. Items without an
    /// identity get one.
    Result<void> setAgenda(const QList<domain::AgendaItem>& items);
    /// Title, minutes, talk, motion, decision and, where it is about no plan, votes of one item;
    /// typing in one of the texts for a while is one undo step. A consent item that has not ended
    /// can become a discussion item, for whoever wants to talk about it at the table.
    /// RecordNotFound.
    Result<void> store(const domain::AgendaItem& item);

    /// AgendaMissing without an item; MeetingIsOpen.
    Result<void> open();
    /// MeetingNotOpen for this and all below. What ends the busy item is refused while its votes do
    /// not hold: VotesExceedMembers, VoteWithoutQuorum.
    Result<void> close();
    /// Who must leave for the busy item comes to the meeting, and into the room after it.
    Result<void> arrive(const domain::MemberId& member);
    Result<void> depart(const domain::MemberId& member);
    /// Ends the item that is busy; who must leave for this one leaves, and who was out for the
    /// other comes back. ItemWasTaken.
    Result<void> start(const domain::AgendaItemId& item);
    /// An item that ended comes once more, as one of its own, and starts as above; the minutes tell
    /// of both. RecordNotFound for one that did not end.
    Result<void> takeAgain(const domain::AgendaItemId& item);
    Result<void> end();

private:
    using Step = std::function<domain::Plenary(const domain::Plenary&)>;
    Result<void> change(Action action, const domain::Plenary& after, const QString& typedIn = {});
    Result<void> during(Action action, const Step& step);
    Result<void> mayEndBusyItem() const;
    Result<QList<domain::MemberId>> leavingFor(const domain::AgendaItem& item) const;

    History& m_history;
    domain::RoundId m_round;
};

} // namespace beraad::commands
