// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/region.h"
#include "core/storage/searchindex.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace beraad::ui {

/// The pages of one plan on which the words stand, the best first.
struct FoundPlan
{
    domain::PlanId plan;
    domain::Region region;
    QList<storage::FoundPage> pages;
};

/// What was found in all plans of a round, the plan with the best page first.
struct Findings
{
    QList<FoundPlan> plans;
    bool hasMore = false;
    int unsearched = 0; ///< documents that cannot be searched yet
};

/// Searches all plans while somebody types: on another thread, one question at a time. What is
/// asked meanwhile waits, and of what waits only the last is answered. The dossier must outlive it.
class PlanSearch final : public QObject
{
    Q_OBJECT

public:
    explicit PlanSearch(const storage::Dossier& dossier, QObject* parent = nullptr);
    ~PlanSearch() override;

    void ask(const storage::SearchQuestion& question);
    /// Until the question that was asked last is answered.
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// To the question that was asked last.
    void answered(const beraad::ui::Findings& findings);
    void failed(const beraad::Error& error);

private:
    void start(const storage::SearchQuestion& question);
    void conclude();

    const storage::Dossier& m_dossier;
    std::optional<storage::SearchQuestion> m_waiting;
    bool m_isRunning = false;
    QFutureWatcher<Result<Findings>> m_watcher;
};

} // namespace beraad::ui
