// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace beraad::ui {

class ChoiceRow;
class NoteEdit;

/// One theme on the scoring form: how the plan covers it, a passage that shows it, a remark. Shows
/// what is stored; what the person does is a wish.
class ThemeRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeRow(const domain::Theme& theme, QWidget* parent = nullptr);

    const domain::Theme& theme() const { return m_theme; }
    /// With the review's evidence, of which one piece can become the example.
    void showFinding(const domain::ThemeFinding& finding, const QList<domain::Evidence>& evidence);
    void setReadOnly(bool readOnly);
    /// Whether text of the plan is selected, so that it can be the example.
    void setCanAttach(bool can) { m_canAttach = can; }
    void flush();

Q_SIGNALS:
    void found(const beraad::domain::ThemeFinding& finding);
    void selectionRequested(const beraad::domain::ThemeId& theme);
    void passageActivated(const beraad::domain::Passage& passage);

private:
    QLayout* makeExample();
    void layOut();
    void fillMenu();
    void showExample();
    void setExample(const std::optional<domain::Citation>& example);

    domain::Theme m_theme;
    domain::ThemeFinding m_finding;
    QList<domain::Evidence> m_evidence;
    bool m_canAttach = false;
    bool m_isReadOnly = false;
    ChoiceRow* m_coverage;
    NoteEdit* m_remark;
    QMenu* m_menu;
    QToolButton* m_choose = nullptr;
    QToolButton* m_remove = nullptr;
    QWidget* m_quote = nullptr; ///< the example; null: none
    QHBoxLayout* m_exampleLine = nullptr;
};

} // namespace beraad::ui
