// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/proposal.h"

#include "core/assigning/fairness.h"
#include "core/assigning/readingflow.h"
#include "core/domain/expertise.h"

#include <QRandomGenerator>

#include <algorithm>

namespace beraad::assigning {

using namespace domain;

namespace {

constexpr int kPreferences = 100;

QList<ReaderLoad> loadsOf(const ReadingTask& task, const QList<Assignment>& assignments)
{
    QList<ReaderLoad> loads;
    for (const MemberId& reader : task.readers) {
        ReaderLoad load{reader, 0, 0, 0};
        QSet<QString> parts;
        for (const PlanToRead& plan : task.plans) {
            if (!assignments.contains(Assignment{plan.plan, reader}))
                continue;
            ++load.plans;
            load.pages += plan.pages;
            if (!plan.part.isEmpty())
                parts.insert(plan.part);
        }
        load.parts = int(parts.size());
        loads.append(load);
    }
    return loads;
}

bool canBeDivided(const ReadingTask& task, int mostPlans)
{
    return std::holds_alternative<QList<Reading>>(
        flowOf(task, mostPlans, [](const Reading&) { return 0; }));
}

/// The rules of which each alone makes the difference, found by doing without it.
QList<HardRule> blockingRules(const ReadingTask& task)
{
    const int all = int(task.plans.size());
    const int most = task.rules.mostPlans > 0 ? task.rules.mostPlans : all;
    QList<HardRule> blocking;
    ReadingTask open = task;
    for (PlanToRead& plan : open.plans)
        plan.barred.clear();
    if (canBeDivided(open, most))
        blocking << HardRule::NoConflicts;
    if (most < all && canBeDivided(task, all))
        blocking << HardRule::MostPlans;
    ReadingTask fewer = task;
    fewer.rules.readersPerPlan = 1;
    if (task.rules.readersPerPlan > 1 && canBeDivided(fewer, most))
        blocking << HardRule::ReadersPerPlan;
    return blocking;
}

Shortage shortageOf(const ReadingTask& task, const FlowShortage& found)
{
    Shortage shortage{{}, {}, found.needed, found.available};
    QSet<MemberId> barred;
    for (const int plan : found.plans) {
        shortage.plans.append(task.plans[plan].plan);
        barred.unite(task.plans[plan].barred);
    }
    for (const int reader : found.readers)
        shortage.readers.append(task.readers[reader]);
    for (const MemberId& reader : task.readers) {
        if (barred.contains(reader))
            shortage.barred.append(reader);
    }
    shortage.blocking = blockingRules(task);
    return shortage;
}

/// With as few plans per reader as suffice, where the rules do not say how many may be.
std::variant<QList<Reading>, FlowShortage> divide(const ReadingTask& task, QRandomGenerator& random)
{
    // Who knows what a plan asks comes first among equals; madeFairer() sees to the rest.
    const auto preference = [&](const Reading& reading) {
        const int any = random.bounded(kPreferences);
        const bool knows =
            !knownHere(task, {task.plans[reading.plan].plan, task.readers[reading.reader]})
                 .isEmpty();
        return knows ? any / 2 : any;
    };
    if (task.rules.mostPlans > 0 || task.readers.isEmpty())
        return flowOf(task, task.rules.mostPlans, preference);
    const int tasks = int(task.plans.size()) * task.rules.readersPerPlan;
    const int readers = int(task.readers.size());
    for (int most = (tasks + readers - 1) / readers;; ++most) {
        auto flow = flowOf(task, most, preference);
        if (std::holds_alternative<QList<Reading>>(flow) || most >= int(task.plans.size()))
            return flow;
    }
}

const PlanToRead* planOf(const ReadingTask& task, const PlanId& id)
{
    const auto found = std::find_if(task.plans.begin(), task.plans.end(),
                                    [&](const PlanToRead& plan) { return plan.plan == id; });
    return found == task.plans.end() ? nullptr : &*found;
}

bool hasOtherOfPart(const ReadingTask& task, const Proposal& proposal, const PlanToRead& plan,
                    const MemberId& member)
{
    return std::any_of(task.plans.begin(), task.plans.end(), [&](const PlanToRead& other) {
        return other.plan != plan.plan && other.part == plan.part &&
               proposal.assignments.contains(Assignment{other.plan, member});
    });
}

/// Fewer pages than three quarters of the readers.
bool hasLightLoad(const Proposal& proposal, const MemberId& member)
{
    const auto own = std::find_if(proposal.loads.begin(), proposal.loads.end(),
                                  [&](const ReaderLoad& load) { return load.member == member; });
    const auto heavier =
        std::count_if(proposal.loads.begin(), proposal.loads.end(),
                      [&](const ReaderLoad& load) { return load.pages > own->pages; });
    return heavier * 4 >= proposal.loads.size() * 3;
}

} // namespace

std::variant<Proposal, Shortage> propose(const ReadingTask& task, quint32 seed)
{
    Proposal proposal;
    proposal.seed = seed;
    if (task.plans.isEmpty())
        return proposal;
    QRandomGenerator random(seed);
    const auto flow = divide(task, random);
    if (const auto* shortage = std::get_if<FlowShortage>(&flow))
        return shortageOf(task, *shortage);
    for (const Reading& reading : madeFairer(task, std::get<QList<Reading>>(flow), random))
        proposal.assignments.append({task.plans[reading.plan].plan, task.readers[reading.reader]});
    proposal.loads = loadsOf(task, proposal.assignments);
    return proposal;
}

QList<Reason> reasonsFor(const ReadingTask& task, const Proposal& proposal,
                         const Assignment& assignment)
{
    const PlanToRead* plan = planOf(task, assignment.plan);
    if (!plan)
        return {};
    QList<Reason> reasons;
    if (task.rules.keepsEarlierReaders && plan->earlier.contains(assignment.member))
        reasons << Reason::ReadItBefore;
    if (task.readers.size() - plan->barred.size() <= task.rules.readersPerPlan)
        reasons << Reason::FewCanRead;
    if (!knownHere(task, assignment).isEmpty())
        reasons << Reason::Knows;
    if (hasLightLoad(proposal, assignment.member))
        reasons << Reason::LightLoad;
    if (!plan->part.isEmpty() && !hasOtherOfPart(task, proposal, *plan, assignment.member))
        reasons << Reason::OtherPart;
    if (reasons.isEmpty())
        reasons << Reason::EvenNumbers;
    return reasons;
}

QStringList knownHere(const ReadingTask& task, const Assignment& assignment)
{
    const PlanToRead* plan = planOf(task, assignment.plan);
    return plan ? knownOf(plan->expertise, task.expertise.value(assignment.member)) : QStringList();
}

QStringList unknownIn(const ReadingTask& task, const PlanId& id,
                      const QList<Assignment>& assignments)
{
    const PlanToRead* plan = planOf(task, id);
    QStringList unknown = plan ? plan->expertise : QStringList();
    for (const Assignment& assignment : assignments) {
        if (assignment.plan != id)
            continue;
        for (const QString& word : knownHere(task, assignment))
            unknown.removeOne(word);
    }
    return unknown;
}

QList<RuleBreach> breaches(const ReadingTask& task, const QList<Assignment>& assignments)
{
    QList<RuleBreach> found;
    for (const PlanToRead& plan : task.plans) {
        int readers = 0;
        for (const Assignment& assignment : assignments) {
            if (assignment.plan != plan.plan)
                continue;
            ++readers;
            if (plan.barred.contains(assignment.member))
                found.append({Breach::BarredReader, plan.plan, assignment.member, 0});
        }
        if (readers < task.rules.readersPerPlan)
            found.append({Breach::TooFewReaders, plan.plan, {}, readers});
    }
    const QList<ReaderLoad> loads = loadsOf(task, assignments);
    for (const ReaderLoad& load : loads) {
        if (task.rules.mostPlans > 0 && load.plans > task.rules.mostPlans)
            found.append({Breach::TooManyPlans, {}, load.member, load.plans});
    }
    return found;
}

} // namespace beraad::assigning
