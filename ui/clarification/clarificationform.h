// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clarification/clarificationsheet.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace beraad::ui {

class AnswerPart;
class QuestionPart;
class SectionHeading;
class SlotPart;

/// The form of one line of the table: a clarification with its parts, or a member's question that
/// can be taken over.
class ClarificationForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ClarificationForm(QWidget* parent = nullptr);

    /// None: nothing is chosen.
    void showLine(const ClarificationLine* line, const ClarificationSheet& sheet, bool mayEdit);
    void focusText();
    void flush();

Q_SIGNALS:
    void changed(const beraad::domain::Clarification& clarification, const QString& field);
    void takeOverRequested();
    void sendRequested();
    void removeRequested();
    void attachRequested();
    void openRequested();
    void detachRequested();
    void reminderRequested();

private:
    void layOut();
    void connectParts();
    void showHead(const ClarificationLine& line, const ClarificationSheet& sheet);

    SectionHeading* m_title;
    QLabel* m_about;
    QLabel* m_question; ///< of a member
    QPushButton* m_takeOver;
    QPushButton* m_send;
    QPushButton* m_remove;
    QuestionPart* m_asked;
    SlotPart* m_slot;
    AnswerPart* m_answer;
    QString m_shownId;
};

} // namespace beraad::ui
