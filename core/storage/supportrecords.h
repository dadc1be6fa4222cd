// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/support.h"

#include <QList>

#include <optional>

namespace beraad::storage {

class Dossier;

/// Help for regions that hand in again.
class SupportRecords
{
public:
    explicit SupportRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<std::optional<domain::Support>> find(const domain::RegionId& region,
                                                const domain::RoundId& round) const;
    Result<void> save(const domain::Support& support);
    Result<void> remove(const domain::Support& support);

    Result<QList<domain::Visit>> visits(const domain::RegionId& region) const; ///< by day
    Result<QList<domain::Visit>> visits() const;                               ///< by day
    Result<domain::Visit> visit(const domain::VisitId& id) const;
    Result<void> save(const domain::Visit& visit);
    Result<void> remove(const domain::VisitId& id);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
