// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"
#include "core/domain/outcome.h"

#include <QWidget>

class QLabel;

namespace beraad::ui {

class AdvicePen;
struct AdviceSheet;
class ChoiceRow;
class DateField;
class NoteEdit;
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

private:
    void layOut();
    void makeChoices();
    QWidget* makeSettle();
    QWidget* makeKnockOut();
    QWidget* makeCause();
    void connectParts();
    void showCause(const AdviceSheet& sheet);
    void showSuggestion(const AdviceSheet& sheet);
    void showConditional(const AdviceSheet& sheet);

    AdvicePen& m_pen;
    QuietLabel* m_suggestion;
    ChoiceRow* m_outcome = nullptr;
    QWidget* m_settle = nullptr;
    domain::PlanId m_plan; ///< that it shows
    DateField* m_settleBefore = nullptr;
    QWidget* m_knockOut = nullptr;
    QLabel* m_knockOutText = nullptr;
    NoteEdit* m_justification = nullptr;
    bool m_mayJustify = false;
    QWidget* m_cause = nullptr;
    QList<domain::StatedCause> m_stated; ///< those to choose from
    ChoiceRow* m_causes = nullptr;
    NoteEdit* m_causeRemark = nullptr;
    NoteEdit* m_motivation;
};

} // namespace beraad::ui
