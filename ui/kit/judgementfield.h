// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

#include <QWidget>

class QLabel;

namespace beraad::ui {

class ChoiceRow;
class PointsField;

/// Where one criterion is judged: its levels beside each other or its points in a field, and beside
/// them what is no value: "cannot be judged" and "not applicable". Shows what it is told; what the
/// person picks is a wish. "?" picks the one and "n" the other, Backspace takes the judgement back.
class JudgementField final : public QWidget
{
    Q_OBJECT

public:
    explicit JudgementField(const domain::Scale& scale, QWidget* parent = nullptr);

    void showJudgement(const domain::Judgement& judgement);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void picked(const beraad::domain::Judgement& judgement);

private:
    void makePoints();
    void makeChoices();
    QString anchorFor(double points) const;
    void pickChoice(std::optional<int> index);

    domain::Scale m_scale;
    domain::Judgement m_shown;
    PointsField* m_points = nullptr; ///< none on a scale of levels
    QLabel* m_anchor = nullptr;
    ChoiceRow* m_choices;
};

} // namespace beraad::ui
