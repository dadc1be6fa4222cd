// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clarification.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace beraad::ui {

class DateField;
class LineField;

/// A day of pitches: when it begins, how long each takes, and the button that gives them their
/// slots.
class PitchDayPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PitchDayPanel(QWidget* parent = nullptr);

    /// How many pitches would get a slot; `suggested` is where picking the day begins.
    void showCount(int pitches, const QDate& suggested);

Q_SIGNALS:
    void planRequested(const beraad::domain::PitchDay& day);
    void listRequested();
    void calendarRequested();

private:
    void layOut();
    void plan();

    DateField* m_day;
    QTimeEdit* m_begins;
    QSpinBox* m_minutes;
    QSpinBox* m_pause;
    LineField* m_place;
    QLabel* m_what;
    QPushButton* m_plan;
    QPushButton* m_list;
    QPushButton* m_calendar;
};

} // namespace beraad::ui
