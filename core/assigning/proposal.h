// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assigning/readingtask.h"

#include <variant>

namespace beraad::assigning {

/// What one reader has to read.
struct ReaderLoad
{
    domain::MemberId member;
    int plans = 0;
    int pages = 0;
    int parts = 0; ///< of the country, of those that are known

    friend bool operator==(const ReaderLoad&, const ReaderLoad&) = default;
};

/// A division that keeps every hard rule.
struct Proposal
{
    QList<domain::Assignment> assignments; ///< by plan, then by reader, in the order of the task
    QList<ReaderLoad> loads;               ///< in the order of the task's readers
    quint32 seed = 0;                      ///< gives the same proposal of the same task

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// What a division must keep.
enum class HardRule
{
    NoConflicts,
    MostPlans,
    ReadersPerPlan
};

/// Why there is none: these plans together need more readings than those who may read them can
/// take.
struct Shortage
{
    QList<domain::PlanId> plans;
    QList<domain::MemberId> readers; ///< who may read at least one of them
    int needed = 0;                  ///< readings
    int available = 0;
    /// Each of these alone stands in the way: without it, or with fewer readers per plan, the
    /// plans can be divided. Empty: no change of one rule is enough.
    QList<HardRule> blocking = {};
    QList<domain::MemberId> barred = {}; ///< to whom at least one of these plans is closed

    friend bool operator==(const Shortage&, const Shortage&) = default;
};

/// Pure and the same for the same seed; 78 plans over 15 readers take a fraction of a second. A
/// task without plans gives an empty proposal.
std::variant<Proposal, Shortage> propose(const ReadingTask& task, quint32 seed);

/// Why this reader for this plan.
enum class Reason
{
    ReadItBefore, ///< in the round before
    FewCanRead,   ///< no more readers may read this plan than it needs
    Knows,        ///< something that the plan asks: knownHere()
    LightLoad,    ///< has fewer pages than most
    OtherPart,    ///< has no other plan of this part of the country
    EvenNumbers   ///< somebody must: all have as many plans
};

/// The ones that hold, in this order; EvenNumbers when no other does.
QList<Reason> reasonsFor(const ReadingTask& task, const Proposal& proposal,
                         const domain::Assignment& assignment);

/// What this reader knows of what the plan asks.
QStringList knownHere(const ReadingTask& task, const domain::Assignment& assignment);

/// What the plan asks and none of those who read it knows. No rule: it may be that nobody does.
QStringList unknownIn(const ReadingTask& task, const domain::PlanId& plan,
                      const QList<domain::Assignment>& assignments);

enum class Breach
{
    TooFewReaders,
    TooManyPlans,
    BarredReader
};

/// A hard rule that a division by hand does not keep. `plan` or `member` is null where the rule is
/// not about one.
struct RuleBreach
{
    Breach breach = Breach::TooFewReaders;
    domain::PlanId plan;
    domain::MemberId member;
    int count = 0; ///< readers of the plan, or plans of the reader

    friend bool operator==(const RuleBreach&, const RuleBreach&) = default;
};

QList<RuleBreach> breaches(const ReadingTask& task, const QList<domain::Assignment>& assignments);

} // namespace beraad::assigning
