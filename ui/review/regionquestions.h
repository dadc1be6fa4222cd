// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/exchange.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace beraad::ui {

class ClarificationView;
class Fold;
class InlineMessage;
class Session;

/// Beside the plan: what the region was asked and what it said, and what the acting member wants to
/// ask it. Follows the session's plan; the member's questions are stored as they are asked.
class RegionQuestions final : public QWidget
{
    Q_OBJECT

public:
    /// The session outlives this; `criterion` tells which one the person is at.
    RegionQuestions(Session& session, std::function<QString()> criterion,
                    QWidget* parent = nullptr);

Q_SIGNALS:
    void documentActivated(const QString& sha256);

private:
    QWidget* makeButtons();
    void look();
    Result<void> read();
    void showQuestions(const QList<domain::Question>& own, const QList<domain::QuestionId>& taken);
    QWidget* makeQuestion(const domain::Question& question, bool isTaken);
    void ask(const QString& criterion);
    void reword(const domain::Question& question);
    void tell(const Result<void>& result);

    Session& m_session;
    std::function<QString()> m_criterion;
    Fold* m_fold;
    InlineMessage* m_message;
    ClarificationView* m_view;
    QWidget* m_own;
    QVBoxLayout* m_ownLines;
    QList<domain::Question> m_questions;
    QList<domain::QuestionId> m_taken;
    QPushButton* m_askCriterion = nullptr;
    QPushButton* m_askPlan = nullptr;
};

} // namespace beraad::ui
