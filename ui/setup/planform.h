// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace beraad::ui {

class CompletenessPanel;
class DateField;
class DocumentList;
class MoneyField;
class SectionHeading;
class YearAmountsField;

/// One plan as it came in: state, day, amounts and documents.
class PlanForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanForm(QWidget* parent = nullptr);

    /// `firstYear` is the first for which subsidy can be asked.
    void showPlan(const domain::Plan& plan, const QString& region, int firstYear);
    void setReadOnly(bool readOnly);
    void flush();
    /// From here on it is about another plan.
    void startOver();
    DocumentList& documents() const { return *m_documents; }
    CompletenessPanel& completeness() const { return *m_completeness; }

Q_SIGNALS:
    void edited(const beraad::domain::Plan& plan);

private:
    void layOut();
    void connectFields();
    void showShare();

    domain::Plan m_plan; ///< as it is on screen
    SectionHeading* m_region;
    QComboBox* m_state;
    DateField* m_received;
    YearAmountsField* m_requested;
    QLabel* m_total;
    MoneyField* m_cofinancing;
    QLabel* m_share;
    DocumentList* m_documents;
    CompletenessPanel* m_completeness;
};

} // namespace beraad::ui
