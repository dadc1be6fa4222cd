// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/clarificationdesk.h"

#include <QObject>

namespace beraad::ui {

class Session;

/// Writes what is asked and answered: each call stores at once. What cannot be stored comes back as
/// a signal; what was stored is told by the History.
class ClarificationPen final : public QObject
{
    Q_OBJECT

public:
    explicit ClarificationPen(Session& session, QObject* parent = nullptr);

    /// The new one; none when it was refused.
    domain::ClarificationId ask(const domain::PlanId& plan, domain::ClarificationKind kind);
    domain::ClarificationId takeOver(const QList<domain::QuestionId>& questions);
    void store(const domain::Clarification& clarification, const QString& field);
    /// Today, to be answered in the usual time.
    void send(const QList<domain::ClarificationId>& ids);
    void plan(const QList<domain::ClarificationId>& ids, const domain::PitchDay& day);
    void remove(const domain::ClarificationId& id);
    /// Reads the PDF on another thread, asks for its password when it is locked, and stores it when
    /// that is done.
    void attach(const domain::ClarificationId& id, const QString& path);
    void detach(const domain::ClarificationId& id);

Q_SIGNALS:
    void refused(const beraad::Error& error);

private:
    commands::ClarificationDesk desk() const;
    void tell(const Result<void>& result);
    domain::ClarificationId tell(const Result<domain::ClarificationId>& result);

    Session& m_session;
};

} // namespace beraad::ui
