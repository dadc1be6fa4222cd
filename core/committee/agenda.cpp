// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/agenda.h"

#include "core/committee/shortestround.h"

#include <algorithm>

namespace beraad::committee {

using namespace domain;

namespace {

constexpr std::size_t kMostExact = 14;

/// Plans for which the same people leave.
struct Cluster
{
    QSet<MemberId> recused;
    QList<PlanId> plans;
};

int changesBetween(const QSet<MemberId>& one, const QSet<MemberId>& other)
{
    const auto common = (QSet<MemberId>(one) & other).size();
    return int(one.size() + other.size() - 2 * common);
}

QList<Cluster> clustersOf(const QList<AgendaPlan>& plans)
{
    QList<Cluster> clusters;
    for (const AgendaPlan& plan : plans) {
        auto known = std::find_if(clusters.begin(), clusters.end(), [&](const Cluster& each) {
            return each.recused == plan.recused;
        });
        if (known == clusters.end())
            known = clusters.insert(clusters.end(), Cluster{plan.recused, {}});
        known->plans.append(plan.plan);
    }
    return clusters;
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

/// Place 0 is the full room.
Distances distancesIn(const QList<Cluster>& part)
{
    QList<QSet<MemberId>> places{{}};
    for (const Cluster& cluster : part)
        places.append(cluster.recused);
    Distances distances(std::size_t(places.size()), std::vector<int>(std::size_t(places.size())));
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = 0; j < places.size(); ++j)
            distances[std::size_t(i)][std::size_t(j)] = changesBetween(places[i], places[j]);
    }
    return distances;
}

void addPart(const QList<Cluster>& part, AgendaOrder& order)
{
    const Distances distances = distancesIn(part);
    const ShortRound round =
        std::size_t(part.size()) <= kMostExact ? exactRound(distances) : nearRound(distances);
    for (const int place : round.places) {
        if (place > 0)
            order.plans += part[place - 1].plans;
    }
    order.changes += round.length;
    order.atLeast += round.atLeast;
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

AgendaOrder orderAgenda(const QList<AgendaPlan>& plans)
{
    AgendaOrder order;
    order.inGivenOrder = roomChanges(plans);
    QList<Cluster> clusters = clustersOf(plans);
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        if (clusters[i].recused.isEmpty())
            order.plans += clusters.takeAt(i--).plans;
    }
    while (!clusters.isEmpty())
        addPart(takePart(clusters), order);
    return order;
}

} // namespace beraad::committee
