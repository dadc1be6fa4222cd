// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/meeting.h"

#include <optional>

namespace beraad::storage {

class Dossier;

/// The plenary of each round.
class MeetingRecords
{
public:
    explicit MeetingRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<std::optional<domain::Plenary>> plenary(const domain::RoundId& round) const;
    /// Writes what differs; none: there is no plenary before, or afterwards.
    Result<void> change(const std::optional<domain::Plenary>& from,
                        const std::optional<domain::Plenary>& to);

private:
    Result<void> save(const domain::Meeting& meeting);
    Result<void> save(const domain::AgendaItem& item, int position);
    Result<void> save(const domain::Presence& presence);

    Dossier& m_dossier;
};

} // namespace beraad::storage
