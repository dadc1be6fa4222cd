// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace beraad::intake {

/// What taking in a row comes to.
enum class RowEffect
{
    Added,
    Changed,
    Unchanged
};

} // namespace beraad::intake
