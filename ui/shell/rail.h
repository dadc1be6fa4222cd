// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/roomname.h"

#include <QButtonGroup>
#include <QList>
#include <QWidget>

namespace beraad::ui {

/// The narrow rail on the left: the rooms in the order of the work, one of them current. Arrow
/// keys move along it.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const QList<RoomName>& rooms, QWidget* parent = nullptr);

    void setCurrent(RoomName room);

Q_SIGNALS:
    void roomRequested(beraad::ui::RoomName room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup m_buttons; ///< the id of a button is its RoomName
};

} // namespace beraad::ui
