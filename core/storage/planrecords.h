// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"

namespace beraad::storage {

class Dossier;

/// What the regions handed in. The documents themselves are in DocumentRecords; a plan names them.
class PlanRecords
{
public:
    explicit PlanRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// The plans of a round, by region number.
    Result<QList<domain::Plan>> plans(const domain::RoundId& round) const;
    /// The plans of a region, by round number.
    Result<QList<domain::Plan>> plansOf(const domain::RegionId& region) const;
    Result<domain::Plan> plan(const domain::PlanId& id) const;
    /// Adds or replaces. Its documents must be stored.
    Result<void> save(const domain::Plan& plan);
    /// Only for a plan about which nothing else was stored: StorageFailed otherwise.
    Result<void> remove(const domain::PlanId& id);

private:
    Result<QList<domain::Plan>> select(const QString& where, const QString& value) const;
    Result<void> saveParts(const domain::Plan& plan);

    Dossier& m_dossier;
};

} // namespace beraad::storage
