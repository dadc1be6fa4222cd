// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace beraad::ui {

/// Plans down, and members, criteria or what else there is across: one cell at a time, in the look
/// that all such tables share. The first column of the model has the region's name and the vertical
/// header its number. Typing finds a region and stays in the column.
class PlanGrid : public QTableView
{
    Q_OBJECT

public:
    /// The model stays the caller's; `headerLines` is how many lines of text its header has.
    PlanGrid(QAbstractItemModel& model, int headerLines, QWidget* parent = nullptr);

    void keyboardSearch(const QString& search) override;

    /// Wide enough for so many characters of average width.
    void setColumnCharacters(int column, int characters);
};

} // namespace beraad::ui
