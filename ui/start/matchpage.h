// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/newdossier.h"
#include "ui/start/taskpage.h"

#include <functional>

class QLabel;
class QTableView;

namespace beraad::ui {

class MatchTableModel;
class PlansPage;

/// The last step: which plan would go to which region, to look at and correct. Finishing makes the
/// dossier.
class MatchPage final : public TaskPage
{
    Q_OBJECT

public:
    explicit MatchPage(const PlansPage& plans);

    /// Gives the work that makes the dossier from what the steps hold by then.
    void setMaker(std::function<LongTask::Work()> maker) { m_maker = std::move(maker); }

    QList<intake::RegionRow> regions() const;
    QList<intake::PlanOfRegion> plans() const;

    void initializePage() override;

protected:
    QString taskTitle() const override;
    LongTask::Work work() override;

private:
    void summarise();

    const PlansPage& m_source;
    std::function<LongTask::Work()> m_maker;
    MatchTableModel* m_model;
    QLabel* m_summary;
    QTableView* m_table;
};

} // namespace beraad::ui
