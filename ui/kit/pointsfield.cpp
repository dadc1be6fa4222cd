// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pointsfield.h"

#include "ui/kit/stillwheel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace beraad::ui {

PointsField::PointsField(double maximum, double step, QWidget* parent)
    : QDoubleSpinBox(parent)
{
    // One step below zero stands for "nothing given": zero points is a judgement.
    setRange(-step, maximum);
    setSingleStep(step);
    setDecimals(step == int(step) ? 0 : 1);
    setSpecialValueText(QStringLiteral("–"));
    setSuffix(tr(" of %1").arg(locale().toString(maximum)));
    setAccessibleName(tr("Points"));
    setAlignment(Qt::AlignRight);
    keepStillUnderWheel(this);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double points) {
        Q_EMIT picked(points < 0 ? std::nullopt : std::optional(points));
    });
}

void PointsField::showPoints(const std::optional<double>& points)
{
    const QSignalBlocker quiet(this);
    if (value() != points.value_or(minimum()))
        setValue(points.value_or(minimum()));
}

/// Whoever comes here types a new number, and not one behind the dash.
void PointsField::focusInEvent(QFocusEvent* event)
{
    QDoubleSpinBox::focusInEvent(event);
    selectAll();
}

void PointsField::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    const bool isCharacter = text.size() == 1 && (text.at(0).isLetter() || text == u"?");
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isCharacter && isPlain) {
        Q_EMIT characterTyped(text);
        return;
    }
    const bool takesBack = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (takesBack && isPlain && !isReadOnly() && isEmptyNow())
        return;
    if (isEmptyNow() && isPlain && text.size() == 1 && text.at(0).isDigit())
        selectAll();
    QDoubleSpinBox::keyPressEvent(event);
    if (takesBack && !isReadOnly() && cleanText().isEmpty()) {
        setValue(minimum());
        selectAll();
    }
}

} // namespace beraad::ui

#include "moc_pointsfield.cpp"
