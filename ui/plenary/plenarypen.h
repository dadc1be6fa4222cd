// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/advicedesk.h"
#include "core/commands/meetingdesk.h"

#include <QObject>

namespace beraad::ui {

class Session;

/// Writes what happens in the plenary: each call stores at once what is told. What cannot be stored
/// comes back as a signal; what was stored is told by the History.
class PlenaryPen final : public QObject
{
    Q_OBJECT

public:
    explicit PlenaryPen(Session& session, QObject* parent = nullptr);

    /// Of the round that the session is about.
    commands::MeetingDesk desk() const;

    void arrange(const domain::Meeting& meeting);
    /// Whether it is stored.
    bool setAgenda(const QList<domain::AgendaItem>& items);
    /// The item as it is stored, with this changed: a sheet may hold less of it than there is.
    void change(const domain::AgendaItemId& item,
                const std::function<void(domain::AgendaItem&)>& how);
    void open();
    void close();
    void setPresent(const domain::MemberId& member, bool isPresent);
    /// Whether it is being taken now.
    bool start(const domain::AgendaItemId& item);
    void takeAgain(const domain::AgendaItemId& item);

    void choose(const domain::PlanId& plan, std::optional<domain::Outcome> outcome);
    void setCause(const domain::PlanId& plan, const std::optional<domain::StatedCause>& cause);
    void remarkCause(const domain::PlanId& plan, const QString& text);
    void settleBefore(const domain::PlanId& plan, const QDate& date);
    void motivate(const domain::PlanId& plan, const QString& text);
    void count(const domain::PlanId& plan, const std::optional<domain::Votes>& votes);
    /// Whether the advice is adopted now; objections come back as a signal.
    bool adopt(const domain::PlanId& plan);

Q_SIGNALS:
    void refused(const beraad::Error& error);

private:
    bool tell(const Result<void>& result);
    void change(const domain::PlanId& plan, commands::Action action,
                const std::function<void(domain::Advice&)>& how);

    Session& m_session;
};

} // namespace beraad::ui
