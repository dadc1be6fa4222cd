// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/intake.h"
#include "ui/setup/setupsection.h"

class QPushButton;
class QSpinBox;

namespace beraad::ui {

class MoneyField;
class PartsField;

/// What a plan has to consist of, and what the checks at intake hold it against.
class IntakeSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit IntakeSection(Session& session, QWidget* parent = nullptr);

    void flush() override;

protected:
    Result<void> read() override;

private:
    void layOut();
    void connectParts();
    QSpinBox* makeNumber(int most, const QString& suffix);
    void storeRule();
    void addUsual();

    domain::IntakeRule m_rule;
    PartsField* m_parts;
    QPushButton* m_addUsual;
    QSpinBox* m_cofinancing;
    QSpinBox* m_schools;
    QSpinBox* m_colleges;
    QSpinBox* m_companies;
    MoneyField* m_most;
    QSpinBox* m_days;
};

} // namespace beraad::ui
