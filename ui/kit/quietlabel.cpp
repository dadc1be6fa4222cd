// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/quietlabel.h"

#include "ui/kit/palettes.h"

namespace beraad::ui {

QuietLabel::QuietLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    QPalette stepped = palette();
    stepped.setColor(QPalette::WindowText, quietColour(stepped));
    setPalette(stepped);
    setWordWrap(true);
}

} // namespace beraad::ui

#include "moc_quietlabel.cpp"
