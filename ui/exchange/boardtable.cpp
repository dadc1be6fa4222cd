// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/boardtable.h"

#include "ui/exchange/boardmodel.h"

#include <QHeaderView>

namespace beraad::ui {

namespace {

constexpr int kHeaderLines = 3; ///< name, how far, how old

} // namespace

BoardTable::BoardTable(BoardModel& model, QWidget* parent)
    : PlanGrid(model, kHeaderLines, parent)
{
    setAccessibleName(tr("Members and their plans"));
    horizontalHeader()->setHighlightSections(true);
}

void BoardTable::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    setColumnCharacters(BoardModel::Region, 28);
    for (int column = BoardModel::FirstMember; column < model()->columnCount(); ++column)
        setColumnWidth(column, qBound(16 * character, horizontalHeader()->sectionSizeHint(column),
                                      26 * character));
}

} // namespace beraad::ui

#include "moc_boardtable.cpp"
