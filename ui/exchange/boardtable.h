// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plangrid.h"

namespace beraad::ui {

class BoardModel;

/// Shows the board; the current column is the member that one is about.
class BoardTable final : public PlanGrid
{
    Q_OBJECT

public:
    explicit BoardTable(BoardModel& model, QWidget* parent = nullptr);

    /// Widths that fit what stands in the headers.
    void fitColumns();
};

} // namespace beraad::ui
