// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/datefield.h"

#include "ui/kit/stillwheel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>

namespace beraad::ui {

namespace {

/// Before anything that this program is about; stands for "none".
const QDate kNone(1900, 1, 1);

/// As the language writes a date in figures, with the whole year.
QString formatOf(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

DateField::DateField(QWidget* parent)
    : QDateEdit(parent)
{
    setDisplayFormat(formatOf(locale()));
    setCalendarPopup(true);
    setMinimumDate(kNone);
    setSpecialValueText(QStringLiteral("–"));
    setDate(kNone);
    keepStillUnderWheel(this);
    connect(this, &QDateEdit::userDateChanged, this, [this] { Q_EMIT picked(shownDate()); });
}

void DateField::showDate(const QDate& date)
{
    if (date == shownDate())
        return;
    const QSignalBlocker quiet(this);
    setDate(date.isValid() ? date : kNone);
}

QDate DateField::shownDate() const
{
    return date() == kNone ? QDate() : date();
}

bool DateField::begin()
{
    if (isReadOnly() || shownDate().isValid())
        return false;
    setDate(m_suggestion.isValid() ? m_suggestion : QDate::currentDate());
    setSelectedSection(QDateTimeEdit::DaySection);
    return true;
}

void DateField::clear()
{
    setDate(kNone);
}

void DateField::stepBy(int steps)
{
    if (!begin())
        QDateEdit::stepBy(steps);
}

QAbstractSpinBox::StepEnabled DateField::stepEnabled() const
{
    return isReadOnly() ? StepEnabled() : StepEnabled(StepUpEnabled | StepDownEnabled);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool isDigit = !event->text().isEmpty() && event->text().at(0).isDigit();
    if (isDigit)
        begin(); // and the digit goes to its day
    if (event->key() == Qt::Key_Delete && !isReadOnly()) {
        clear();
        return;
    }
    QDateEdit::keyPressEvent(event);
}

void DateField::mousePressEvent(QMouseEvent* event)
{
    begin(); // the calendar opens at a month that makes sense
    QDateEdit::mousePressEvent(event);
}

} // namespace beraad::ui
