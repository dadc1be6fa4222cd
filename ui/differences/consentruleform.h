// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace beraad::ui {

/// The rule of the consent list, to read by all and to set by who may. Shows what it is told; an
/// edit is a wish that whoever listens stores.
class ConsentRuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentRuleForm(QWidget* parent = nullptr);

    void showRule(const domain::ConsentRule& rule);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited(const beraad::domain::ConsentRule& rule);

private:
    QWidget* makeFields();
    void tell();

    QSpinBox* m_fewest;
    QSpinBox* m_difference; ///< in hundredths of the scale
    QComboBox* m_recommendations;
    QCheckBox* m_unjudged;
    bool m_isShowing = false; ///< what changes now was not typed
};

} // namespace beraad::ui
