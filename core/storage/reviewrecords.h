// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"
#include "core/domain/review.h"

#include <QVariantList>

#include <optional>

namespace beraad::storage {

class Dossier;

/// What members found. The parts of a review are stored one by one, as they are made. A review
/// stays with the version of the rubric that its round had when it was stored first (Review::form).
class ReviewRecords
{
public:
    explicit ReviewRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<QList<domain::Review>> reviews(const domain::RoundId& round) const;
    Result<QList<domain::Review>> reviews(const domain::PlanId& plan) const; ///< by member's name
    /// Of one member, by plan.
    Result<QList<domain::Review>> reviews(const domain::RoundId& round,
                                          const domain::MemberId& member) const;
    /// What the secretariat wrote; it is in none of the lists above.
    Result<QList<domain::Review>> preAdvices(const domain::PlanId& plan) const;
    Result<domain::Review> review(const domain::ReviewId& id) const;
    /// Of either kind.
    Result<std::optional<domain::Review>> find(const domain::PlanId& plan,
                                               const domain::MemberId& member) const;

    /// The review itself without scores, evidence and findings.
    Result<void> save(const domain::Review& review);
    /// The review with all its parts, in the place of what is there.
    Result<void> replace(const domain::Review& review);
    Result<void> save(const domain::ReviewId& review, const domain::Score& score);
    Result<void> removeScore(const domain::ReviewId& review, const QString& criterion);
    /// Adds or replaces; `position` is its place among the evidence of the review.
    Result<void> save(const domain::Evidence& evidence, int position);
    /// Whose review it belongs to, where it is here.
    Result<std::optional<domain::ReviewId>> reviewOf(const domain::EvidenceId& evidence) const;
    Result<void> remove(const domain::EvidenceId& evidence);
    Result<void> save(const domain::ReviewId& review, const domain::PointFinding& finding);
    Result<void> removeFinding(const domain::ReviewId& review,
                               const domain::ImprovementPointId& point);
    /// An empty one goes.
    Result<void> save(const domain::ReviewId& review, const domain::ThemeFinding& finding);
    /// With its scores, evidence and findings.
    Result<void> remove(const domain::ReviewId& review);

private:
    Result<QList<domain::Review>> select(const QString& where, const QVariantList& values) const;

    Dossier& m_dossier;
};

} // namespace beraad::storage
