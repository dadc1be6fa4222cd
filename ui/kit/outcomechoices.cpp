// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/outcomechoices.h"

#include "ui/kit/outcomebadge.h"

#include "core/documents/figurecharts.h"
#include "core/wording/domainwording.h"

namespace beraad::ui {

QList<Choice> outcomeChoices()
{
    QList<Choice> choices;
    for (const domain::Outcome outcome : kOutcomes) {
        const auto sign = documents::signOf(outcome);
        choices.append({wording::word(outcome), {}, outcomeIcon(sign)});
    }
    return choices;
}

std::optional<int> indexOf(const std::optional<domain::Outcome>& outcome)
{
    for (std::size_t i = 0; outcome && i < kOutcomes.size(); ++i) {
        if (kOutcomes[i] == *outcome)
            return int(i);
    }
    return std::nullopt;
}

std::optional<domain::Outcome> outcomeAt(std::optional<int> index)
{
    return index ? std::optional(kOutcomes[std::size_t(*index)]) : std::nullopt;
}

} // namespace beraad::ui
