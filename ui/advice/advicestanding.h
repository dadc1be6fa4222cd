// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"

#include <QCoreApplication>
#include <QString>

namespace beraad::commands {
class AdviceDesk;
}

namespace beraad::ui {

/// What the member at work may do with the advice on a plan, and why not more.
class AdviceStanding
{
    Q_DECLARE_TR_FUNCTIONS(beraad::ui::AdviceStanding)

public:
    AdviceStanding() = default;
    AdviceStanding(const commands::AdviceDesk& desk, const domain::PlanId& plan);

    bool mayEdit() const { return m_reason.isEmpty(); }
    /// Why it can only be read; empty when it can be written.
    const QString& reason() const { return m_reason; }
    /// A verb for the step that changes that; empty when it is not to be taken here.
    const QString& remedy() const { return m_remedy; }
    /// May keep what the minister decided.
    bool mayDecide() const { return m_mayDecide; }

private:
    QString m_reason;
    QString m_remedy;
    bool m_mayDecide = false;
};

} // namespace beraad::ui
