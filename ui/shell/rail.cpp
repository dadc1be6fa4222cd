// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/kit/palettes.h"
#include "ui/shell/railbutton.h"

#include <QPainter>
#include <QVBoxLayout>

namespace beraad::ui {

Rail::Rail(const QList<RoomName>& rooms, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Rooms"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    for (int i = 0; i < rooms.size(); ++i) {
        auto* button = new RailButton(rooms[i], keysOf(rooms[i]), this);
        m_buttons.addButton(button, int(rooms[i]));
        layout->addWidget(button);
    }
    layout->addStretch();
    m_buttons.setExclusive(true);
    connect(&m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT roomRequested(RoomName(id)); });
}

void Rail::setCurrent(RoomName room)
{
    if (QAbstractButton* button = m_buttons.button(int(room))) {
        button->setChecked(true);
        setFocusProxy(button);
    }
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(width() - 1, 0, 1, height()), hairlineColour(palette()));
}

} // namespace beraad::ui

#include "moc_rail.cpp"
