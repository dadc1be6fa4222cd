// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access.h"
#include "core/domain/advice.h"
#include "core/domain/clarification.h"
#include "core/domain/consensus.h"
#include "core/domain/consent.h"
#include "core/domain/member.h"
#include "core/domain/plan.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"
#include "core/domain/review.h"
#include "core/domain/rubric.h"
#include "core/domain/rules.h"
#include "core/domain/theme.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <optional>

namespace beraad::committee {

/// An improvement point of the region's last advice before this round, and what came of it.
struct EarlierPoint
{
    domain::ImprovementPoint point;
    int round = 0;                            ///< number of the round that gave the point
    std::optional<domain::FollowUp> followUp; ///< none: not yet looked for in this round's plan
    std::optional<domain::Settlement> settlement = {}; ///< where it was to be settled before a day

    friend bool operator==(const EarlierPoint&, const EarlierPoint&) = default;
};

/// One plan of a round with everything that was said of it.
struct PlanRecord
{
    domain::Plan plan;
    domain::Region region;
    QList<domain::MemberId> readers;
    QList<domain::ConflictOfInterest> conflicts; ///< of this plan
    QList<domain::ConflictDeclaration> declarations;
    QList<domain::ConflictMeasure> measures;
    QList<domain::Review> reviews;    ///< drafts too
    QList<domain::Review> preAdvices; ///< of the secretariat; counts in nothing
    domain::RoundPhase phase = domain::RoundPhase::Reading;
    std::optional<domain::MemberId> leadReader; ///< none where nobody reads it
    QList<domain::JointFinding> findings;       ///< by criterion
    QList<domain::Stance> stances;              ///< oldest first
    std::optional<domain::Advice> advice;       ///< a draft too
    QList<EarlierPoint> earlierPoints;
    std::optional<domain::Decision> decision;
    QList<domain::Settlement> settlements;       ///< of the points that it was approved with
    QList<domain::DiscussionWish> wishes;        ///< by time
    QList<domain::Clarification> clarifications; ///< by the time at which they were made
    /// By criterion: of the joint findings that were judged on an earlier version of the rubric and
    /// cannot be read on the one of the round.
    QHash<QString, domain::Scale> earlierScales;

    domain::Interests interests() const { return {conflicts, declarations, measures}; }
    /// For the rules on access.
    domain::PlanSituation situation() const { return {plan, phase, readers, interests(), reviews}; }

    /// The reviews that count: final ones, but for those of who was recused after reviewing.
    QList<domain::Review> countingReviews() const
    {
        QList<domain::Review> counting = reviews;
        counting.removeIf([this](const domain::Review& review) {
            return review.state != domain::ReviewState::Final ||
                   domain::hasConflict(conflicts, plan.id, review.member);
        });
        return counting;
    }

    /// Who agree with the lead reader or object.
    QList<domain::MemberId> coReaders() const
    {
        QList<domain::MemberId> others = readers;
        if (leadReader)
            others.removeAll(*leadReader);
        return others;
    }
    /// Of edition 0 where nothing was written.
    domain::JointFinding finding(const QString& criterion) const
    {
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const auto& each) {
            return each.criterion == criterion;
        });
        if (found != findings.end())
            return *found;
        domain::JointFinding empty;
        empty.plan = plan.id;
        empty.criterion = criterion;
        return empty;
    }
    /// On which the joint finding was judged; valid while the record and the criterion stay.
    const domain::Scale& findingScale(const domain::Criterion& ofRound) const
    {
        const auto earlier = earlierScales.constFind(ofRound.key);
        return earlier == earlierScales.constEnd() ? ofRound.scale : *earlier;
    }
    domain::Concord concordOn(const QString& criterion) const
    {
        return domain::concordOn(finding(criterion), coReaders(), stances);
    }

    /// Withdrawn or never handed in; then an advice, should there be one, counts nowhere.
    bool isNotAssessed() const { return domain::isNotAssessed(plan); }

    /// What counts: the outcome of the adopted advice. None while the committee is not done with
    /// the plan, and for a plan that is not assessed.
    std::optional<domain::Outcome> standing() const
    {
        return advice && !isNotAssessed() ? advice->standing() : std::nullopt;
    }
    /// What holds for the region from here on: what the minister decided, or else the advice.
    std::optional<domain::Outcome> holding() const
    {
        return standing() && decision ? decision->outcome : standing();
    }
    friend bool operator==(const PlanRecord&, const PlanRecord&) = default;
};

/// A whole round as the committee has it on paper: what figures, report and letters are made from.
/// A value, filled by who reads the dossier; nothing in it changes when the dossier does.
struct RoundRecords
{
    domain::Programme programme;
    domain::Round round;
    domain::Rubric rubric;
    QList<PlanRecord> plans; ///< one per region, by region number
    QList<domain::Member> members;
    QList<domain::Observation> observations; ///< by position
    QList<domain::Theme> themes;             ///< by position, retired ones too
    domain::ConsentRule consentRule;

    friend bool operator==(const RoundRecords&, const RoundRecords&) = default;
};

} // namespace beraad::committee
