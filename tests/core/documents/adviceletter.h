// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter.h"
#include "tests/support/roundfixture.h"

namespace beraad::tests {

/// What a letter of advice to the region of this plan is made from, as far as its words go.
inline documents::LetterInput letterTo(const committee::RoundRecords& round,
                                       const committee::PlanRecord& record)
{
    documents::LetterInput input;
    input.kind = domain::letterKindOf(*record.standing());
    input.programme = round.programme;
    input.round = round.round;
    input.record = record;
    input.date = QDate(2020, 5, 19);
    return input;
}

/// To region 14, of which the plan was advised on in round 2.
inline documents::LetterInput adviceLetter(domain::Outcome outcome)
{
    const auto made = round(2, {advised(region(14), outcome)});
    return letterTo(made, made.plans.first());
}

} // namespace beraad::tests
