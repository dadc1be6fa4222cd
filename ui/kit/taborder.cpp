// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace beraad::ui {

namespace {

void collect(QLayout* layout, QList<QWidget*>& stops);

void collect(QWidget* widget, QList<QWidget*>& stops)
{
    if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
        stops.append(widget);
    if (auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget())
        collect(area->widget(), stops);
    else if (widget->layout())
        collect(widget->layout(), stops);
}

void collect(QLayout* layout, QList<QWidget*>& stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

} // namespace

void tabAsLaidOut(QWidget* part)
{
    QList<QWidget*> stops;
    collect(part, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace beraad::ui
