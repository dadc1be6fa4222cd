// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

namespace beraad::rubrics {

/// The rubrics that come with the program, each in Dutch and in English: "technical-education"
/// (levels) and "technical-education-ranking" (points that decide a ranking).
QList<domain::Rubric> shippedRubrics();

/// One of them, or nothing when no rubric of that name comes with the program.
std::optional<domain::Rubric> shippedRubric(const QString& identifier, Language language);

} // namespace beraad::rubrics
