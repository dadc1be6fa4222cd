// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"

namespace beraad::domain {

/// A stretch of time in which the quorum was there.
struct QuorumStretch
{
    QDateTime from; ///< UTC
    QDateTime to;   ///< UTC; invalid: it still is

    friend bool operator==(const QuorumStretch&, const QuorumStretch&) = default;
};

/// When as many members with a vote were in the room as the meeting asks for, oldest first. Who is
/// out for an item does not count meanwhile, as when an advice is adopted (attendance()). Who goes
/// and who comes at the same moment count together. Empty: never, or no quorum is asked.
QList<QuorumStretch> quorumStretches(const Plenary& plenary, const QList<Member>& members);

} // namespace beraad::domain
