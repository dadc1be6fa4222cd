// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/readingflow.h"

#include <glpk.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>

namespace beraad::assigning {

namespace {

// What the solver minimises: whole numbers, so that it is exact.
constexpr int kBegun = -4'000'000; ///< staying with a plan that one has begun
constexpr int kKept = -1'000'000;  ///< with one that one read in the round before
constexpr int kEven = 1'000;       ///< for each plan that the reader has already

struct VertexData
{
    double supply = 0;
    int cut = 0; ///< of the least cut: 1 on the side of the plans
};

struct ArcData
{
    double low = 0;
    double capacity = 0;
    double cost = 0;
    double flow = 0;
};

/// The network; vertices count from 1: the plans, the readers, then source and sink.
class Network
{
public:
    explicit Network(const ReadingTask& task)
        : m_task(task)
        , m_graph(glp_create_graph(sizeof(VertexData), sizeof(ArcData)), glp_delete_graph)
    {
        glp_term_out(GLP_OFF);
        glp_add_vertices(m_graph.get(), int(task.plans.size() + task.readers.size()) + 2);
    }

    int planVertex(int plan) const { return 1 + plan; }
    int readerVertex(int reader) const { return 1 + int(m_task.plans.size()) + reader; }
    int source() const { return 1 + int(m_task.plans.size() + m_task.readers.size()); }
    int sink() const { return source() + 1; }

    void connect(int from, int to, double capacity, double cost = 0)
    {
        auto* data = static_cast<ArcData*>(glp_add_arc(m_graph.get(), from, to)->data);
        *data = {0, capacity, cost, 0};
    }
    void connectPairs(const Preference& preference);
    /// Is there a way at all? If not, what stands in it.
    std::optional<FlowShortage> shortage();
    QList<Reading> cheapest();

private:
    VertexData& vertex(int index) const
    {
        return *static_cast<VertexData*>(m_graph->v[index]->data);
    }
    bool isOnPlansSide(int index) const { return vertex(index).cut == 1; }

    const ReadingTask& m_task;
    std::unique_ptr<glp_graph, decltype(&glp_delete_graph)> m_graph;
};

void Network::connectPairs(const Preference& preference)
{
    for (int plan = 0; plan < int(m_task.plans.size()); ++plan) {
        const PlanToRead& toRead = m_task.plans[plan];
        for (int reader = 0; reader < int(m_task.readers.size()); ++reader) {
            const domain::MemberId& member = m_task.readers[reader];
            if (toRead.barred.contains(member))
                continue;
            int cost = preference({plan, reader});
            if (toRead.begun.contains(member))
                cost += kBegun;
            else if (m_task.rules.keepsEarlierReaders && toRead.earlier.contains(member))
                cost += kKept;
            connect(planVertex(plan), readerVertex(reader), 1, cost);
        }
    }
}

std::optional<FlowShortage> Network::shortage()
{
    const int needed = int(m_task.plans.size()) * m_task.rules.readersPerPlan;
    double found = 0;
    const int failed =
        glp_maxflow_ffalg(m_graph.get(), source(), sink(), offsetof(ArcData, capacity), &found,
                          offsetof(ArcData, flow), offsetof(VertexData, cut));
    if (failed == 0 && int(found) == needed)
        return std::nullopt;
    FlowShortage shortage;
    for (int plan = 0; plan < int(m_task.plans.size()); ++plan) {
        if (isOnPlansSide(planVertex(plan)))
            shortage.plans.append(plan);
    }
    QSet<int> readers;
    for (const int plan : std::as_const(shortage.plans)) {
        for (int reader = 0; reader < int(m_task.readers.size()); ++reader) {
            if (!m_task.plans[plan].barred.contains(m_task.readers[reader]))
                readers.insert(reader);
        }
    }
    shortage.readers = readers.values();
    std::sort(shortage.readers.begin(), shortage.readers.end());
    shortage.needed = int(shortage.plans.size()) * m_task.rules.readersPerPlan;
    shortage.available = shortage.needed - (needed - int(found));
    return shortage;
}

QList<Reading> Network::cheapest()
{
    const int needed = int(m_task.plans.size()) * m_task.rules.readersPerPlan;
    vertex(source()).supply = needed;
    vertex(sink()).supply = -needed;
    double cost = 0;
    const int failed = glp_mincost_okalg(
        m_graph.get(), offsetof(VertexData, supply), offsetof(ArcData, low),
        offsetof(ArcData, capacity), offsetof(ArcData, cost), &cost, offsetof(ArcData, flow), -1);
    if (failed != 0)
        qFatal("a flow that exists was not found: %d", failed);
    QList<Reading> readings;
    for (int plan = 0; plan < int(m_task.plans.size()); ++plan) {
        for (glp_arc* arc = m_graph->v[planVertex(plan)]->out; arc; arc = arc->t_next) {
            if (static_cast<ArcData*>(arc->data)->flow > 0.5)
                readings.append({plan, arc->head->i - readerVertex(0)});
        }
    }
    std::sort(readings.begin(), readings.end());
    return readings;
}

} // namespace

std::variant<QList<Reading>, FlowShortage> flowOf(const ReadingTask& task, int mostPlans,
                                                  const Preference& preference)
{
    Network network(task);
    for (int plan = 0; plan < int(task.plans.size()); ++plan)
        network.connect(network.source(), network.planVertex(plan), task.rules.readersPerPlan);
    network.connectPairs(preference);
    // Each plan more costs more than the one before, so that the numbers come out even.
    for (int reader = 0; reader < int(task.readers.size()); ++reader) {
        for (int plan = 0; plan < mostPlans; ++plan)
            network.connect(network.readerVertex(reader), network.sink(), 1, kEven * plan);
    }
    if (const auto shortage = network.shortage())
        return *shortage;
    return network.cheapest();
}

} // namespace beraad::assigning
