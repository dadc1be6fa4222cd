// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter.h"
#include "core/wording/phrases.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// What the fields of a template become in one letter. Private to this room.
namespace beraad::documents {

/// By the name that a field has in code; empty or absent: nothing is known.
using LetterValues = QHash<QString, QString>;

LetterValues valuesOf(const LetterInput& input, const wording::Phrases& phrases);

/// Those that have a meaning in a loop, for each improvement point that has a text.
QList<LetterValues> valuesOfPoints(const LetterInput& input, const wording::Phrases& phrases);

/// The same for each joint finding that has a text, in the order of the form.
QList<LetterValues> valuesOfFindings(const LetterInput& input, const wording::Phrases& phrases);

QStringList pointTexts(const LetterInput& input);
/// "B1 Analysis of the region: sound."
QStringList findingTexts(const LetterInput& input);

/// The first pitch that has a time, and what is asked of the region; null: there is none.
const domain::Clarification* plannedPitch(const committee::PlanRecord& record);

} // namespace beraad::documents
