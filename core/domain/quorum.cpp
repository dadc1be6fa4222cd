// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quorum.h"

#include <set>

namespace beraad::domain {

namespace {

/// Those in the room once all have come and gone who did so at this moment, as if they were still
/// there.
QList<Presence> thereAt(const QDateTime& moment, const QList<Presence>& presences)
{
    QList<Presence> there;
    for (Presence presence : presences) {
        const bool hasLeft = presence.leftAt.isValid() && presence.leftAt <= moment;
        if (presence.cameAt > moment || hasLeft)
            continue;
        presence.leftAt = {};
        there.append(presence);
    }
    return there;
}

} // namespace

QList<QuorumStretch> quorumStretches(const Plenary& plenary, const QList<Member>& members)
{
    QList<QuorumStretch> stretches;
    if (plenary.meeting.quorum <= 0)
        return stretches;
    std::set<QDateTime> moments;
    for (const Presence& presence : plenary.presences) {
        moments.insert(presence.cameAt);
        if (presence.leftAt.isValid())
            moments.insert(presence.leftAt);
    }
    for (const QDateTime& moment : moments) {
        const bool isThere =
            hasQuorum(plenary.meeting, members, thereAt(moment, plenary.presences));
        const bool wasThere = !stretches.isEmpty() && !stretches.last().to.isValid();
        if (isThere && !wasThere)
            stretches.append({moment, {}});
        else if (!isThere && wasThere)
            stretches.last().to = moment;
    }
    return stretches;
}

} // namespace beraad::domain
