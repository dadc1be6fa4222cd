// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/readersgrid.h"

#include "ui/kit/measures.h"
#include "ui/setup/readersmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace beraad::ui {

ReadersGrid::ReadersGrid(ReadersModel& model, QWidget* parent)
    : QTableView(parent)
{
    setModel(&model);
    setAccessibleName(tr("Plans and their readers"));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setIconSize({kIconSize, kIconSize});
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kStep + kHalfStep);
    verticalHeader()->setHighlightSections(false);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(2 * fontMetrics().height() + kStep + kHalfStep);
    header->setDefaultSectionSize(16 * fontMetrics().averageCharWidth());
    connect(this, &QTableView::doubleClicked, this, &ReadersGrid::toggleRequested);
}

void ReadersGrid::keyboardSearch(const QString& search)
{
    // The view searches the column of the current cell.
    const int column = currentIndex().column();
    setCurrentIndex(currentIndex().siblingAtColumn(ReadersModel::Region));
    QTableView::keyboardSearch(search);
    setCurrentIndex(currentIndex().siblingAtColumn(column));
}

void ReadersGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        Q_EMIT toggleRequested();
    else
        QTableView::keyPressEvent(event);
}

} // namespace beraad::ui
