// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/consensus.h"

#include <algorithm>
#include <tuple>

namespace beraad::domain {

std::optional<Stance> stanceOn(const JointFinding& finding, const MemberId& member,
                               const QList<Stance>& stances)
{
    std::optional<Stance> last;
    for (const Stance& stance : stances) {
        const bool isAboutIt = stance.plan == finding.plan &&
                               stance.criterion == finding.criterion &&
                               stance.edition == finding.edition && stance.member == member;
        if (isAboutIt &&
            (!last || std::tie(last->takenAt, last->id) < std::tie(stance.takenAt, stance.id)))
            last = stance;
    }
    return last;
}

Concord concordOn(const JointFinding& finding, const QList<MemberId>& coReaders,
                  const QList<Stance>& stances)
{
    if (finding.edition == 0)
        return Concord::NotWritten;
    bool allTook = true;
    for (const MemberId& member : coReaders) {
        const auto stance = stanceOn(finding, member, stances);
        if (stance && stance->kind == StanceKind::Objects)
            return Concord::Contested;
        allTook = allTook && stance;
    }
    return allTook ? Concord::Agreed : Concord::Waiting;
}

bool saysTheSame(const JointFinding& one, const JointFinding& other)
{
    return one.judgement == other.judgement && one.text.trimmed() == other.text.trimmed();
}

} // namespace beraad::domain
