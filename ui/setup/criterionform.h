// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace beraad::ui {

class LineField;
class NoteEdit;
class ScaleNumber;
class ScaleRows;

/// One criterion as the secretariat writes it. Keeps a copy and gives it out whole; `field` names
/// where somebody types, so that typing there is one step of undo.
class CriterionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CriterionForm(QWidget* parent = nullptr);

    /// `sharing` and `others` as ScaleRows::showScale().
    void showCriterion(const domain::Criterion& criterion, int sharing, int others);
    void setReadOnly(bool readOnly);
    void flush();
    /// From here on it is about another criterion.
    void startOver();
    /// Whether another scale is for those too who have the same.
    bool isScaleShared() const;

Q_SIGNALS:
    void edited(const beraad::domain::Criterion& criterion, const QString& field);
    void shareScaleRequested();

private:
    void addWords(QFormLayout& form);
    void addRules(QFormLayout& form);
    void connectRules();
    void give(const QString& field);

    domain::Criterion m_criterion;
    LineField* m_key;
    LineField* m_title;
    NoteEdit* m_guidance;
    ScaleRows* m_scale = nullptr;
    ScaleNumber* m_weight;
    QCheckBox* m_knockOut;
    QComboBox* m_evidence;
    QComboBox* m_motivation;
};

} // namespace beraad::ui
