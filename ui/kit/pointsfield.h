// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace beraad::ui {

/// Points on a scale. Nothing given shows as a dash and is no number: 0 is a judgement. Backspace
/// in an empty field takes the points back; a character that is no number is offered to others.
class PointsField final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    PointsField(double maximum, double step, QWidget* parent = nullptr);

    /// None: nothing given.
    void showPoints(const std::optional<double>& points);

Q_SIGNALS:
    void picked(std::optional<double> points);
    /// Not a part of a number; for who knows words by their key.
    void characterTyped(const QString& character);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isEmptyNow() const { return value() < 0; }
};

} // namespace beraad::ui
