// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/room.h"

#include "core/committee/outlook.h"
#include "core/tables/cell.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace beraad::ui {

class BudgetPage;
class EmptyState;
class InlineMessage;
class OutlookFilter;
class OutlookModel;
class SettlingPage;
class SupportPage;

/// After the advice: what the minister decided on each region, what the region can count on,
/// whether it settled its points, what is done for those that hand in again, and what the money
/// comes to. Plans that are closed to the person are not among them.
class DecisionsRoom final : public Room
{
    Q_OBJECT

public:
    explicit DecisionsRoom(Session& session, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;
    void flush() override;
    QList<QWidget*> panes() override;
    QList<ShortcutHint> shortcuts() const override;

private:
    QWidget* makeTools();
    void makeTabs();
    void makePages();
    void setPage(int page);
    void showTools();
    QTableView* makeTable();
    void addShortcuts();
    void read();
    void showPages(const QList<committee::RoundRecords>& seen);
    /// Without the plans that are closed to the person.
    Result<QList<committee::RoundRecords>> seenRounds() const;
    void showActions();
    QList<committee::RegionOutlook> chosen() const;
    void record();
    tables::CellTable shown() const;
    void save();
    void saveCalendar();
    void write(const QString& path, const QByteArray& content);
    void open(const QModelIndex& index);

    OutlookModel* m_outlooks;
    OutlookFilter* m_filter;
    QLabel* m_count = nullptr;
    QComboBox* m_selection = nullptr;
    QPushButton* m_record = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_calendar = nullptr;
    InlineMessage* m_message;
    EmptyState* m_empty;
    QTableView* m_table;
    QTabBar* m_tabs;
    SettlingPage* m_settling;
    SupportPage* m_support;
    BudgetPage* m_budget;
    QStackedWidget* m_pages;
};

} // namespace beraad::ui
