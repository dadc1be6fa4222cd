// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdraft.h"
#include "core/tables/cell.h"

namespace beraad::ui {

/// The letters as a table for the post room: to whom, about what, and what became of each; in the
/// language of the window.
tables::CellTable postingList(const QList<publishing::LetterDraft>& letters);

} // namespace beraad::ui
