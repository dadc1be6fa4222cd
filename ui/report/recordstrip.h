// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportplaces.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace beraad::ui {

class QuietLabel;

/// Above a page of the report: which records it comes from, what they say in a few words, and the
/// way to each. Stays on pages of the round as a whole, so that the page below does not jump;
/// hidden while no report is shown.
class RecordStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordStrip(QWidget* parent = nullptr);

    void setRecords(const QList<ReportPlace>& places, const QList<committee::PlanRecord>& plans);
    void showPage(int page);

Q_SIGNALS:
    void activated(const beraad::domain::PlanId& plan);

private:
    void add(const committee::PlanRecord& record);

    QList<ReportPlace> m_places;
    QList<committee::PlanRecord> m_plans;
    QList<domain::PlanId> m_shown;
    QLabel* m_lead;
    QHBoxLayout* m_links;
    QuietLabel* m_summary;
};

} // namespace beraad::ui
