// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clarification/clarificationpart.h"

class QComboBox;

namespace beraad::ui {

class ChoiceRow;
class DateField;
class NoteEdit;

/// What is asked, on which criterion, when it went out and until when it can be answered.
class QuestionPart final : public ClarificationPart
{
    Q_OBJECT

public:
    explicit QuestionPart(QWidget* parent = nullptr);

    void flush() override;
    void focusText();

protected:
    void show(const ClarificationSheet& sheet, bool mayEdit) override;

private:
    void connectFields();
    void fillCriteria(const domain::Rubric& rubric);

    ChoiceRow* m_kind;
    QComboBox* m_criterion;
    NoteEdit* m_text;
    DateField* m_sentOn;
    DateField* m_dueBy;
    QStringList m_criteria; ///< keys in the list; the first is empty
};

} // namespace beraad::ui
