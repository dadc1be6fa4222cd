// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include <QPainter>

namespace beraad::ui {

namespace {
constexpr int kBar = 3; ///< width of the accent beside the current room
}

RailButton::RailButton(RoomName room, const QKeySequence& keys, QWidget* parent)
    : QToolButton(parent)
{
    setText(titleOf(room));
    setIcon(ui::icon(iconNameOf(room)));
    setToolTip(QStringLiteral("%1 (%2)").arg(text(), keys.toString(QKeySequence::NativeText)));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int width = metrics.horizontalAdvance(text()) + 2 * kStep + kBar;
    return {qMax(width, 9 * kStep), kRailIconSize + metrics.height() + 2 * kStep + kHalfStep};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QPalette colours = palette();
    if (isChecked())
        painter.fillRect(rect(), colours.color(QPalette::Base));
    else if (underMouse() || isDown())
        painter.fillRect(rect(), colours.color(QPalette::AlternateBase));
    if (isChecked())
        painter.fillRect(QRect(0, 0, kBar, height()), accentColour(colours));

    const QRect iconBox((width() - kRailIconSize) / 2, kStep, kRailIconSize, kRailIconSize);
    icon().paint(&painter, iconBox);
    painter.setPen(colours.color(QPalette::WindowText));
    painter.drawText(rect().adjusted(0, iconBox.bottom() + kHalfStep, 0, -kHalfStep),
                     Qt::AlignHCenter | Qt::AlignVCenter, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(accentColour(colours), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(kHalfStep + 1, 3, -4, -3), kRadius,
                                kRadius);
    }
}

} // namespace beraad::ui

#include "moc_railbutton.cpp"
