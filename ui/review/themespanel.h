// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

#include <QWidget>

class QVBoxLayout;

namespace beraad::ui {

class Fold;
class ThemeRow;

/// After the criteria on the scoring form: the themes of the programme, for who has something to
/// say of them. One line while nothing is said; nothing in it is needed for a final review.
class ThemesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ThemesPanel(QWidget* parent = nullptr);

    /// Of the programme. A retired one shows where the review speaks of it; hidden without any.
    void setThemes(const QList<domain::Theme>& themes);
    void showReview(const domain::Review& review);
    void setReadOnly(bool readOnly);
    void setCanAttach(bool can);
    /// Another review: open where it speaks of a theme.
    void startOver();
    void flush();
    /// Open, at the first theme of which nothing is said.
    void enter();

Q_SIGNALS:
    void found(const beraad::domain::ThemeFinding& finding);
    /// The passage that is selected in the plan is to be the example.
    void selectionRequested(const beraad::domain::ThemeId& theme);
    void passageActivated(const beraad::domain::Passage& passage);

private:
    QList<domain::Theme> shownThemes() const;
    void makeRows(const QList<domain::Theme>& themes);

    QList<domain::Theme> m_themes;
    domain::Review m_review;
    bool m_isReadOnly = false;
    bool m_canAttach = false;
    Fold* m_fold;
    QWidget* m_content;
    QVBoxLayout* m_lines;
    QList<ThemeRow*> m_rows;
};

} // namespace beraad::ui
