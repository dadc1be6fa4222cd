// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/advicedesk.h"

#include <QObject>

#include <functional>

namespace beraad::ui {

/// Writes the advice on one plan: each call stores at once what is told, and nothing beside it.
/// What cannot be stored comes back as a signal, and the form shows it; what was stored is told by
/// the History.
class AdvicePen final : public QObject
{
    Q_OBJECT

public:
    explicit AdvicePen(commands::History& history, QObject* parent = nullptr);

    void setPlan(const domain::PlanId& plan) { m_plan = plan; }
    const domain::PlanId& plan() const { return m_plan; }
    const commands::AdviceDesk& desk() const { return m_desk; }

    void choose(std::optional<domain::Outcome> outcome);
    void motivate(const QString& text);
    /// The same, as an undo step of its own: joint findings were put into the motivation.
    void insertFindings(const QString& motivation);
    void setCause(const std::optional<domain::StatedCause>& cause);
    void remarkCause(const QString& text);
    void settleBefore(const QDate& date);
    void justify(const QString& text);
    void count(const std::optional<domain::Votes>& votes);

    void addPoint(const QString& criterion);
    void wordPoint(const domain::ImprovementPointId& point, const QString& text);
    void tiePoint(const domain::ImprovementPointId& point, const QString& criterion);
    void needPoint(const domain::ImprovementPointId& point, domain::PointNeed need);
    void datePoint(const domain::ImprovementPointId& point, const QDate& dueBy);
    void citeInPoint(const domain::ImprovementPointId& point,
                     const QList<domain::Citation>& citations);
    void removePoint(const domain::ImprovementPointId& point);
    /// Places down, or up when negative; nothing at the end of the list.
    void movePoint(const domain::ImprovementPointId& point, int places);

    void mark(const domain::FollowUp& followUp);
    void unmark(const domain::ImprovementPointId& point);

    void adopt();
    void reopen();
    void decide(const domain::Decision& decision);
    void removeDecision();

Q_SIGNALS:
    void stored();
    void refused(const beraad::Error& error);

private:
    void tell(const Result<void>& result);
    void change(commands::Action action, const std::function<void(domain::Advice&)>& how);
    void changePoint(const domain::ImprovementPointId& point,
                     const std::function<void(QList<domain::ImprovementPoint>&, qsizetype)>& how);

    commands::AdviceDesk m_desk;
    domain::PlanId m_plan;
};

} // namespace beraad::ui
