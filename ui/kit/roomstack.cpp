// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/roomstack.h"

#include "ui/kit/emptystate.h"

namespace beraad::ui {

void RoomStack::showInstead(const QString& iconName, const QString& sentence,
                            const QString& nextStep, const std::function<void()>& step)
{
    if (m_instead) {
        removeWidget(m_instead);
        m_instead->deleteLater(); // its button may be what brought us here
    }
    auto* instead = new EmptyState(iconName, sentence, nextStep, this);
    if (step)
        connect(instead, &EmptyState::nextStepRequested, this, step);
    m_instead = instead;
    addWidget(instead);
    setCurrentWidget(instead);
}

} // namespace beraad::ui
