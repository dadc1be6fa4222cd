// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubricrules.h"
#include "ui/setup/rubricdraft.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace beraad::ui {

/// What keeps a rubric from being used, as sentences that lead to the place. Hidden while nothing
/// does.
class FaultList final : public QWidget
{
    Q_OBJECT

public:
    explicit FaultList(QWidget* parent = nullptr);

    void showFaults(const domain::Rubric& rubric, const QList<domain::RubricFault>& faults);

Q_SIGNALS:
    void activated(const beraad::ui::RubricPlace& place);

private:
    QLabel* m_lead;
    QVBoxLayout* m_lines;
    QStringList m_shown;
};

} // namespace beraad::ui
