// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/columnspage.h"

#include "ui/kit/measures.h"
#include "ui/matching/mappingview.h"
#include "ui/start/pageids.h"
#include "ui/start/planspage.h"

#include "core/tables/tablefile.h"
#include "core/wording/errorwording.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr int kYearsAhead = 4; ///< to choose from where no column names a year

} // namespace

ColumnsPage::ColumnsPage(const PlansPage& plans, const Clock& clock)
    : m_source(plans)
    , m_clock(clock)
    , m_list(tables::Table({}, {}, {}), intake::TableSubject::Regions)
    , m_view(new MappingView(m_list))
{
    setTitle(tr("What the columns hold"));
    setSubTitle(tr("Please check what stands above each column, and choose another where it is "
                   "wrong. Nothing is stored before you make the dossier."));
    auto* again = new QPushButton(tr("&Read the file again"));
    again->setAutoDefault(false); // Return means going on
    again->setToolTip(tr("After a correction in the program that made the file"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(kStep);
    column->addWidget(m_view, 1);
    column->addWidget(again, 0, Qt::AlignLeft);
    connect(m_view, &MappingView::changed, this, &ColumnsPage::completeChanged);
    connect(again, &QPushButton::clicked, this, &ColumnsPage::readAgain);
}

QList<intake::RegionRow> ColumnsPage::regions() const
{
    return m_source.table() ? m_list.regions() : QList<intake::RegionRow>();
}

void ColumnsPage::initializePage()
{
    m_list.setTable(*m_source.table());
    m_view->showAnew(years());
    m_view->setFocus();
    Q_EMIT completeChanged();
}

bool ColumnsPage::isComplete() const
{
    return m_list.problems().isEmpty();
}

int ColumnsPage::nextId() const
{
    return int(PageId::Matches);
}

QList<int> ColumnsPage::years() const
{
    QList<int> years = intake::yearsIn(m_list.table());
    const int now = m_clock.now().toLocalTime().date().year();
    for (int year = now; years.size() <= kYearsAhead && year <= now + kYearsAhead; ++year) {
        if (!years.contains(year))
            years.append(year);
    }
    std::sort(years.begin(), years.end());
    return years;
}

void ColumnsPage::readAgain()
{
    const auto table = tables::readTableFile(m_source.tablePath(), tables::SurplusCells::Kept);
    if (!table)
        return m_view->sayError(wording::sentence(table.error()));
    m_list.setTable(*table);
    m_view->showAnew(years());
    Q_EMIT completeChanged();
}

} // namespace beraad::ui

#include "moc_columnspage.cpp"
