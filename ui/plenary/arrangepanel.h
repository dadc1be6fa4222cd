// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plenary/plenarysheet.h"

#include <QWidget>

class QSpinBox;
class QTimeEdit;

namespace beraad::ui {

class DateField;
class LineField;

/// When and where the plenary is, and how many members with a vote must be there.
class ArrangePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ArrangePanel(QWidget* parent = nullptr);

    void showSheet(const PlenarySheet& sheet, bool mayEdit);
    void flush();

Q_SIGNALS:
    void arranged(const beraad::domain::Meeting& meeting);

private:
    void change(const std::function<void(domain::Meeting&)>& how);

    domain::Meeting m_meeting;
    DateField* m_date;
    QTimeEdit* m_begins;
    LineField* m_place;
    QSpinBox* m_quorum;
};

} // namespace beraad::ui
