// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/advice.h"
#include "ui/kit/choicerow.h"

namespace beraad::ui {

/// What a region can have done with an improvement point, in the order in which it is chosen.
QList<Choice> followUpChoices();
std::optional<int> indexOf(const std::optional<domain::FollowUpState>& state);
std::optional<domain::FollowUpState> followUpAt(std::optional<int> index);

} // namespace beraad::ui
