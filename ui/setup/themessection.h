// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "ui/setup/setupsection.h"

class QLabel;
class QPushButton;

namespace beraad::ui {

class ThemeLine;

/// The cross-cutting themes that readers are asked of in all plans of the programme.
class ThemesSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit ThemesSection(Session& session, QWidget* parent = nullptr);

    void flush() override;
    QList<ShortcutHint> shortcuts() const override;

protected:
    Result<void> read() override;

private:
    void layOut();
    void add();
    void addUsual();
    void showLines(const QList<domain::Theme>& themes);
    ThemeLine* makeLine(const domain::ThemeId& theme);
    void move(ThemeLine* line, int places);

    QList<ThemeLine*> m_shown;
    QLabel* m_nothing;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QPushButton* m_addUsual;
};

} // namespace beraad::ui
