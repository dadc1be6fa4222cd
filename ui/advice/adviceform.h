// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules.h"
#include "ui/advice/advicesheet.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace beraad::ui {

class AdvicePen;
class AdviceStanding;
class ClarificationView;
class DecisionPanel;
class FollowUpPanel;
class FormArea;
class InlineMessage;
class ObjectionList;
class OutcomeBadge;
class OutcomePanel;
class PointsPanel;
class VotesPanel;

/// The advice form: everything that the committee concludes on one plan. Shows an AdviceSheet and
/// writes with an AdvicePen; knows neither dossier nor plan on screen. Showing a sheet anew leaves
/// the focus, and what is being typed, where they are.
class AdviceForm final : public QWidget
{
    Q_OBJECT

public:
    /// The pen stays the caller's and outlives the form.
    explicit AdviceForm(AdvicePen& pen, QWidget* parent = nullptr);

    void showSheet(const AdviceSheet& sheet, const QDate& today);
    FollowUpPanel& followUps() { return *m_followUps; }
    ClarificationView& clarifications() { return *m_clarifications; }
    void setStanding(const AdviceStanding& standing);
    void showError(const QString& sentence);
    void setCriterion(const QString& criterion);
    void addPoint();
    /// Asks which joint findings go into the motivation.
    void insertFindings();
    /// From now on the end lists what stands in the way of adopting.
    void showObjections();
    void goTo(const Error& objection);
    /// Back to the top, as for another plan.
    void startOver();
    void flush();

Q_SIGNALS:
    void passageActivated(const beraad::domain::Passage& passage);
    void adoptRequested();
    void reopenRequested();

private:
    void layOut();
    QWidget* makeHeader();
    QWidget* makeConclusion();
    void showState();
    void goToRequiredPoint();
    void goToText(const QString& text);

    AdvicePen& m_pen;
    AdviceSheet m_sheet;
    bool m_isReadOnly = false;
    bool m_saysAll = false;
    OutcomeBadge* m_outcome = nullptr;
    QLabel* m_state = nullptr;
    InlineMessage* m_standing;
    InlineMessage* m_error;
    DecisionPanel* m_decision;
    FollowUpPanel* m_followUps;
    ClarificationView* m_clarifications;
    OutcomePanel* m_advice;
    PointsPanel* m_points;
    VotesPanel* m_votes;
    QWidget* m_conclusion = nullptr;
    ObjectionList* m_doubts = nullptr;
    ObjectionList* m_objections = nullptr;
    QPushButton* m_adopt = nullptr;
    FormArea* m_area;
};

} // namespace beraad::ui
