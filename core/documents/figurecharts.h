// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/figures.h"
#include "core/committee/themes.h"
#include "core/documents/chart.h"
#include "core/documents/outcomesign.h"
#include "core/wording/phrases.h"

#include <optional>

/// The committee's figures as charts, the same in the report and in the window's overview.
namespace beraad::documents {

/// The sign of an outcome; of a plan that was not assessed where there is none.
OutcomeSign signOf(domain::Outcome outcome);

/// The sign that a plan stands under; none while it waits for its advice.
std::optional<OutcomeSign> signOf(const committee::PlanRecord& record);

/// One bar: how the plans of a round stand.
Chart outcomeChart(const committee::RoundFigures& figures, const wording::Phrases& phrases = {});

/// One bar a round: how the regions stand after it, with the share that is approved.
Chart cumulativeChart(const committee::ProgrammeFigures& figures,
                      const wording::Phrases& phrases = {});

/// One bar for each way in which plans cover a theme, and one for those of which nobody said
/// anything; all as long as the plans are many.
Chart themeChart(const committee::ThemeFigures& figures, const wording::Phrases& phrases = {});

} // namespace beraad::documents
