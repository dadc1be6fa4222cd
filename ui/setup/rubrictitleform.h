// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

#include <QWidget>

class QLabel;

namespace beraad::ui {

class LineField;

/// What is of the rubric as a whole: its title, its language, and what decides between equal
/// points.
class RubricTitleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RubricTitleForm(QWidget* parent = nullptr);

    void showRubric(const domain::Rubric& rubric);
    void setReadOnly(bool readOnly);
    void flush();
    void startOver();

Q_SIGNALS:
    void retitled(const QString& title);
    void tieBreakEdited(const QStringList& keys);

private:
    LineField* m_title;
    LineField* m_tieBreak;
    QLabel* m_language;
};

} // namespace beraad::ui
