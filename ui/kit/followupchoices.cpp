// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/followupchoices.h"

#include "core/wording/domainwording.h"

#include <array>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr std::array kFollowUps{FollowUpState::Addressed, FollowUpState::Partly,
                                FollowUpState::NotAddressed};

} // namespace

QList<Choice> followUpChoices()
{
    QList<Choice> all;
    for (const FollowUpState state : kFollowUps)
        all.append({wording::word(state), {}, {}});
    return all;
}

std::optional<int> indexOf(const std::optional<FollowUpState>& state)
{
    for (std::size_t i = 0; state && i < kFollowUps.size(); ++i) {
        if (kFollowUps[i] == *state)
            return int(i);
    }
    return std::nullopt;
}

std::optional<FollowUpState> followUpAt(std::optional<int> index)
{
    return index ? std::optional(kFollowUps[std::size_t(*index)]) : std::nullopt;
}

} // namespace beraad::ui
