// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesheet.h"
#include "ui/kit/room.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace beraad::ui {

class ConsentPage;
class CriteriaModel;
class DifferencesModel;
class ElsewhereWindow;
class InlineMessage;
class PlanGrid;
class PlanPanel;
class RankingPage;
class RoomStack;
class StatisticsPage;
class ThemesPage;
class VerdictModel;

/// Where do we disagree: the plans by criterion, by reader and as the consent list, each with the
/// current plan beside it, the figures of agreement, the themes and the ranking. Enter goes to the
/// reviews.
class DifferencesRoom final : public Room
{
    Q_OBJECT

public:
    explicit DifferencesRoom(Session& session, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;
    QList<QWidget*> panes() override;
    QList<ShortcutHint> shortcuts() const override;

private:
    void layOut();
    QWidget* makeTools();
    QWidget* makeCriteriaPage();
    void connectParts();
    void follow(PlanGrid& grid);
    void addShortcuts();

    void readSoon();
    void read();
    void showSheet(const DifferenceSheet& sheet);
    void showInstead(const QString& sentence);
    void showCounts();

    QList<PlanGrid*> grids() const;
    /// The current plan is current in each table; its cell stays where the person was.
    void showPlace();
    void moveTo(const domain::PlanId& plan, const QString& criterion);
    void showPanel();
    void setPage(int page);
    void fitColumns();
    void openReviews(const QString& criterion);
    void openPassage(const domain::PlanId& plan, const std::optional<domain::Passage>& passage);
    void openElsewhere(const QString& criterion);

    DifferenceSheet m_sheet;
    domain::PlanId m_plan;   ///< the current one; null: none
    bool m_isMoving = false; ///< tables are brought to the current plan; nobody moved in them
    QTimer m_readSoon;
    QTabBar* m_tabs;
    QComboBox* m_order;
    QLabel* m_counts;
    InlineMessage* m_message;
    CriteriaModel* m_criteria;
    VerdictModel* m_verdicts;
    PlanGrid* m_criteriaGrid;
    PlanGrid* m_verdictGrid;
    ConsentPage* m_consent;
    StatisticsPage* m_statistics;
    ThemesPage* m_themes;
    RankingPage* m_ranking;
    QStackedWidget* m_pages;
    PlanPanel* m_panel;
    QSplitter* m_splitter;
    RoomStack* m_stack; ///< all of it, or why there is nothing
    ElsewhereWindow* m_elsewhere;
};

} // namespace beraad::ui
