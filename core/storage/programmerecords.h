// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"
#include "core/domain/rubric.h"

#include <optional>

namespace beraad::storage {

class Dossier;

/// Programme, rubrics, rounds, observations and regions. `find` gives RecordNotFound; `save` adds
/// or replaces by identity.
class ProgrammeRecords
{
public:
    explicit ProgrammeRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<QList<domain::Programme>> programmes() const; ///< by name
    Result<domain::Programme> programme(const domain::ProgrammeId& id) const;
    Result<void> save(const domain::Programme& programme);

    /// The identity of this rubric; the same rubric is stored once.
    Result<domain::RubricId> addRubric(const domain::Rubric& rubric);
    /// A draft may have faults (core/domain/rubricrules.h).
    Result<domain::Rubric> rubric(const domain::RubricId& id) const;

    Result<QList<domain::Round>> rounds(const domain::ProgrammeId& programme) const; ///< by number
    Result<domain::Round> round(const domain::RoundId& id) const;
    Result<void> save(const domain::Round& round);

    Result<QList<domain::Observation>> observations(const domain::RoundId& round) const;
    Result<void> save(const domain::Observation& observation);
    Result<void> remove(const domain::ObservationId& id);

    Result<QList<domain::Region>>
    regions(const domain::ProgrammeId& programme) const; ///< by number
    Result<domain::Region> region(const domain::RegionId& id) const;
    Result<void> save(const domain::Region& region);

private:
    Result<void> saveOwnCauses(const domain::Programme& programme);

    Result<void> savePartners(const domain::Region& region);

    Dossier& m_dossier;
};

} // namespace beraad::storage
