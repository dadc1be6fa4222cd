// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/matchpage.h"

#include "ui/matching/matchview.h"
#include "ui/start/columnspage.h"
#include "ui/start/planspage.h"

#include <QVBoxLayout>

namespace beraad::ui {

MatchPage::MatchPage(const PlansPage& plans, const ColumnsPage& columns, Prompts& prompts)
    : m_source(plans)
    , m_columns(columns)
    , m_matches(new MatchView(prompts))
{
    setTitle(tr("Which plan belongs to which region"));
    setSubTitle(tr("Please check each row. Type another number or name where a match is wrong; "
                   "clear the number to "
                   "leave a file out. Nothing is stored before you make the dossier."));
    content()->addWidget(m_matches, 1);
    connect(m_matches, &MatchView::changed, this, &MatchPage::completeChanged);
}

void MatchPage::initializePage()
{
    TaskPage::initializePage();
    m_matches->setFiles(m_source.files(), m_columns.regions());
    m_matches->setFocus();
}

bool MatchPage::isComplete() const
{
    return TaskPage::isComplete() && m_matches->isComplete() && !m_matches->isBusy();
}

QList<intake::RegionRow> MatchPage::regions() const
{
    return m_columns.regions() + m_matches->newRegions();
}

QList<intake::PlanOfRegion> MatchPage::plans() const
{
    return m_matches->plans();
}

QString MatchPage::taskTitle() const
{
    return tr("Making the dossier");
}

LongTask::Work MatchPage::work()
{
    return m_maker();
}

} // namespace beraad::ui

#include "moc_matchpage.cpp"
