// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/planpress.h"

#include "core/base/files.h"
#include "core/demonstration/planwriter.h"

#include <QDir>
#include <QtConcurrentMap>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

PlanPress::PlanPress(const World& world, const DemonstrationFolder& folder, const Progress& told)
    : m_world(world)
    , m_folder(folder)
    , m_told(told)
{
    for (int round = 1; round <= int(world.rounds.size()); ++round) {
        for (const FictionalRegion& region : world.regions) {
            if (region.handsIn(round))
                m_jobs.append({&region, round});
        }
    }
    const std::function<Printed(const Job&)> work = [this](const Job& job) {
        return std::make_shared<Result<PrintedPlan>>(print(job));
    };
    m_future = QtConcurrent::mapped(&m_pool, m_jobs, work);
}

PlanPress::~PlanPress()
{
    m_future.cancel();
    m_future.waitForFinished();
}

Result<PrintedPlan> PlanPress::print(const Job& job) const
{
    if (m_told.isCancelled())
        return Error(ErrorKind::Cancelled);
    BERAAD_TRY(WrittenPlan written, writePlan(m_world, *job.region, job.round));
    const QString path = QDir(m_folder.plans(job.round)).filePath(written.fileName);
    BERAAD_CHECK(writeFileAtomically(path, written.pdf));
    Progress looking([&](int, int, const QString&) {
        if (m_told.isCancelled())
            looking.cancel();
    });
    BERAAD_TRY(QList<intake::PreparedFile> files, intake::prepareFiles({path}, looking));
    if (files.first().problem)
        return *files.first().problem;
    PrintedPlan plan{
        job.region->number(), std::move(written.content), std::move(files.first()), {}};
    BERAAD_TRY(plan.passages, findPassages(plan.content, plan.file));
    return plan;
}

Result<QList<PrintedPlan>> PlanPress::take(int round, const Progress::Listener& listener)
{
    const auto isOfRound = [round](const Job& job) { return job.round == round; };
    const int total = int(std::count_if(m_jobs.begin(), m_jobs.end(), isOfRound));
    QList<PrintedPlan> plans;
    for (int i = 0; i < m_jobs.size(); ++i) {
        if (!isOfRound(m_jobs[i]))
            continue;
        const Printed printed = m_future.resultAt(i);
        if (!*printed)
            return printed->error();
        plans.append(std::move(*printed).value());
        listener(int(plans.size()), total, plans.last().file.fileName());
    }
    if (m_told.isCancelled())
        return Error(ErrorKind::Cancelled);
    return plans;
}

} // namespace beraad::demonstration
