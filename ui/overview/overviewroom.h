// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "ui/kit/room.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace beraad::ui {

class ChartView;
class EmptyState;
class InlineMessage;
class PlanFilter;
class PlanTableModel;
class SectionHeading;
struct ReadingSheet;

/// The round at a glance: its plans as a table to filter, sort and search, and its figures and
/// those of the programme as charts. From here a plan is opened.
class OverviewRoom final : public Room
{
    Q_OBJECT

public:
    explicit OverviewRoom(Session& session, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;
    bool stepBack() override;
    QList<QWidget*> panes() override;
    QList<ShortcutHint> shortcuts() const override;

private:
    QWidget* makeTools();
    QWidget* makeTable();
    QWidget* makeFigures();
    void fillSelections();
    void readSoon();
    void read();
    void showHandingIn();
    void show(const QList<committee::RoundRecords>& rounds);
    void openPlan(const QModelIndex& index);
    void countShown();
    Result<ReadingSheet> readingSheet() const;
    void openReading();

    PlanTableModel* m_plans;
    PlanFilter* m_filter;
    QTimer m_readSoon;
    SectionHeading* m_heading = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_reading = nullptr; ///< what reading takes, for who leads
    QComboBox* m_selection = nullptr;
    QLineEdit* m_search = nullptr;
    QTableView* m_table = nullptr;
    QSplitter* m_splitter = nullptr;
    ChartView* m_roundChart = nullptr;
    ChartView* m_programmeChart = nullptr;
    InlineMessage* m_message = nullptr;
    InlineMessage* m_handingIn = nullptr; ///< of a member whose dossier came in a package
    EmptyState* m_empty = nullptr;
};

} // namespace beraad::ui
