// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/action.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"
#include "core/domain/review.h"
#include "core/domain/rules.h"

namespace beraad::commands {

class History;
struct Edit;

/// Whose review of which plan.
struct ReviewKey
{
    domain::PlanId plan;
    domain::MemberId member;

    friend bool operator==(const ReviewKey&, const ReviewKey&) = default;
};

/// How a review as a whole ends: what is recommended, and what is remarked to the committee.
struct Conclusion
{
    std::optional<domain::Outcome> recommendation;
    QString remarks;

    friend bool operator==(const Conclusion&, const Conclusion&) = default;
};

/// How a member scores a plan, and the secretary writes a pre-advice on it: that is the review of a
/// secretary who does not read the plan (ReviewKind). Each edit is stored at once and can be undone
/// through the History. Errors of every edit: the rules of mayEdit(), and those of storage. The
/// first edit on a plan opens its round, which freezes the rubric (RubricDesk::open).
class ReviewDesk
{
public:
    explicit ReviewDesk(History& history)
        : m_history(history)
    {
    }

    /// The review as it is stored; before the first edit an empty draft without an identity.
    Result<domain::Review> review(const ReviewKey& key) const;

    /// ConflictOfInterest, DeclarationWaits, NotAssigned, PlanWithdrawn, PlanNotComplete: the plan
    /// may not be opened for scoring at all. DeclarationMissing: not before the member has stated
    /// any interest in it.
    Result<void> mayOpen(const ReviewKey& key) const;
    /// The same without the last, because a form that was filled in elsewhere comes from who opened
    /// the plan there; and RoundIsFinal, NotInThisPhase,
    /// ReviewIsFinal: it may be looked at only.
    Result<void> mayEdit(const ReviewKey& key) const;

    Result<void> setJudgement(const ReviewKey& key, const QString& criterion,
                              const domain::Judgement& judgement);
    Result<void> setMotivation(const ReviewKey& key, const QString& criterion, const QString& text);
    Result<domain::EvidenceId> cite(const ReviewKey& key, const QString& criterion,
                                    const domain::Passage& passage);
    /// What the passage speaks for, in the eyes of the member; none: not said.
    Result<void> setBearing(const ReviewKey& key, const domain::EvidenceId& evidence,
                            const std::optional<domain::Bearing>& bearing);
    Result<void> removeEvidence(const ReviewKey& key, const domain::EvidenceId& evidence);
    /// Judgement and motivation of a criterion as they were before (scoreHistory), in one step.
    Result<void> restore(const ReviewKey& key, const domain::Score& earlier);

    /// The improvement points of the region's last advice before this round.
    Result<QList<domain::ImprovementPoint>> earlierPoints(const ReviewKey& key) const;
    /// What the region did with one of them, in the eyes of the member; none: takes the mark back.
    /// RecordNotFound for another point.
    Result<void> setFinding(const ReviewKey& key, const domain::ImprovementPointId& point,
                            const std::optional<domain::PointFinding>& finding);
    /// What the member finds of a theme of the programme; an empty one takes it back.
    /// RecordNotFound for a theme of another programme.
    Result<void> tag(const ReviewKey& key, const domain::ThemeFinding& finding);
    Result<void> setRecommendation(const ReviewKey& key,
                                   const std::optional<domain::Outcome>& recommendation);
    Result<void> setRemarks(const ReviewKey& key, const QString& text);
    /// Both as they were before (conclusionHistory), in one step.
    Result<void> restoreConclusion(const ReviewKey& key, const Conclusion& earlier);

    /// What stands in the way of finalising; empty when nothing does.
    Result<domain::Objections> objectionsToFinal(const ReviewKey& key) const;
    /// What deserves a second look before that, and forbids nothing.
    Result<domain::Objections> doubtsAbout(const ReviewKey& key) const;
    /// The first objection when there is one.
    Result<void> finalise(const ReviewKey& key);
    Result<void> reopen(const ReviewKey& key);

private:
    struct Situation;
    Result<Situation> situation(const ReviewKey& key) const;
    static Result<void> mayReview(const Situation& now);
    Result<void> mayEdit(const ReviewKey& key, const domain::Review& stored) const;
    /// On which the review was made, or will be.
    Result<domain::Rubric> formOf(const domain::Review& stored) const;
    Result<domain::Review> editable(const ReviewKey& key);
    Result<domain::Review> editable(const ReviewKey& key, domain::Review stored);
    static Result<std::pair<domain::Evidence, int>> evidenceOf(const domain::Review& review,
                                                               const domain::EvidenceId& id);
    Result<void> changeScore(const ReviewKey& key, const domain::Review& found, Action action,
                             const domain::Score& score, const QString& typedIn);
    Result<void> changeReview(Action action, const domain::Review& before,
                              const domain::Review& after, const QString& typedIn = {});

    History& m_history;
};

} // namespace beraad::commands
