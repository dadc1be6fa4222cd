// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/history.h"
#include "ui/advice/advicesheet.h"
#include "ui/kit/plansequence.h"
#include "ui/kit/room.h"

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace beraad::ui {

class AdviceForm;
class AdvicePen;
class ChangesOverlay;
class ComparisonView;
class JointPen;
class PlanHeader;
class PlanPane;
class RoomStack;

/// Where the committee concludes: all reviews of session().plan() beside each other, the plan in
/// their place on one key, and the advice form. A plan that the acting member may not see is not
/// opened, and the room says why.
class AdviceRoom final : public Room
{
    Q_OBJECT

public:
    explicit AdviceRoom(Session& session, QWidget* parent = nullptr);

    void enter() override;
    void showFound(const FoundPlace& place) override;
    void showCriterion(const QString& criterion) override;
    void showObjection(const Error& objection) override;
    void showPassage(const domain::Passage& passage) override;
    void leave() override;
    void flush() override;
    bool stepBack() override;
    QList<QWidget*> panes() override;
    QList<ShortcutHint> shortcuts() const override;
    QWidget* giveBar() override;

private:
    void layOut();
    void connectParts();
    void followSession();
    void addShortcuts();

    /// Shows the session's plan, or why it cannot be shown.
    void showPlan();
    Result<void> openPlan(const domain::Round& round, const domain::Member& member);
    void showInstead(const QString& sentence, const QString& nextStep,
                     const std::function<void()>& step);
    void showRefusal(const QString& sentence);
    void showAdvice();
    Result<void> readAdvice(const domain::Member& member);
    void followChange(const commands::Change& change);
    void showWhatChanged();
    void followReading();

    void goToPlan(const domain::PlanId& plan);
    void setPlanShown(bool shown);
    void adopt();

    PlanSequence m_plans;
    AdviceSheet m_sheet; ///< of the plan that is open
    AdvicePen* m_pen;
    JointPen* m_jointPen;
    PlanHeader* m_header;
    QToolButton* m_planButton;
    ComparisonView* m_comparison;
    PlanPane* m_pane;
    AdviceForm* m_form;
    QStackedWidget* m_left;
    QSplitter* m_splitter;
    RoomStack* m_stack;
    ChangesOverlay* m_changes; ///< all of the above is in it
};

} // namespace beraad::ui
