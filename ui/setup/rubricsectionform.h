// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

#include <QWidget>

namespace beraad::ui {

class LineField;
class NoteEdit;

/// A section of the rubric as the secretariat writes it, without its criteria.
class RubricSectionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RubricSectionForm(QWidget* parent = nullptr);

    void showSection(const domain::Section& section);
    void setReadOnly(bool readOnly);
    void flush();
    void startOver();

Q_SIGNALS:
    void edited(const beraad::domain::Section& section, const QString& field);

private:
    domain::Section m_section;
    LineField* m_key;
    LineField* m_title;
    NoteEdit* m_introduction;
};

} // namespace beraad::ui
