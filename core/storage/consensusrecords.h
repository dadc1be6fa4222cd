// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/consensus.h"

#include <QList>

#include <optional>

namespace beraad::storage {

class Dossier;

/// What the readers of a plan find together, who shares it, and who leads them.
class ConsensusRecords
{
public:
    explicit ConsensusRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// The one that was chosen, or the first by name; none where nobody reads the plan.
    Result<std::optional<domain::MemberId>> leadReader(const domain::PlanId& plan) const;
    /// Nobody: none is chosen.
    Result<void> setLeadReader(const domain::PlanId& plan,
                               const std::optional<domain::MemberId>& member);
    Result<std::optional<domain::MemberId>> chosenLeadReader(const domain::PlanId& plan) const;

    Result<QList<domain::JointFinding>>
    findings(const domain::PlanId& plan) const; ///< by criterion
    Result<std::optional<domain::JointFinding>> find(const domain::PlanId& plan,
                                                     const QString& criterion) const;
    /// Adds or replaces, with its citations and the holders of its minority view in their order.
    Result<void> save(const domain::JointFinding& finding);
    Result<void> remove(const domain::PlanId& plan, const QString& criterion);

    Result<QList<domain::Stance>> stances(const domain::PlanId& plan) const; ///< oldest first
    Result<QList<domain::Stance>> stances(const domain::RoundId& round,
                                          const domain::MemberId& member) const;
    /// A line is added and never changed; one that is there stays as it is.
    Result<void> add(const domain::Stance& stance);
    /// Only what was written on a plan that an interest closed goes.
    Result<void> remove(const domain::StanceId& stance);

private:
    Result<QList<domain::JointFinding>> select(const QString& where,
                                               const QVariantList& values) const;

    Dossier& m_dossier;
};

} // namespace beraad::storage
