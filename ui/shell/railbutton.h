// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/roomname.h"

#include <QKeySequence>
#include <QToolButton>

namespace beraad::ui {

/// A room on the rail: its icon above its name, with a bar of the accent while it is current.
class RailButton final : public QToolButton
{
    Q_OBJECT

public:
    RailButton(RoomName room, const QKeySequence& keys, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace beraad::ui
