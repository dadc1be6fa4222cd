// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

namespace beraad::committee {

/// How many regions of a round were asked for clarification, and what came of it; of what went out.
struct ClarificationCounts
{
    int questioned = 0; ///< regions that got a written question
    int pitched = 0;    ///< regions that came to explain their plan
    int unanswered = 0; ///< regions that left something unanswered
    int changed = 0;    ///< plans on which an answer changed the judgement

    friend bool operator==(const ClarificationCounts&, const ClarificationCounts&) = default;
};

ClarificationCounts clarificationCounts(const RoundRecords& records);

} // namespace beraad::committee
