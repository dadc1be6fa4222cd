// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/objectionplace.h"

#include <algorithm>

namespace beraad::ui {

using namespace domain;

ObjectionPlace placeOf(const Error& objection, const committee::PlanRecord& record)
{
    if (objection.kind() != ErrorKind::PlaceholderLeft)
        return {};
    const QString text = objection.arguments().value(2);
    for (const JointFinding& finding : record.findings) {
        if (finding.text == text || finding.minorityView == text)
            return {RoomName::Advice, finding.criterion};
    }
    for (const Stance& stance : record.stances) {
        if (stance.remark == text)
            return {RoomName::Advice, stance.criterion};
    }
    const auto isMeasureFor = [&](const ConflictMeasure& each) { return each.grounds == text; };
    if (std::any_of(record.measures.begin(), record.measures.end(), isMeasureFor))
        return {RoomName::Setup, {}};
    const auto isSettledBy = [&](const committee::EarlierPoint& each) {
        return each.settlement && each.settlement->reference == text;
    };
    if (std::any_of(record.earlierPoints.begin(), record.earlierPoints.end(), isSettledBy))
        return {RoomName::Decisions, {}};
    const auto holds = [&](const Clarification& each) {
        return each.text == text || each.answer == text || each.effectRemark == text;
    };
    if (std::any_of(record.clarifications.begin(), record.clarifications.end(), holds))
        return {RoomName::Clarification, {}};
    return {};
}

} // namespace beraad::ui
