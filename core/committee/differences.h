// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QList>
#include <QMap>

#include <optional>

/// Where the readers of a plan stand beside each other, in numbers: what tables and dot plots show.
/// Only reviews that count are in it (PlanRecord::countingReviews).
namespace beraad::committee {

struct GivenJudgement
{
    domain::MemberId member;
    domain::Judgement judgement;

    friend bool operator==(const GivenJudgement&, const GivenJudgement&) = default;
};

/// One criterion of one plan.
struct CriterionDifference
{
    QString criterion;
    QList<GivenJudgement> given; ///< of each counting review, what was left empty too
    std::optional<double> least; ///< on the scale, from 0 to 1; none without a value
    std::optional<double> most;
    std::optional<domain::Standing> together; ///< commonStanding()
    bool differs = false;                     ///< readersDiffer()
    bool isKnockOutInDoubt = false;           ///< isKnockOutInDoubt()

    double range() const { return least && most ? *most - *least : 0; }
    QList<domain::Judgement> judgements() const; ///< without the empty ones

    friend bool operator==(const CriterionDifference&, const CriterionDifference&) = default;
};

/// What one reader concludes.
struct ReaderVerdict
{
    domain::MemberId member;
    std::optional<domain::Outcome> recommendation;
    std::optional<double> total; ///< totalOnWholeScale()

    friend bool operator==(const ReaderVerdict&, const ReaderVerdict&) = default;
};

struct PlanDifferences
{
    domain::PlanId plan;
    QList<CriterionDifference> criteria; ///< in the order of the form
    QList<ReaderVerdict> verdicts;

    const CriterionDifference* criterion(const QString& key) const; ///< null: not in the form
    /// How many criteria the readers differ on.
    int differing() const;
    bool hasKnockOutInDoubt() const;
    /// How many readers recommend what.
    QMap<domain::Outcome, int> recommendations() const;
    bool recommendationsDiffer() const { return recommendations().size() > 1; }
    /// How far apart the readers lie, 0 to 1: the mean range over the criteria that two or more
    /// gave a value.
    double disagreement() const;

    friend bool operator==(const PlanDifferences&, const PlanDifferences&) = default;
};

/// A knock-out that is not found met by each reader who finished: not met, partly met, not judged
/// or held not to apply by any of them. Without a final review nothing is in doubt yet.
bool isKnockOutInDoubt(const domain::Criterion& criterion, const QList<domain::Review>& counting);

PlanDifferences differencesOf(const domain::Rubric& rubric, const PlanRecord& record);

/// Whether the first comes before the second when the plans that ask most for talk stand first: by
/// the number of criteria that readers differ on, then by how far they lie apart.
bool differsMore(const PlanDifferences& first, const PlanDifferences& second);

} // namespace beraad::committee
