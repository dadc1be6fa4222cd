// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/datefield.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"

#include "core/tables/cellvalues.h"
#include "core/wording/formats.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace beraad::ui {

DateField::DateField(QWidget* parent)
    : LineField(parent)
{
    setPlaceholderText(tr("not set"));
    setMaximumWidth(fontMetrics().averageCharWidth() * 26 + 4 * kStep);
    auto* calendar = addAction(icon(QStringLiteral("view-calendar")), QLineEdit::TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
}

QDate DateField::shownDate() const
{
    return tables::day(text().trimmed()).value_or(QDate());
}

void DateField::showDate(const QDate& date)
{
    // Half of "19-5-2020" is no reason to write it anew under the typing hand.
    if (!hasFocus() || shownDate() != date)
        showStored(wording::longDate(date));
}

bool DateField::give(Moment moment)
{
    const QDate day = shownDate();
    if (!day.isValid() && !text().trimmed().isEmpty()) {
        if (moment == Moment::Done)
            Q_EMIT refused(tr("“%1” is not a day. Write it as 19-5-2020.").arg(text()));
        return false;
    }
    if (moment == Moment::Done)
        setText(wording::longDate(day));
    Q_EMIT picked(day);
    return true;
}

/// Where moving and the calendar begin while there is no day.
QDate DateField::start() const
{
    return m_suggestion.isValid() ? m_suggestion : QDate::currentDate();
}

void DateField::moveTo(const QDate& day)
{
    setText(wording::longDate(day));
    touch();
    flush();
    selectAll(); // Delete takes the day away
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool isVertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isReadOnly() || !isVertical) {
        LineField::keyPressEvent(event);
        if (text().isEmpty())
            flush(); // taking a day away is not half of typing one
        return;
    }
    const int step = event->key() == Qt::Key_Up ? 1 : -1;
    if (event->modifiers() & Qt::AltModifier)
        openCalendar();
    else
        moveTo(shownDate().isValid() ? shownDate().addDays(step) : start());
}

void DateField::openCalendar()
{
    if (isReadOnly())
        return;
    QMenu menu(this);
    auto* calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(shownDate().isValid() ? shownDate() : start());
    auto* entry = new QWidgetAction(&menu);
    entry->setDefaultWidget(calendar);
    menu.addAction(entry);
    const auto pick = [&](const QDate& day) {
        moveTo(day);
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, pick);
    connect(calendar, &QCalendarWidget::activated, &menu, pick);
    calendar->setFocus();
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

} // namespace beraad::ui

#include "moc_datefield.cpp"
