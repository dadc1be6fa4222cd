// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace beraad::ui {

/// Tab goes through everything in `part` in the order of its layouts: for parts that are made later
/// than what stands behind them. Call again when such a part was added.
void tabAsLaidOut(QWidget* part);

} // namespace beraad::ui
