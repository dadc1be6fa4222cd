// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/domain/interests.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace beraad::ui {

class ChoiceRow;
class FormArea;
class InlineMessage;
class NoteEdit;
class PlanHeader;
class PlanSequence;
class QuietLabel;
class Session;
class TitlePage;

/// Where a member states what interest there is in a plan, before it opens or later: title page,
/// region and partners, one question. Stores the answer through commands::DeclarationDesk; whoever
/// shows the gate hears of it from the History. What was chosen and typed and not yet given stays
/// with its plan.
class DeclarationGate final : public QWidget
{
    Q_OBJECT

public:
    enum class Moment
    {
        BeforeOpening,
        Later ///< the plan is open behind it, and the person can go back to it
    };

    explicit DeclarationGate(Session& session, QWidget* parent = nullptr);
    ~DeclarationGate() override;

    /// Of the member at work.
    void showPlan(const committee::PlanRecord& record, const PlanSequence& plans, Moment moment);
    /// Nothing of a plan stays in it.
    void clear();
    bool canGoBack() const { return m_moment == Moment::Later; }

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void backRequested();

private:
    struct Draft
    {
        std::optional<domain::DeclarationKind> kind;
        QString reason;
    };

    void layOut();
    QWidget* makeQuestion();
    void showSaid(const committee::PlanRecord& record);
    void showDraft();
    void choose(std::optional<int> index);
    void declare();

    Session& m_session;
    domain::PlanId m_plan;
    Moment m_moment = Moment::BeforeOpening;
    QHash<domain::PlanId, Draft> m_drafts;
    PlanHeader* m_header;
    FormArea* m_area;
    TitlePage* m_titlePage;
    QLabel* m_applicant;
    QLabel* m_partners;
    QuietLabel* m_said;
    ChoiceRow* m_choices;
    QuietLabel* m_consequence;
    QWidget* m_reasonPart;
    NoteEdit* m_reason;
    InlineMessage* m_message;
    QPushButton* m_declare;
    QPushButton* m_back;
};

} // namespace beraad::ui
