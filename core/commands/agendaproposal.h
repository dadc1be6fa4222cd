// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/meeting.h"

namespace beraad::storage {
class Dossier;
}

namespace beraad::commands {

/// What an item takes that is adopted without a talk.
inline constexpr int kMinutesAConsentItem = 1;

/// What the plenary has still to take, in the order that is proposed, and how often somebody then
/// goes out of the room or comes in: from a full room to a full room.
struct AgendaProposal
{
    QList<domain::AgendaItem> items;
    int changes = 0;
    int atLeast = 0;         ///< fewer no order of these plans has
    int inOrderOfNumber = 0; ///< in the order of the regions' numbers

    friend bool operator==(const AgendaProposal&, const AgendaProposal&) = default;
};

/// The plans of a round that the plenary has not taken yet: the consent list first
/// (committee::reasonsToDiscuss finds none), then the others, so ordered that members
/// with a conflict of interest go in and out least (committee::orderAgenda). `minutes` is for a
/// plan that is talked about. What is on the agenda already and is not about a plan keeps its
/// place, and a plan keeps its motion and what was noted of it. Items that are new have no identity
/// yet.
Result<AgendaProposal> proposedAgenda(storage::Dossier& dossier, const domain::RoundId& round,
                                      int minutes);

} // namespace beraad::commands
