// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/agenda.h"

#include "core/committee/shortestround.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace beraad::committee {

using namespace domain;

namespace {

constexpr std::size_t kMostExact = 14;

/// Plans of one group for which the same people leave.
struct Cluster
{
    QSet<MemberId> recused;
    QList<PlanId> plans;
    bool isLater = false; ///< of the second group
};

/// Clusters that share members with no other: how they are taken, and what that costs.
struct PartOrder
{
    QList<PlanId> first;
    QList<PlanId> later;
    int changes = 0;
    int atLeast = 0;
};

int changesBetween(const QSet<MemberId>& one, const QSet<MemberId>& other)
{
    const auto common = (QSet<MemberId>(one) & other).size();
    return int(one.size() + other.size() - 2 * common);
}

QList<Cluster> clustersOf(const QList<AgendaPlan>& plans, bool isLater)
{
    QList<Cluster> clusters;
    for (const AgendaPlan& plan : plans) {
        auto known = std::find_if(clusters.begin(), clusters.end(), [&](const Cluster& each) {
            return each.recused == plan.recused;
        });
        if (known == clusters.end())
            known = clusters.insert(clusters.end(), Cluster{plan.recused, {}, isLater});
        known->plans.append(plan.plan);
    }
    return clusters;
}

QList<PlanId> takeOpenToAll(QList<Cluster>& clusters)
{
    QList<PlanId> plans;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        if (clusters[i].recused.isEmpty())
            plans += clusters.takeAt(i--).plans;
    }
    return plans;
}

/// Takes out the first cluster and all that share members with it, also through others.
QList<Cluster> takePart(QList<Cluster>& clusters)
{
    QList<Cluster> part{clusters.takeFirst()};
    QSet<MemberId> members = part.first().recused;
    for (bool grows = true; grows;) {
        grows = false;
        for (qsizetype i = 0; i < clusters.size(); ++i) {
            if (!clusters[i].recused.intersects(members))
                continue;
            members.unite(clusters[i].recused);
            part.append(clusters.takeAt(i--));
            grows = true;
        }
    }
    return part;
}

/// Place 0 is the full room. `apart` lies between clusters of the one group and of the other, and
/// not between any and the full room.
Distances distancesIn(const QList<Cluster>& part, int apart)
{
    QList<Cluster> places{{}};
    places += part;
    Distances distances(std::size_t(places.size()), std::vector<int>(std::size_t(places.size())));
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = 0; j < places.size(); ++j) {
            const bool isAcross = i > 0 && j > 0 && places[i].isLater != places[j].isLater;
            distances[std::size_t(i)][std::size_t(j)] =
                changesBetween(places[i].recused, places[j].recused) + (isAcross ? apart : 0);
        }
    }
    return distances;
}

ShortRound shortRound(const QList<Cluster>& part, int apart)
{
    const Distances distances = distancesIn(part, apart);
    return std::size_t(part.size()) <= kMostExact ? exactRound(distances) : nearRound(distances);
}

QList<Cluster> ofGroup(const QList<Cluster>& part, bool isLater)
{
    QList<Cluster> group = part;
    group.removeIf([isLater](const Cluster& each) { return each.isLater != isLater; });
    return group;
}

/// Each group from a full room to a full room.
PartOrder groupsApart(const QList<Cluster>& part)
{
    PartOrder order;
    for (const bool isLater : {false, true}) {
        QList<Cluster> group = ofGroup(part, isLater);
        while (!group.isEmpty()) { // what was connected by the other group only
            const QList<Cluster> own = takePart(group);
            const ShortRound round = shortRound(own, 0);
            for (const int place : round.places) {
                if (place > 0)
                    (isLater ? order.later : order.first) += own[place - 1].plans;
            }
            order.changes += round.length;
            order.atLeast += round.atLeast;
        }
    }
    return order;
}

/// What going on at once can spare and no more: who is out for both neighbours comes in and goes
/// out again where the room is full in between.
int mostToSpare(const QList<Cluster>& part)
{
    qsizetype common = 0;
    for (const Cluster& early : ofGroup(part, false)) {
        for (const Cluster& late : ofGroup(part, true))
            common = std::max(common, (QSet<MemberId>(early.recused) & late.recused).size());
    }
    return 2 * int(common);
}

/// The second group right behind the first, with whoever is out then. Going over costs more than
/// all else together, so that no short way does it more than once.
PartOrder groupsJoined(const QList<Cluster>& part)
{
    int apart = 1;
    for (const Cluster& cluster : part)
        apart += 2 * int(cluster.recused.size());
    ShortRound round = shortRound(part, apart);
    if (part[round.places[1] - 1].isLater) // the same way from its other end
        std::reverse(round.places.begin() + 1, round.places.end());
    PartOrder order;
    for (const int place : round.places) {
        if (place > 0)
            (part[place - 1].isLater ? order.later : order.first) += part[place - 1].plans;
    }
    order.changes = round.length - apart;
    order.atLeast = std::max(0, round.atLeast - apart);
    return order;
}

} // namespace

int roomChanges(const QList<AgendaPlan>& plans)
{
    QSet<MemberId> outside;
    int changes = 0;
    for (const AgendaPlan& plan : plans) {
        changes += changesBetween(outside, plan.recused);
        outside = plan.recused;
    }
    return changes + int(outside.size());
}

AgendaOrder orderAgenda(const QList<AgendaPlan>& first, const QList<AgendaPlan>& then)
{
    QList<Cluster> clusters = clustersOf(first, false);
    QList<Cluster> later = clustersOf(then, true);
    AgendaOrder order;
    order.inGivenOrder = roomChanges(first + then);
    order.plans = takeOpenToAll(clusters);
    QList<PlanId> end = takeOpenToAll(later);
    clusters += later;
    std::optional<PartOrder> joined; // of the one part that gains most
    PartOrder itself;
    int mostSpared = 0; // that a bound on it must allow for
    while (!clusters.isEmpty()) {
        const QList<Cluster> part = takePart(clusters);
        PartOrder apart = groupsApart(part);
        order.changes += apart.changes;
        order.atLeast += apart.atLeast;
        if (!apart.first.isEmpty() && !apart.later.isEmpty()) {
            const PartOrder together = groupsJoined(part);
            mostSpared =
                std::max(mostSpared, std::min(apart.atLeast - together.atLeast, mostToSpare(part)));
            const int best = joined ? itself.changes - joined->changes : 0;
            if (apart.changes - together.changes > best) {
                if (joined)
                    std::swap(itself, apart);
                else
                    itself = std::exchange(apart, {});
                joined = together;
            }
        }
        order.plans += apart.first;
        end += apart.later;
    }
    order.atLeast -= mostSpared;
    if (joined) {
        order.changes -= itself.changes - joined->changes;
        order.plans += joined->first;
        end = joined->later + end;
    }
    order.plans += end;
    return order;
}

AgendaOrder orderAgenda(const QList<AgendaPlan>& plans)
{
    return orderAgenda(plans, {});
}

} // namespace beraad::committee
