// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace beraad::ui {

/// Text that steps back: a note, a caption, a count. Wraps.
class QuietLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(const QString& text = {}, QWidget* parent = nullptr);
};

} // namespace beraad::ui
