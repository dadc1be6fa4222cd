// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/readersgrid.h"

#include "ui/setup/readersmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace beraad::ui {

namespace {

constexpr int kHeaderLines = 2; ///< name, how many plans

} // namespace

ReadersGrid::ReadersGrid(ReadersModel& model, QWidget* parent)
    : PlanGrid(model, kHeaderLines, parent)
{
    setAccessibleName(tr("Plans and their readers"));
    horizontalHeader()->setDefaultSectionSize(16 * fontMetrics().averageCharWidth());
    connect(this, &QTableView::doubleClicked, this, &ReadersGrid::toggleRequested);
}

void ReadersGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        Q_EMIT toggleRequested();
    else
        PlanGrid::keyPressEvent(event);
}

} // namespace beraad::ui

#include "moc_readersgrid.cpp"
