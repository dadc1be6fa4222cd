// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/clarificationcounts.h"

namespace beraad::committee {

using namespace domain;

namespace {

template <typename Condition> int plansWith(const RoundRecords& records, const Condition& condition)
{
    return int(std::count_if(records.plans.begin(), records.plans.end(), [&](const auto& record) {
        return std::any_of(
            record.clarifications.begin(), record.clarifications.end(),
            [&](const Clarification& each) { return each.sentOn.isValid() && condition(each); });
    }));
}

} // namespace

ClarificationCounts clarificationCounts(const RoundRecords& records)
{
    ClarificationCounts counts;
    counts.questioned = plansWith(
        records, [](const Clarification& each) { return each.kind == ClarificationKind::Written; });
    counts.pitched = plansWith(records, [](const Clarification& each) {
        return each.kind == ClarificationKind::Pitch && each.answeredOn.isValid();
    });
    counts.unanswered =
        plansWith(records, [](const Clarification& each) { return !each.answeredOn.isValid(); });
    counts.changed = plansWith(records, [](const Clarification& each) {
        return isSettled(each) && each.effect == ClarificationEffect::Changes;
    });
    return counts;
}

} // namespace beraad::committee
