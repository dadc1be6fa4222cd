// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesheet.h"

#include <QWidget>

class QVBoxLayout;

namespace beraad::ui {

/// What each reader of a plan found of one criterion: judgement, motivation, and the evidence as
/// lines that lead to the page.
class CriterionDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit CriterionDetail(QWidget* parent = nullptr);

    void showCriterion(const DifferenceRow& row, const DifferenceSheet& sheet,
                       const QString& criterion);

Q_SIGNALS:
    void evidenceActivated(const beraad::domain::Passage& passage);

private:
    void addReader(const domain::Review& review, const domain::Criterion& criterion,
                   const QString& name);

    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
};

} // namespace beraad::ui
