// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plangrid.h"

namespace beraad::ui {

class ReadersModel;

/// Plans down and members across. Space is a wish for the current cell.
class ReadersGrid final : public PlanGrid
{
    Q_OBJECT

public:
    explicit ReadersGrid(ReadersModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void toggleRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace beraad::ui
