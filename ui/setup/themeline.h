// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/theme.h"

#include <QWidget>

class QToolButton;

namespace beraad::ui {

class LineField;

/// One theme of the programme: its name, its place among the others, and whether readers are still
/// asked of it.
class ThemeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeLine(QWidget* parent = nullptr);

    /// The `place`-th of `count`, from 0.
    void showTheme(const domain::Theme& theme, int place, int count);
    const domain::ThemeId& id() const { return m_theme.id; }
    void flush();

Q_SIGNALS:
    void renamed(const QString& name);
    void moveRequested(int places);
    void retireRequested(bool retired);

private:
    QToolButton* makeButton(const QString& iconName);
    void addMoveKey(Qt::Key key, int places);

    domain::Theme m_theme; ///< as it is on screen
    LineField* m_name;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_retire;
};

} // namespace beraad::ui
