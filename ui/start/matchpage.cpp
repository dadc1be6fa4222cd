// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/matchpage.h"

#include "ui/kit/measures.h"
#include "ui/start/matchtablemodel.h"
#include "ui/start/planspage.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace beraad::ui {

MatchPage::MatchPage(const PlansPage& plans)
    : m_source(plans)
    , m_model(new MatchTableModel(this))
    , m_summary(new QLabel)
    , m_table(new QTableView)
{
    setTitle(tr("Which plan belongs to which region"));
    setSubTitle(tr("Please check each row. Type another number or name where a match is wrong; "
                   "clear the number to "
                   "leave a file out. Nothing is stored before you make the dossier."));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Files and their regions"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + kStep +
                                                     kHalfStep);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int character = m_table->fontMetrics().averageCharWidth();
    const QList<int> widths{40, 8, 7, 30, 30};
    for (qsizetype column = 0; column < widths.size(); ++column)
        header->resizeSection(int(column), widths[column] * character);
    content()->addWidget(m_summary);
    content()->addWidget(m_table, 1);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MatchPage::summarise);
}

void MatchPage::initializePage()
{
    TaskPage::initializePage();
    m_model->setFiles(m_source.files(), m_source.regions());
    m_table->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, MatchTableModel::Number));
    summarise();
}

void MatchPage::summarise()
{
    const int out = m_model->leftOut();
    const auto regions = m_model->regions().size();
    const QString counted =
        m_model->rowCount() == 0
            ? tr("No plans were chosen. Regions: %1.").arg(regions)
            : tr("Plans: %1. Regions: %2.").arg(m_model->plans().size()).arg(regions);
    m_summary->setText(out == 0 ? counted
                                : counted + QLatin1Char(' ') +
                                      tr("Files that are left out: %1.").arg(out));
}

QList<intake::RegionRow> MatchPage::regions() const
{
    return m_model->regions();
}

QList<intake::PlanOfRegion> MatchPage::plans() const
{
    return m_model->plans();
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
