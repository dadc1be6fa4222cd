// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// What the report of a round says of one region, as a document of its own behind the letter to
/// that region: written by what writes the report (ReportRegions), from this region's record alone,
/// so that no word of another region can be in it.
///
/// The report goes to the minister; this goes to the region. It says all that the committee found,
/// with the numbers of the votes, what a minority saw otherwise, and who took no part because of an
/// interest: by these the region can see whether it was judged fairly, and none of them says who
/// thought what. Left out is what does: who found it, agreed or objected, who cited a passage, and
/// on what grounds the chair decided about an interest. No score of a reader stands in either. The
/// minister's decision is left out as well: it comes after the report, and the letter tells of it.
namespace beraad::documents {

struct LetterInput;

/// How a letter in this language calls such an annex when nobody gives it another name.
QString reportPartName(Language language);

/// PDF/A-1b, below this heading. The same input gives the same bytes. Any thread. FontMissing,
/// Internal.
Result<QByteArray> makeReportPart(const LetterInput& input, const QString& heading);

/// SHA-256 over its words.
QString digestOfReportPart(const LetterInput& input, const QString& heading);

} // namespace beraad::documents
