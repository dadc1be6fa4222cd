// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/newdossier.h"
#include "ui/start/taskpage.h"

#include <functional>

namespace beraad::ui {

class ColumnsPage;
class MatchView;
class PlansPage;
class Prompts;

/// The last step: which plan would go to which region, to look at and correct. Finishing makes the
/// dossier.
class MatchPage final : public TaskPage
{
    Q_OBJECT

public:
    MatchPage(const PlansPage& plans, const ColumnsPage& columns, Prompts& prompts);

    /// Gives the work that makes the dossier from what the steps hold by then.
    void setMaker(std::function<LongTask::Work()> maker) { m_maker = std::move(maker); }

    /// The regions as they are to be stored: those of the table and those that were typed.
    QList<intake::RegionRow> regions() const;
    QList<intake::PlanOfRegion> plans() const;

    void initializePage() override;
    bool isComplete() const override;
    int nextId() const override { return -1; }

protected:
    QString taskTitle() const override;
    LongTask::Work work() override;

private:
    const PlansPage& m_source;
    const ColumnsPage& m_columns;
    std::function<LongTask::Work()> m_maker;
    MatchView* m_matches;
};

} // namespace beraad::ui
