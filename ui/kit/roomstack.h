// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <functional>

namespace beraad::ui {

/// The pages of a room, and what the room says in their place while there is nothing to show
/// (EmptyState).
class RoomStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    /// `step` is done by the button `nextStep`; without that there is no button.
    void showInstead(const QString& iconName, const QString& sentence, const QString& nextStep = {},
                     const std::function<void()>& step = {});

private:
    QWidget* m_instead = nullptr;
};

} // namespace beraad::ui
