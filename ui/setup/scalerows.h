// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;
class QWidget;

namespace beraad::ui {

class AnchorsField;
class LevelsField;
class ScaleNumber;

/// The rows of a form in which the scale of a criterion is written: levels, or points with a
/// maximum, step, threshold and examples; and for which other criteria it counts too. Keeps a copy
/// of the scale and gives it out whole.
class ScaleRows final : public QObject
{
    Q_OBJECT

public:
    ScaleRows(QFormLayout& form, QWidget* parent);

    /// `sharing`: how many others have this scale; `others`: how many there are.
    void showScale(const domain::Scale& scale, int sharing, int others);
    void setReadOnly(bool readOnly);
    void flush();
    void startOver();
    /// Whether an edit is for those too who have the same scale.
    bool isShared() const;

Q_SIGNALS:
    void edited(const beraad::domain::Scale& scale, const QString& field);
    /// All criteria are judged on this scale.
    void shareRequested();

private:
    ScaleNumber* addNumber(const QString& label, double domain::Scale::*value);
    void connectFields();
    void pickKind();
    void showKind();
    void give(const QString& field);

    QFormLayout& m_form;
    QWidget* m_parent;
    domain::Scale m_scale;
    domain::Scale m_other; ///< of the other kind, while one looks what it would be like
    QComboBox* m_kind;
    LevelsField* m_levels;
    QList<ScaleNumber*> m_numbers; ///< maximum, step, sufficient
    AnchorsField* m_anchors;
    QCheckBox* m_together;
    QPushButton* m_share;
    bool m_isReadOnly = false;
};

} // namespace beraad::ui
