// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plenary/plenarysheet.h"

#include <QWidget>

#include <functional>

class QSpinBox;
class QTimeEdit;

namespace beraad::ui {

class DateField;
class LineField;
class QuietLabel;

/// When and where the plenary is, how many members with a vote must be there, and how long a plan
/// takes on an agenda that is proposed.
class ArrangePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ArrangePanel(QWidget* parent = nullptr);

    void showSheet(const PlenarySheet& sheet, bool mayEdit);
    void flush();
    /// As the person chose, until an agenda is proposed by it; otherwise as on the agenda.
    int minutesAPlan() const;

Q_SIGNALS:
    void arranged(const beraad::domain::Meeting& meeting);

private:
    void showMinutesAPlan(const PlenarySheet& sheet);
    void change(const std::function<void(domain::Meeting&)>& how);

    domain::Meeting m_meeting;
    DateField* m_date;
    QTimeEdit* m_begins;
    LineField* m_place;
    QSpinBox* m_quorum;
    QSpinBox* m_minutesAPlan;
    int m_minutesOnAgenda; ///< that a plan has there
    QuietLabel* m_end;
};

} // namespace beraad::ui
