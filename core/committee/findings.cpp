// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/findings.h"

namespace beraad::committee {

using namespace domain;

bool CriterionFinding::isWritten() const
{
    return finding.edition > 0 &&
           (finding.judgement.state() != Judgement::State::Empty ||
            !finding.text.trimmed().isEmpty() || !finding.citations.isEmpty());
}

bool CriterionFinding::decidesOutcome() const
{
    switch (effect) {
    case FindingEffect::None:
    case FindingEffect::Supports:
        return false;
    case FindingEffect::AsksForPoints:
    case FindingEffect::AsksForRevision:
    case FindingEffect::ForbidsApproval:
        return true;
    }
    Q_UNREACHABLE();
}

QList<CriterionFinding> findingsByCriterion(const Rubric& rubric, const PlanRecord& record)
{
    QList<CriterionFinding> all;
    for (const Criterion& ofRound : rubric.criteria()) {
        CriterionFinding each{ofRound, record.finding(ofRound.key)};
        each.criterion.scale = record.findingScale(ofRound);
        if (each.finding.edition > 0)
            each.effect = effectOf(each.criterion, each.finding.judgement);
        all << each;
    }
    return all;
}

} // namespace beraad::committee
