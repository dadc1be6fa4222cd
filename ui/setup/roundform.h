// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

#include <QWidget>

namespace beraad::ui {

class DateField;
class MoneyField;

/// The dates of a round and its ceiling.
class RoundForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundForm(QWidget* parent = nullptr);

    void showRound(const domain::Round& round);
    /// The round that was shown, with what was typed.
    const domain::Round& round() const { return m_round; }
    void setReadOnly(bool readOnly);
    void flush();
    void startOver();

Q_SIGNALS:
    void edited(const beraad::domain::Round& round);

private:
    void connectFields();

    domain::Round m_round;
    DateField* m_deadline;
    DateField* m_plenary;
    DateField* m_advice;
    DateField* m_fundingStart;
    MoneyField* m_ceiling;
};

} // namespace beraad::ui
