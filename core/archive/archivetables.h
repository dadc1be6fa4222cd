// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/papers.h"
#include "core/wording/phrases.h"

#include <QByteArray>

/// Tables for a spreadsheet, in the language of the archive. Private to this room.
namespace beraad::archive {

QByteArray plansTable(const RoundPapers& papers, const wording::Phrases& phrases);
/// A row for each criterion of each final review.
QByteArray reviewsTable(const RoundPapers& papers, const wording::Phrases& phrases);
QByteArray pointsTable(const RoundPapers& papers, const wording::Phrases& phrases);
QByteArray lettersTable(const RoundPapers& papers, const wording::Phrases& phrases);

} // namespace beraad::archive
