// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace beraad::ui {

class InlineMessage;
class Session;

/// Says that the plan was replaced after the member judged it, and lets the member say that the
/// judgement stands. Follows the session's plan and member; hidden when there is nothing to say.
class VersionNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionNotice(Session& session, QWidget* parent = nullptr);

private:
    void look();
    void stand();

    Session& m_session;
    InlineMessage* m_message;
};

} // namespace beraad::ui
