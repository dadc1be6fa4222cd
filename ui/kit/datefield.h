// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/linefield.h"

#include <QDate>

namespace beraad::ui {

/// A day, typed as people write one ("19-5-2020", "19 mei 2020"), or none when it is empty. Up and
/// Down move it by a day and begin at the suggested one; a calendar is a click or Alt+Down away.
/// Shows what it is told; what the person picks is a wish that whoever listens stores.
class DateField final : public LineField
{
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    /// Invalid: none.
    void showDate(const QDate& date);
    /// The day that it shows; invalid where there is none, or none that can be read.
    QDate shownDate() const;
    void setSuggestion(const QDate& date) { m_suggestion = date; }

Q_SIGNALS:
    /// Invalid: the person took the date away.
    void picked(const QDate& date);

protected:
    bool give(Moment moment) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveTo(const QDate& date);
    void openCalendar();
    QDate start() const;

    QDate m_suggestion;
};

} // namespace beraad::ui
