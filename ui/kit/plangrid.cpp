// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plangrid.h"

#include "ui/kit/measures.h"

#include <QHeaderView>

namespace beraad::ui {

namespace {

constexpr int kRegion = 0;

} // namespace

PlanGrid::PlanGrid(QAbstractItemModel& model, int headerLines, QWidget* parent)
    : QTableView(parent)
{
    setModel(&model);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setIconSize({kIconSize, kIconSize});
    const int line = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(line + kStep + kHalfStep);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(headerLines * line + kStep + kHalfStep);
}

void PlanGrid::keyboardSearch(const QString& search)
{
    // The view searches the column of the current cell.
    const int column = currentIndex().column();
    setCurrentIndex(currentIndex().siblingAtColumn(kRegion));
    QTableView::keyboardSearch(search);
    setCurrentIndex(currentIndex().siblingAtColumn(column));
}

void PlanGrid::setColumnCharacters(int column, int characters)
{
    setColumnWidth(column, characters * fontMetrics().averageCharWidth());
}

} // namespace beraad::ui

#include "moc_plangrid.cpp"
