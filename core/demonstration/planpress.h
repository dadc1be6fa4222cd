// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/demonstrationfolder.h"
#include "core/demonstration/passages.h"
#include "core/demonstration/world.h"

#include <QFuture>
#include <QThreadPool>

#include <memory>

namespace beraad::demonstration {

/// A plan that lies in a folder, was looked at as intake does, and whose sentences were found.
struct PrintedPlan
{
    int region = 0; ///< its number
    PlanContent content;
    intake::PreparedFile file;
    Passages passages;
};

/// Writes the plans of all rounds into their folders, in the order of the rounds, on threads of its
/// own: while the committee works on one round, the plans of the next are written. Its end stops
/// it. The world, the folder and the progress, which is only asked whether to stop, are the
/// caller's and outlive it.
class PlanPress
{
public:
    PlanPress(const World& world, const DemonstrationFolder& folder, const Progress& told);
    ~PlanPress();
    PlanPress(const PlanPress&) = delete;
    PlanPress& operator=(const PlanPress&) = delete;

    /// The plans of a round, by region number; waits for them and tells how many are there.
    /// Cancelled, or the first error.
    Result<QList<PrintedPlan>> take(int round, const Progress::Listener& listener);

private:
    struct Job
    {
        const FictionalRegion* region;
        int round;
    };
    using Printed = std::shared_ptr<Result<PrintedPlan>>; // a future wants a default value

    Result<PrintedPlan> print(const Job& job) const;

    const World& m_world;
    const DemonstrationFolder& m_folder;
    const Progress& m_told;
    QList<Job> m_jobs;
    QThreadPool m_pool;
    QFuture<Printed> m_future;
};

} // namespace beraad::demonstration
