// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clarification/clarificationpart.h"

class QLabel;
class QPushButton;

namespace beraad::ui {

class ChoiceRow;
class DateField;
class NoteEdit;

/// What the region said, in words and as a PDF, and what that does to the judgement.
class AnswerPart final : public ClarificationPart
{
    Q_OBJECT

public:
    explicit AnswerPart(QWidget* parent = nullptr);

    void flush() override;

Q_SIGNALS:
    void attachRequested();
    void openRequested();
    void detachRequested();

protected:
    void show(const ClarificationSheet& sheet, bool mayEdit) override;

private:
    QWidget* makeDocument();
    void connectFields();

    DateField* m_answeredOn;
    NoteEdit* m_answer;
    QLabel* m_file = nullptr;
    QPushButton* m_attach = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_detach = nullptr;
    ChoiceRow* m_effect;
    NoteEdit* m_remark;
};

} // namespace beraad::ui
