// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace beraad::ui {

/// A date that may be absent, shown as a dash. Typing or an arrow on a dash starts from the
/// suggested date; Delete takes the date away. Shows what it is told; what the person picks is a
/// wish that whoever listens stores.
class DateField final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    /// Invalid: none.
    void showDate(const QDate& date);
    QDate shownDate() const;
    void setSuggestion(const QDate& date) { m_suggestion = date; }
    void stepBy(int steps) override;
    void clear() override;

Q_SIGNALS:
    /// Invalid: the person took the date away.
    void picked(const QDate& date);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    StepEnabled stepEnabled() const override;

private:
    /// Gives a dash a date to edit; whether it was one.
    bool begin();

    QDate m_suggestion;
};

} // namespace beraad::ui
