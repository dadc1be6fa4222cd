// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace beraad::ui {

/// The heading of a room or of a part of it: larger or bolder than the form's text, and an
/// accessible name for what follows.
class SectionHeading final : public QLabel
{
    Q_OBJECT

public:
    enum class Level
    {
        Room,
        Section
    };

    explicit SectionHeading(const QString& text, Level level = Level::Section,
                            QWidget* parent = nullptr);
};

} // namespace beraad::ui
