// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace beraad::ui {

class InlineMessage;
class Session;

/// Above a plan whose region answered after the acting member's review was final: says so, and
/// leaves it to the member to reopen the review. Hidden otherwise; looks anew after each change.
class AnswerNotice final : public QWidget
{
    Q_OBJECT

public:
    /// The session outlives the notice.
    explicit AnswerNotice(Session& session, QWidget* parent = nullptr);

private:
    void look();

    Session& m_session;
    InlineMessage* m_message;
};

} // namespace beraad::ui
