// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clarification/clarificationpart.h"

class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace beraad::ui {

class DateField;
class LineField;

/// When and where a region explains its plan, and who comes. Hidden while it need not come.
class SlotPart final : public ClarificationPart
{
    Q_OBJECT

public:
    explicit SlotPart(QWidget* parent = nullptr);

    void flush() override;

Q_SIGNALS:
    void reminderRequested();

protected:
    void show(const ClarificationSheet& sheet, bool mayEdit) override;

private:
    void connectFields();
    void changeSlot(const QString& field, const std::function<void(domain::PitchSlot&)>& how);
    void pickDay(const QDate& day);

    DateField* m_day;
    QTimeEdit* m_begins;
    QSpinBox* m_minutes;
    LineField* m_place;
    LineField* m_speakers;
    QPushButton* m_remind;
    QList<domain::PitchSlot> m_taken;
};

} // namespace beraad::ui
