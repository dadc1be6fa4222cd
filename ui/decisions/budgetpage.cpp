// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/budgetpage.h"

#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"

#include "core/wording/formats.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace committee;
using domain::Money;

namespace {

constexpr int kWidth = 20; ///< of a column, in characters
constexpr auto kNameAlignment = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto kAmountAlignment = Qt::AlignRight | Qt::AlignVCenter;

QString leftText(const YearSums& sums)
{
    if (!sums.budget)
        return BudgetPage::tr("no budget");
    const Money left = *sums.budget - sums.total();
    return left < Money() ? BudgetPage::tr("%1 too much").arg(wording::euros(Money() - left))
                          : wording::euros(left);
}

} // namespace

BudgetPage::BudgetPage(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 5, this))
    , m_ceiling(new QuietLabel({}, this))
{
    m_table->setAccessibleName(tr("Money by year"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(kWidth * fontMetrics().averageCharWidth());
    auto* lead = new QuietLabel(
        tr("What the plans that are approved ask for each year, against the budget of the "
           "programme: by what the minister decided, and before that by the advice."),
        this);
    lead->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(lead);
    column->addWidget(m_table, 1);
    column->addWidget(m_ceiling);
}

void BudgetPage::setRow(int row, const QString& name, const YearSums& sums)
{
    const QStringList cells{name, sums.budget ? wording::euros(*sums.budget) : QString(),
                            wording::euros(sums.earlier), wording::euros(sums.thisRound),
                            leftText(sums)};
    const bool isOver = sums.budget && sums.total() > *sums.budget;
    for (int column = 0; column < int(cells.size()); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        QFont font = m_table->font();
        font.setBold(sums.year == 0 || (isOver && column == int(cells.size()) - 1));
        item->setFont(font);
        item->setTextAlignment(column == 0 ? kNameAlignment : kAmountAlignment);
        m_table->setItem(row, column, item);
    }
}

void BudgetPage::showFigures(const BudgetFigures& figures)
{
    m_table->setHorizontalHeaderLabels({tr("Year"), tr("Budget"), tr("Earlier rounds"),
                                        tr("Round %1").arg(figures.round), tr("Left")});
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(kAmountAlignment);
    m_table->setRowCount(int(figures.years.size()) + 1);
    for (int row = 0; row < int(figures.years.size()); ++row)
        setRow(row, QString::number(figures.years[row].year), figures.years[row]);
    setRow(int(figures.years.size()), tr("All years"), figures.total);
    if (!figures.ceiling) {
        m_ceiling->clear();
        return;
    }
    m_ceiling->setText(
        figures.exceedsCeiling()
            ? tr("The plans of round %1 ask %2 more than its ceiling of %3.")
                  .arg(QString::number(figures.round),
                       wording::euros(figures.total.thisRound - *figures.ceiling),
                       wording::euros(*figures.ceiling))
            : tr("The ceiling of round %1 is %2.")
                  .arg(QString::number(figures.round), wording::euros(*figures.ceiling)));
}

} // namespace beraad::ui

#include "moc_budgetpage.cpp"
