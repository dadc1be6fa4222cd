// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/advice.h"
#include "core/domain/ids.h"
#include "core/domain/outcome.h"
#include "core/domain/passage.h"
#include "core/domain/rubric.h"
#include "core/domain/theme.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace beraad::domain {

/// What one member thinks of one criterion.
struct Score
{
    QString criterion; ///< its key in the rubric
    Judgement judgement;
    QString motivation;

    friend bool operator==(const Score&, const Score&) = default;
};

/// What a passage speaks for, in the eyes of who cited it.
enum class Bearing
{
    Strength,
    Weakness,
    Question
};

/// Evidence (vindplaats): a passage tied to a criterion of a review.
struct Evidence
{
    EvidenceId id;
    ReviewId review;
    QString criterion;
    Passage passage;
    std::optional<Bearing> bearing = std::nullopt; ///< none: not said

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// Finding (bevinding): what a member found of an improvement point of an earlier round, and where.
struct PointFinding
{
    ImprovementPointId point;
    FollowUpState state = FollowUpState::NotAddressed;
    QString document;        ///< SHA-256 of the PDF that the page is of
    std::optional<int> page; ///< counts from 0; none: not said

    friend bool operator==(const PointFinding&, const PointFinding&) = default;
};

enum class ReviewState
{
    Draft,
    Final
};

/// The identity of a member's review of a plan. Made of both (UUID version 5), so that a review
/// that was begun on two laptops is one review everywhere.
ReviewId reviewIdOf(const PlanId& plan, const MemberId& member);

enum class ReviewKind
{
    Review,
    /// Pre-advice (preadvies): what the secretariat notes beforehand, on the same form. Nothing in
    /// it is needed, and it counts in no figure.
    PreAdvice
};

/// Review (beoordeling): one member's scores, motivations, evidence and recommendation for one plan
/// in one round.
struct Review
{
    ReviewId id;
    PlanId plan;
    MemberId member;
    ReviewKind kind = ReviewKind::Review;
    ReviewState state = ReviewState::Draft;
    std::optional<Outcome> recommendation;
    QString remarks;
    QDateTime finalisedAt;
    QHash<QString, Score> scores; ///< by criterion key; a criterion not touched is absent
    QList<Evidence> evidence;     ///< in the order of citing
    QList<PointFinding> findings; ///< on the improvement points that were marked
    QList<ThemeFinding> themes;   ///< on the themes that something was said of
    /// The version of the rubric that it was made on, where its round has another by now.
    std::optional<Rubric> form = std::nullopt;

    /// What it was made on.
    const Rubric& formOr(const Rubric& ofRound) const { return form ? *form : ofRound; }
    /// The criterion as it was when the review was made; null where that version has it not. Valid
    /// while both stay as they are.
    const Criterion* criterionFor(const Criterion& ofRound) const
    {
        return form ? form->criterion(ofRound.key) : &ofRound;
    }
    /// How far the review finds the criterion met, on the scale that it was judged on.
    std::optional<Standing> standingOn(const Criterion& ofRound) const
    {
        const Criterion* own = criterionFor(ofRound);
        return own ? standing(score(own->key).judgement, own->scale) : std::nullopt;
    }
    /// What can be held beside the judgements of others on this criterion: empty where the review
    /// was made on a version that lacks it, or judges it in other steps.
    Judgement comparableOn(const Criterion& ofRound) const
    {
        const Criterion* own = criterionFor(ofRound);
        return own && haveSameSteps(own->scale, ofRound.scale) ? score(own->key).judgement
                                                               : Judgement();
    }
    Score score(const QString& criterion) const
    {
        return scores.value(criterion, Score{criterion, {}, {}});
    }
    QList<Evidence> evidenceOn(const QString& criterion) const
    {
        QList<Evidence> cited = evidence;
        cited.removeIf([&](const Evidence& one) { return one.criterion != criterion; });
        return cited;
    }
    bool hasEvidence(const QString& criterion) const
    {
        return std::any_of(evidence.begin(), evidence.end(),
                           [&](const Evidence& cited) { return cited.criterion == criterion; });
    }
    /// None: the point was not marked yet.
    std::optional<PointFinding> finding(const ImprovementPointId& point) const
    {
        const auto found =
            std::find_if(findings.begin(), findings.end(),
                         [&](const PointFinding& finding) { return finding.point == point; });
        return found == findings.end() ? std::nullopt : std::optional(*found);
    }
    /// Empty where nothing was said.
    ThemeFinding onTheme(const ThemeId& theme) const
    {
        const auto found = std::find_if(themes.begin(), themes.end(), [&](const auto& finding) {
            return finding.theme == theme;
        });
        return found == themes.end() ? ThemeFinding{theme, {}, {}, {}} : *found;
    }
    friend bool operator==(const Review&, const Review&) = default;
};

} // namespace beraad::domain
