// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/support.h"

#include <QList>

namespace beraad::commands {

class History;

/// How the secretariat keeps what is done for regions that hand in again. Of a region whose plan
/// is closed to who is at work, nothing: NotAllowedForRole, ConflictOfInterest, DeclarationWaits.
class SupportDesk
{
public:
    explicit SupportDesk(History& history)
        : m_history(history)
    {
    }

    Result<void> mayEdit(const domain::RegionId& region) const;
    /// As it was planned; what is usual where nobody planned anything.
    Result<domain::Support> support(const domain::RegionId& region,
                                    const domain::RoundId& round) const;
    Result<void> plan(const domain::Support& support);

    Result<QList<domain::Visit>> visits(const domain::RegionId& region) const;
    /// Adds, or with an identity changes. A visit has a day and takes at least half of it:
    /// Internal otherwise. More days than the region is entitled to is no reason to refuse.
    Result<domain::VisitId> note(const domain::Visit& visit);
    Result<void> remove(const domain::VisitId& id);

private:
    History& m_history;
};

} // namespace beraad::commands
