// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace beraad::ui {

/// The steps of the wizard. Columns comes before Matches, where a table of the regions was chosen.
enum class PageId
{
    Round,
    Plans,
    Matches,
    Columns
};

} // namespace beraad::ui
