// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace beraad::ui {

/// Who may see and do what in each phase of a round: domain::phaseRules(), from which the program
/// itself decides, as a table to read. As high as its lines.
class PhaseTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PhaseTable(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace beraad::ui
