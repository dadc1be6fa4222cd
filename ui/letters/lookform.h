// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace beraad::ui {

class LineField;
class NoteEdit;
class Prompts;

/// How all letters of a programme look: who writes, the committee's own logo and the size of the
/// text.
class LookForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LookForm(Prompts& prompts, QWidget* parent = nullptr);

    void showLook(const domain::LetterLook& look);
    domain::LetterLook look() const { return m_look; }
    void flush(); ///< gives out now what was typed

Q_SIGNALS:
    void changed();

private:
    void connectParts();
    void chooseLogo();
    void showLogo();

    Prompts& m_prompts;
    domain::LetterLook m_look;
    LineField* m_organisation;
    NoteEdit* m_lines;
    LineField* m_contact;
    QComboBox* m_points;
    QLabel* m_logo;
    QPushButton* m_choose;
    QPushButton* m_remove;
};

} // namespace beraad::ui
