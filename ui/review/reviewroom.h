// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/history.h"
#include "core/committee/roundrecords.h"
#include "ui/kit/plansequence.h"
#include "ui/kit/room.h"
#include "ui/review/sheet.h"

#include <memory>
#include <optional>

namespace beraad::ui {

class Bookmark;
class ChangesOverlay;
class DeclarationGate;
class EarlierRound;
class Lookups;
class PlanAndForm;
class PlanHeader;
class PlanPane;
class ReaderMarks;
class ReviewForm;
class ReviewPen;
class RoomStack;

/// Where a member reads a plan and scores it: the plan on the left, the scoring form on the right.
/// It is about session().plan() as the acting member reviews it; a plan that this member may not
/// review is not opened, and the room says why.
class ReviewRoom final : public Room
{
    Q_OBJECT

public:
    explicit ReviewRoom(Session& session, QWidget* parent = nullptr);
    ~ReviewRoom() override;

    void enter() override;
    void showFound(const FoundPlace& place) override;
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
    void addShortcuts();

    /// Shows the session's plan as the acting member has it, or why it cannot be shown.
    void showPlan();
    Result<void> openPlan(const domain::Round& round, const domain::MemberId& member);
    void showGate(const committee::PlanRecord& record);
    void showInterests();
    void closePlan();
    void showInstead(const QString& sentence, const QString& nextStep,
                     const std::function<void()>& step);
    void showNothingToRead(domain::MemberRole role);
    void showRefusal(const Error& error);
    /// The review in a form that begins at its start, or where the reader left it.
    void showForm();
    void showFormSoon();
    void showWaitingForm();
    void showReview();
    void showPreAdvice(const domain::Review& review);
    void showStanding();
    void followChange(const commands::Change& change);

    void goToPlan(const domain::PlanId& plan);
    void followReading();
    void followPlan(bool isApart);
    void goToPassage(const domain::PlanId& plan, const std::optional<domain::Passage>& passage);
    void attach(const QString& criterion);
    void finalise();
    void reopen();

    PlanSequence m_plans;
    bool m_isChoosing = false; ///< the first of them
    domain::Plan m_plan;       ///< the one that is open
    QString m_title;           ///< "Region 14 · North coast"
    domain::Rubric m_rubric;
    QList<domain::ImprovementPoint> m_earlierPoints;
    ReviewPen* m_pen;
    PlanHeader* m_header;
    PlanPane* m_pane;
    ReaderMarks* m_marks;
    ReviewForm* m_form;
    bool m_formWaits = false; ///< for the page
    Lookups* m_lookups;
    std::unique_ptr<Bookmark> m_bookmark;
    PlanAndForm* m_halves;
    RoomStack* m_stack;
    DeclarationGate* m_gate;
    ChangesOverlay* m_changes; ///< all of the above is in it
    EarlierRound* m_earlierRound;
};

} // namespace beraad::ui
