// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesheet.h"

#include "core/committee/deviation.h"
#include "core/committee/reliability.h"

#include <QStringList>

/// Differences, reasons and figures as people read them in the window.
namespace beraad::ui {

/// "Partly met to met", "Met", "6 to 8 of 10"; what is no value behind it: "Met; cannot be judged".
/// Empty before anybody gave anything.
QString rangeWords(const committee::CriterionDifference& difference, const domain::Scale& scale);

/// What stands out: "readers differ", "knock-out in doubt"; empty where nothing does.
QString doubtWords(const committee::CriterionDifference& difference);

/// A recommendation where there is little room: "approve", "with points".
QString shortWord(domain::Outcome outcome);

/// How the recommendations are split: "2 approve, 1 revise"; empty without any.
QString splitWords(const committee::PlanDifferences& differences);

/// A phrase a reason, those on criteria taken together: "readers differ on B1 and C3".
QStringList discussionWords(const DifferenceRow& row, const DifferenceSheet& sheet);

/// What a figure of agreement says: "Readers largely agree", "Too few to say".
QString wordOf(const committee::Reliability& reliability);
/// A share of the scale with its direction: "4 % milder".
QString signedWords(const committee::Deviation& deviation);
QString wordOf(const committee::Deviation& deviation);

} // namespace beraad::ui
