// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcome.h"
#include "ui/kit/choicerow.h"

#include <array>

namespace beraad::ui {

/// The four outcomes in the order in which every row of choices has them.
inline constexpr std::array kOutcomes{domain::Outcome::Approve, domain::Outcome::ApproveWithPoints,
                                      domain::Outcome::Revise, domain::Outcome::Reject};

/// Sign and word of each; the index is that of kOutcomes.
QList<Choice> outcomeChoices();
std::optional<int> indexOf(const std::optional<domain::Outcome>& outcome);
std::optional<domain::Outcome> outcomeAt(std::optional<int> index);

} // namespace beraad::ui
