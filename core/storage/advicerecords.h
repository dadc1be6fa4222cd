// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/advice.h"
#include "core/domain/programme.h"

#include <optional>

namespace beraad::storage {

class Dossier;

/// What the committee concluded, what became of earlier points, and what the minister decided.
class AdviceRecords
{
public:
    explicit AdviceRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<QList<domain::Advice>> advices(const domain::RoundId& round) const;
    Result<std::optional<domain::Advice>> find(const domain::PlanId& plan) const;
    /// Adds or replaces, with its improvement points in their order. A point that a later round
    /// has followed up, or that was judged to be settled or not, cannot go: StorageFailed.
    Result<void> save(const domain::Advice& advice);
    Result<void> remove(const domain::AdviceId& advice);

    Result<QList<domain::FollowUp>> followUps(const domain::RoundId& round) const;
    Result<QList<domain::FollowUp>> followUps(const domain::PlanId& plan) const;
    Result<void> save(const domain::FollowUp& followUp);
    Result<void> removeFollowUp(const domain::ImprovementPointId& point,
                                const domain::PlanId& plan);

    Result<QList<domain::Decision>> decisions(const domain::RoundId& round) const;
    Result<std::optional<domain::Decision>> decision(const domain::PlanId& plan) const;
    Result<void> save(const domain::Decision& decision);
    Result<void> removeDecision(const domain::PlanId& plan);

    /// Of the points that plans were approved with.
    Result<QList<domain::Settlement>> settlements(const domain::PlanId& plan) const;
    Result<std::optional<domain::Settlement>>
    settlement(const domain::ImprovementPointId& point) const;
    Result<void> save(const domain::Settlement& settlement);
    Result<void> removeSettlement(const domain::ImprovementPointId& point);

private:
    Result<QList<domain::Advice>> select(const QString& where, const QString& value) const;
    Result<void> savePoints(const domain::Advice& advice);
    Result<void> saveCitations(const domain::ImprovementPoint& point);

    Dossier& m_dossier;
};

} // namespace beraad::storage
