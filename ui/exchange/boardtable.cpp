// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/boardtable.h"

#include "ui/exchange/boardmodel.h"
#include "ui/kit/measures.h"

#include <QHeaderView>

namespace beraad::ui {

BoardTable::BoardTable(BoardModel& model, QWidget* parent)
    : QTableView(parent)
{
    setModel(&model);
    setAccessibleName(tr("Members and their plans"));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setIconSize({kIconSize, kIconSize});
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kStep + kHalfStep);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(3 * fontMetrics().height() + 2 * kStep);
}

void BoardTable::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    setColumnWidth(BoardModel::Region, 28 * character);
    for (int column = BoardModel::FirstMember; column < model()->columnCount(); ++column)
        setColumnWidth(column, qBound(16 * character, horizontalHeader()->sectionSizeHint(column),
                                      26 * character));
}

} // namespace beraad::ui
