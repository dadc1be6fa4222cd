// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace beraad::ui {

/// A number of a rubric: points, a step, a weight. Given out when it is typed to the end.
class ScaleNumber final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit ScaleNumber(QWidget* parent = nullptr);

    /// What is stored; nobody is told.
    void showNumber(double number);
    void setNumberReadOnly(bool readOnly);

    /// Without zeros behind the decimal sign.
    QString textFromValue(double value) const override;

Q_SIGNALS:
    void picked(double number);
};

} // namespace beraad::ui
