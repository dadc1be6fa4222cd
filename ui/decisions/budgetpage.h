// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/figures.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace beraad::ui {

/// What the plans that are advised for approval ask in each year, against what the programme has.
class BudgetPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetPage(QWidget* parent = nullptr);

    void showFigures(const committee::BudgetFigures& figures);
    QTableWidget* table() const { return m_table; }

private:
    void setRow(int row, const QString& name, const committee::YearSums& sums);

    QTableWidget* m_table;
    QLabel* m_ceiling;
};

} // namespace beraad::ui
