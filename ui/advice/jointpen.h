// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/consensusdesk.h"

#include <QObject>

namespace beraad::ui {

class Session;

/// Writes what the readers of a plan find together, and their answers; asks why for an objection.
/// What cannot be stored comes back as a signal; what was stored is told by the History.
class JointPen final : public QObject
{
    Q_OBJECT

public:
    explicit JointPen(Session& session, QObject* parent = nullptr);

    const commands::ConsensusDesk& desk() const { return m_desk; }

    void word(const domain::JointFinding& finding);
    void take(const domain::PlanId& plan, const QString& criterion, int edition,
              domain::StanceKind kind);

    void lead(const domain::PlanId& plan, const domain::MemberId& reader);

Q_SIGNALS:
    void refused(const beraad::Error& error);

private:
    Session& m_session;
    commands::ConsensusDesk m_desk;
};

} // namespace beraad::ui
