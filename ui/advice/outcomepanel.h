// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace beraad::ui {

class AdvicePen;
struct AdviceSheet;
class ChoiceRow;
class NoteEdit;
class OutcomeTerms;
class QuietLabel;
class SectionHeading;

/// The outcome of the advice with what belongs to it: the date with points to settle, the cause
/// with revise and reject, the chair's word on a knock-out; and the motivation. What the scores
/// alone would lead to stands beside it as a suggestion.
class OutcomePanel final : public QWidget
{
    Q_OBJECT

public:
    /// The pen stays the caller's and outlives the panel.
    explicit OutcomePanel(AdvicePen& pen, QWidget* parent = nullptr);

    void show(const AdviceSheet& sheet);
    void setReadOnly(bool readOnly);
    void flush();
    /// Takes the focus to the place that the objection is about; false when it is none of these.
    bool goTo(ErrorKind objection);
    /// The same to the field that holds this text.
    bool goToText(const QString& text);
    /// Stores the motivation with these paragraphs where its cursor is, and goes on behind them.
    void insertIntoMotivation(const QString& paragraphs);

Q_SIGNALS:
    /// The person wants joint findings in the motivation.
    void findingsRequested();

private:
    void layOut();
    void makeChoices();
    QWidget* makeKnockOut();
    void connectParts();
    void showSuggestion(const AdviceSheet& sheet);
    void showConditional(const AdviceSheet& sheet);

    AdvicePen& m_pen;
    QuietLabel* m_suggestion;
    ChoiceRow* m_outcome = nullptr;
    OutcomeTerms* m_terms;
    QWidget* m_knockOut = nullptr;
    QLabel* m_knockOutText = nullptr;
    NoteEdit* m_justification = nullptr;
    bool m_mayJustify = false;
    NoteEdit* m_motivation;
    QToolButton* m_findings;
    domain::PlanId m_plan; ///< that is shown
};

} // namespace beraad::ui
