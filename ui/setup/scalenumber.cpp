// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/scalenumber.h"

#include "ui/kit/stillwheel.h"

#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace beraad::ui {

namespace {
constexpr int kDecimals = 2;
constexpr double kMost = 1000;
} // namespace

ScaleNumber::ScaleNumber(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(kDecimals);
    setRange(0, kMost);
    setKeyboardTracking(false);
    setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    keepStillUnderWheel(this);
    connect(this, &QDoubleSpinBox::valueChanged, this, &ScaleNumber::picked);
}

void ScaleNumber::showNumber(double number)
{
    if (hasFocus() && lineEdit()->isModified())
        return;
    const QSignalBlocker blocker(this);
    setValue(number);
}

void ScaleNumber::setNumberReadOnly(bool readOnly)
{
    setReadOnly(readOnly);
    setButtonSymbols(readOnly ? NoButtons : UpDownArrows);
}

QString ScaleNumber::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace beraad::ui

#include "moc_scalenumber.cpp"
