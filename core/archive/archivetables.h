// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/papers.h"
#include "core/tables/cell.h"
#include "core/wording/phrases.h"

/// Tables for a spreadsheet, in the language of the archive. Private to this room.
namespace beraad::archive {

tables::CellTable plansTable(const RoundPapers& papers, const wording::Phrases& phrases);
/// A row for each criterion of each final review.
tables::CellTable reviewsTable(const RoundPapers& papers, const wording::Phrases& phrases);
tables::CellTable pointsTable(const RoundPapers& papers, const wording::Phrases& phrases);
tables::CellTable lettersTable(const RoundPapers& papers, const wording::Phrases& phrases);

} // namespace beraad::archive
