// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/plenary/plenarysheet.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QSpinBox;

namespace beraad::ui {

class ChoiceRow;
class InlineMessage;
class LineField;
class NoteEdit;
class OutcomeTerms;
class PlenaryPen;
class QuietLabel;

/// One agenda item while it is talked about: how long it may take, who must leave, the motion, the
/// votes, what was decided and why, and the gist of the talk. What is decided on a plan, and the
/// votes on it, is its advice, with all that it needs but the improvement points: those are worded
/// in the advice room. An item about no plan keeps its own votes and decision.
class ItemPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The pen stays the caller's and outlives the panel.
    explicit ItemPanel(PlenaryPen& pen, QWidget* parent = nullptr);

    void showItem(const ItemLine* line, const PlenarySheet& sheet, bool mayEdit);
    void flush();
    /// Takes the focus to the place that the objection is about; false when it is none of these.
    bool goTo(ErrorKind objection);

Q_SIGNALS:
    void adviceRequested();     ///< on the plan of this item
    void kindChangeRequested(); ///< to talk about what is a consent item

private:
    QSpinBox* addCount(const QString& label, QLayout* line);
    QWidget* makeVotes();
    QWidget* makeMinutes();
    void layOut();
    void connectParts();
    void change(const std::function<void(domain::AgendaItem&)>& how);
    void storeVotes();
    void storeMinutes();
    void showHead(const PlenarySheet& sheet, bool mayEdit);
    void showDoubt(bool mayEdit);
    void showAdvice(const PlenarySheet& sheet);
    void updateParts(bool mayEdit);

    PlenaryPen& m_pen;
    ItemLine m_line;
    bool m_isShowing = false;
    QLabel* m_title;
    QuietLabel* m_when;
    QWidget* m_minutesLine = nullptr;
    QSpinBox* m_minutes = nullptr;
    InlineMessage* m_leaving;
    InlineMessage* m_doubt; ///< against adopting it without a talk, or against its votes
    QuietLabel* m_closed;   ///< in the place of m_body
    QWidget* m_body = nullptr;
    QPushButton* m_toAdvice;
    LineField* m_motion;
    QWidget* m_votes = nullptr;
    QSpinBox* m_inFavour = nullptr;
    QSpinBox* m_against = nullptr;
    QSpinBox* m_abstained = nullptr;
    QuietLabel* m_voters = nullptr;
    QLabel* m_outcomeLabel;
    ChoiceRow* m_outcome;
    OutcomeTerms* m_terms;
    QLabel* m_decisionLabel;
    NoteEdit* m_decision; ///< the motivation of a plan's advice, or what was decided otherwise
    NoteEdit* m_talk;
};

} // namespace beraad::ui
