// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/growingdialog.h"

#include <QEvent>
#include <QLayout>

namespace beraad::ui {

bool GrowingDialog::event(QEvent* event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return isDone;
}

} // namespace beraad::ui

#include "moc_growingdialog.cpp"
