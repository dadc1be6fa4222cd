// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QSet>

/// In which order the plenary takes the plans, so that members with a conflict of interest go in
/// and out of the room as little as can be.
namespace beraad::committee {

/// A plan and who must be out of the room for it.
struct AgendaPlan
{
    domain::PlanId plan;
    QSet<domain::MemberId> recused;

    friend bool operator==(const AgendaPlan&, const AgendaPlan&) = default;
};

struct AgendaOrder
{
    QList<domain::PlanId> plans;
    int changes = 0;      ///< how often somebody goes out or comes in, from and to a full room
    int atLeast = 0;      ///< no order has fewer; equal to `changes` where this one is the best
    int inGivenOrder = 0; ///< changes in the order in which the plans were given

    friend bool operator==(const AgendaOrder&, const AgendaOrder&) = default;
};

/// The number of changes of this order.
int roomChanges(const QList<AgendaPlan>& plans);

/// Plans for which nobody leaves come first, as they were given; of the others those for which the
/// same people leave stay together as they were given. The same plans give the same order.
///
/// The changes add up by member, so plans that share no member, not even through others, can be
/// ordered apart: the best of each part together is the best of all. A part of up to 14 different
/// sets of members is ordered exactly (Held and Karp 1962, "A dynamic programming approach to
/// sequencing problems"); a larger one by improving on the nearest neighbour (2-opt, or-opt), with
/// the bound of minimum 1-trees (Held and Karp 1970, "The traveling-salesman problem and minimum
/// spanning trees").
AgendaOrder orderAgenda(const QList<AgendaPlan>& plans);

/// The same where all plans of one group come before those of another, such as the consent list.
/// Between the groups only one part can go on with people out, and any other comes back to a full
/// room; so the best is each part with its groups apart, but for the one that gains most. Where one
/// does, the second group begins with it, and the plans for which nobody leaves follow.
/// `inGivenOrder` is of the first group and then the second; `changes` and `atLeast` of such
/// orders.
AgendaOrder orderAgenda(const QList<AgendaPlan>& first, const QList<AgendaPlan>& then);

} // namespace beraad::committee
