// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesheet.h"

#include "core/committee/ranking.h"

#include <QWidget>

class QStandardItemModel;

namespace beraad::ui {

class PlanGrid;
class QuietLabel;

/// The technology-poor regions in order of points under the ceiling of the round, made of the plans
/// that are open to the viewer. A suggestion, as the sentence above it says. Enter goes to the
/// reviews of a plan.
class RankingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingPage(QWidget* parent = nullptr);

    void showSheet(const DifferenceSheet& sheet);
    PlanGrid& grid() const { return *m_grid; }

Q_SIGNALS:
    void planActivated(const beraad::domain::PlanId& plan);

private:
    void addRow(const committee::RankedPlan& plan, const domain::Region& region,
                const domain::Rubric& rubric);
    QString pointsText(const committee::RankedPlan& plan, const domain::Rubric& rubric) const;
    QString note(const DifferenceSheet& sheet) const;

    QList<committee::RankedPlan> m_ranking; ///< a row each
    QStandardItemModel* m_model;
    PlanGrid* m_grid;
    QuietLabel* m_note;
};

} // namespace beraad::ui
