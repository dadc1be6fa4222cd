// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"
#include "core/domain/readingrules.h"

#include <QList>

namespace beraad::commands {

class History;

/// How the plans of a round are divided over its readers at once; one by one is PlanDesk.
class ReadersDesk
{
public:
    explicit ReadersDesk(History& history)
        : m_history(history)
    {
    }

    Result<domain::ReadingRules> rules(const domain::RoundId& round) const;

    /// In the place of all assignments of the round; one step that can be undone, and the rules by
    /// which it was made with it. RoundIsFinal; ConflictOfInterest; ReaderHasBegun for who would
    /// lose a plan on which a review is begun; RecordNotFound for a plan of another round.
    Result<void> divide(const domain::RoundId& round, const QList<domain::Assignment>& assignments,
                        const domain::ReadingRules& rules);

    /// For who leads the round or keeps the dossier: NotAllowedForRole, RoundIsFinal.
    Result<void> maySetRate(const domain::RoundId& round) const;
    /// How many pages an hour readers are expected to read; 0: not said.
    Result<void> setPagesPerHour(const domain::RoundId& round, int pages);

private:
    Result<void> mayDivide(const domain::RoundId& round,
                           const QList<domain::Assignment>& assignments) const;

    History& m_history;
};

} // namespace beraad::commands
