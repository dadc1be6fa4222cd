// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/advice.h"
#include "core/domain/meeting.h"
#include "core/domain/programme.h"
#include "ui/plenary/consentdoubts.h"

#include <QStringList>
#include <QTime>

namespace beraad::storage {
class Dossier;
}

namespace beraad::ui {

/// An agenda item with what belongs to it.
struct ItemLine
{
    domain::AgendaItem item;
    int number = 0;         ///< from 1
    QTime planned;          ///< when it would begin; invalid while the meeting has no time
    QTime expected;         ///< the same, as the meeting goes; invalid unless it is open
    QStringList leaving;    ///< names of who must be out of the room for it
    int voters = 0;         ///< in the room who may vote on it
    domain::Advice advice;  ///< of its plan; an empty draft before the first edit
    bool isDecided = false; ///< its advice is adopted
    /// The viewer may not see reviews and advice of the plan; then what was said and decided is
    /// not in here either.
    bool isClosed = false;
    ConsentDoubt doubt;    ///< of a consent item that has not ended
    QString voteObjection; ///< why the votes on an item about no plan do not hold; empty: they do

    /// A consent item that a member wants to talk about: it is not adopted as one.
    bool isWishedOff() const { return item.kind == domain::ItemKind::Consent && doubt.isWish; }
    friend bool operator==(const ItemLine&, const ItemLine&) = default;
};

/// What the room shows of the plenary of a round. A value, read anew after each change.
struct PlenarySheet
{
    domain::Round round;
    domain::Plenary plenary;
    QList<domain::Member> members;
    QStringList ownCauses; ///< of the programme
    QList<ItemLine> items;
    int plannedMinutes = 0;
    QTime plannedEnd;  ///< invalid as ItemLine::planned
    QTime expectedEnd; ///< invalid as ItemLine::expected, and when nothing is left

    static Result<PlenarySheet> read(storage::Dossier& dossier, const domain::RoundId& round,
                                     const domain::Member& viewer, ConsentDoubts& doubts);

    const ItemLine* line(const domain::AgendaItemId& item) const;
    bool isPresent(const domain::MemberId& member) const;
    /// Of those in the room, who have a vote.
    int present() const;
    bool hasQuorum() const;
    /// What most plans that are talked about have on this agenda; where there are none, ten.
    int minutesAPlan() const;
};

} // namespace beraad::ui
