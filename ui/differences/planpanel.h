// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesheet.h"

#include <QWidget>

class QGridLayout;

namespace beraad::ui {

class CriterionDetail;
class DotPlot;
class FormArea;
class QuietLabel;
class SectionHeading;

/// The current plan beside the tables: its readers and what each recommends, where they stand on
/// each criterion, and what they wrote of the current one. Of a closed plan it says why.
class PlanPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPanel(QWidget* parent = nullptr);

    /// Null: no plan.
    void showPlan(const DifferenceRow* row, const DifferenceSheet& sheet);
    void setCriterion(const QString& criterion);
    const QString& criterion() const;

Q_SIGNALS:
    void criterionChanged(const QString& criterion);
    void reviewsRequested(const QString& criterion);
    void elsewhereRequested(const QString& criterion);
    void passageRequested(const beraad::domain::Passage& passage);

private:
    QWidget* makeButtons();
    void showReaders();
    void addRecommendation(QGridLayout& grid, int row, domain::Outcome outcome);
    void showStanding();
    void showDetail();

    DifferenceRow m_row;
    DifferenceSheet m_sheet;
    FormArea* m_area;
    SectionHeading* m_title;
    QuietLabel* m_standing;
    QWidget* m_readers = nullptr;
    DotPlot* m_plot;
    CriterionDetail* m_detail;
    QWidget* m_buttons = nullptr;
};

} // namespace beraad::ui
