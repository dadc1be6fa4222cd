// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sectionheading.h"

namespace beraad::ui {

SectionHeading::SectionHeading(const QString& text, Level level, QWidget* parent)
    : QLabel(text, parent)
{
    QFont heading = font();
    heading.setBold(true);
    if (level == Level::Room)
        heading.setPointSizeF(heading.pointSizeF() * 1.4);
    setFont(heading);
    setWordWrap(true);
}

} // namespace beraad::ui

#include "moc_sectionheading.cpp"
