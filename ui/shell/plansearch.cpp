// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plansearch.h"

#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace beraad::ui {

namespace {

Result<domain::Region> regionOf(storage::Dossier& dossier, const domain::PlanId& plan)
{
    BERAAD_TRY(const domain::Plan record, storage::PlanRecords(dossier).plan(plan));
    return storage::ProgrammeRecords(dossier).region(record.region);
}

/// On a thread of its own, over a connection of its own.
Result<Findings> searched(const storage::Dossier& open, const storage::SearchQuestion& question)
{
    BERAAD_TRY(const auto dossier, open.alongside());
    const storage::SearchIndex index(*dossier);
    BERAAD_TRY(const storage::SearchAnswer answer, index.search(question));
    BERAAD_TRY(const QStringList missing, index.missing());
    Findings findings;
    findings.hasMore = answer.hasMore;
    findings.unsearched = int(missing.size());
    for (const storage::FoundPage& page : answer.pages) {
        auto found = std::find_if(findings.plans.begin(), findings.plans.end(),
                                  [&](const FoundPlan& it) { return it.plan == page.plan; });
        if (found == findings.plans.end()) {
            BERAAD_TRY(const domain::Region region, regionOf(*dossier, page.plan));
            found = findings.plans.insert(found, {page.plan, region, {}});
        }
        found->pages.append(page);
    }
    return findings;
}

} // namespace

PlanSearch::PlanSearch(const storage::Dossier& dossier, QObject* parent)
    : QObject(parent)
    , m_dossier(dossier)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PlanSearch::conclude);
}

PlanSearch::~PlanSearch()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void PlanSearch::ask(const storage::SearchQuestion& question)
{
    if (m_isRunning)
        m_waiting = question;
    else
        start(question);
}

void PlanSearch::start(const storage::SearchQuestion& question)
{
    m_isRunning = true;
    m_watcher.setFuture(
        QtConcurrent::run([this, question] { return searched(m_dossier, question); }));
}

void PlanSearch::conclude()
{
    if (const auto next = std::exchange(m_waiting, std::nullopt))
        return start(*next);
    m_isRunning = false;
    const Result<Findings> findings = m_watcher.result();
    if (findings)
        Q_EMIT answered(*findings);
    else
        Q_EMIT failed(findings.error());
}

} // namespace beraad::ui

#include "moc_plansearch.cpp"
