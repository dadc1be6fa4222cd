// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/meeting.h"

#include <algorithm>

namespace beraad::domain {

namespace {

bool isPresent(const Plenary& plenary, const MemberId& member)
{
    return presentMembers(plenary.presences).contains(member);
}

void leave(Plenary& plenary, const MemberId& member, const QDateTime& now, Leaving leaving)
{
    for (Presence& presence : plenary.presences) {
        if (presence.member != member || !presence.isThere())
            continue;
        presence.leftAt = now;
        presence.leaving = leaving;
    }
}

void come(Plenary& plenary, const MemberId& member, const QDateTime& now)
{
    if (!isPresent(plenary, member))
        plenary.presences.append(
            {PresenceId::create(), plenary.meeting.id, member, now, {}, std::nullopt});
}

/// Those whose last leaving was as recused and who are still out.
QList<MemberId> outAsRecused(const Plenary& plenary)
{
    QList<MemberId> out;
    for (const Presence& presence : plenary.presences) {
        out.removeAll(presence.member);
        if (presence.leaving == Leaving::Recused)
            out.append(presence.member);
    }
    return out;
}

void endBusyItem(Plenary& plenary, const QDateTime& now)
{
    for (AgendaItem& item : plenary.items) {
        if (item.isBusy())
            item.endedAt = now;
    }
}

void changeRoom(Plenary& plenary, const QList<MemberId>& leaving, const QDateTime& now)
{
    for (const MemberId& member : outAsRecused(plenary)) {
        if (!leaving.contains(member))
            come(plenary, member, now);
    }
    for (const MemberId& member : leaving) {
        if (isPresent(plenary, member))
            leave(plenary, member, now, Leaving::Recused);
    }
}

} // namespace

const AgendaItem* Plenary::busyItem() const
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [](const AgendaItem& each) { return each.isBusy(); });
    return found == items.end() ? nullptr : &*found;
}

const AgendaItem* Plenary::nextItem() const
{
    const AgendaItem* busy = busyItem();
    bool isBehind = !busy;
    const AgendaItem* first = nullptr;
    for (const AgendaItem& each : items) {
        if (!each.startedAt.isValid() && isBehind)
            return &each;
        if (!each.startedAt.isValid() && !first)
            first = &each;
        isBehind = isBehind || &each == busy;
    }
    return first; // one that was passed over
}

const AgendaItem* Plenary::item(const AgendaItemId& id) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto& each) { return each.id == id; });
    return found == items.end() ? nullptr : &*found;
}

Plenary withArrival(const Plenary& plenary, const MemberId& member, const QDateTime& now)
{
    Plenary after = plenary;
    come(after, member, now);
    return after;
}

Plenary withArrivalOutside(const Plenary& plenary, const MemberId& member, const QDateTime& now)
{
    if (isPresent(plenary, member) || outAsRecused(plenary).contains(member))
        return plenary;
    Plenary after = withArrival(plenary, member, now);
    leave(after, member, now, Leaving::Recused);
    return after;
}

Plenary withDeparture(const Plenary& plenary, const MemberId& member, const QDateTime& now)
{
    Plenary after = plenary;
    if (outAsRecused(after).contains(member))
        come(after, member, now); // goes home from the corridor, and was out as recused until now
    leave(after, member, now, Leaving::Left);
    return after;
}

Plenary withItemStarted(const Plenary& plenary, const AgendaItemId& id,
                        const QList<MemberId>& leaving, const QDateTime& now)
{
    const AgendaItem* wanted = plenary.item(id);
    if (!wanted || wanted->startedAt.isValid())
        return plenary;
    Plenary after = plenary;
    endBusyItem(after, now);
    changeRoom(after, leaving, now);
    for (AgendaItem& item : after.items) {
        if (item.id == id)
            item.startedAt = now;
    }
    return after;
}

Plenary withItemTakenAgain(const Plenary& plenary, const AgendaItemId& id,
                           const QList<MemberId>& leaving, const QDateTime& now)
{
    const AgendaItem* before = plenary.item(id);
    if (!before || !before->endedAt.isValid())
        return plenary;
    AgendaItem again = *before;
    again.id = AgendaItemId::create();
    again.startedAt = {};
    again.endedAt = {};
    again.talk.clear();
    again.decision.clear();
    again.votes.reset();
    Plenary after = plenary;
    const auto lastTaken =
        std::find_if(after.items.rbegin(), after.items.rend(),
                     [](const AgendaItem& each) { return each.startedAt.isValid(); });
    after.items.insert(lastTaken.base(), again);
    return withItemStarted(after, again.id, leaving, now);
}

Plenary withItemEnded(const Plenary& plenary, const QDateTime& now)
{
    Plenary after = plenary;
    endBusyItem(after, now);
    changeRoom(after, {}, now);
    return after;
}

Plenary withMeetingClosed(const Plenary& plenary, const QDateTime& now)
{
    Plenary after = plenary;
    endBusyItem(after, now);
    changeRoom(after, {}, now); // who is out for the last item was at the meeting to its end
    for (const MemberId& member : presentMembers(after.presences))
        leave(after, member, now, Leaving::Left);
    after.meeting.closedAt = now;
    return after;
}

ExpectedCourse expectedCourse(const Plenary& plenary, const QDateTime& now)
{
    const QList<AgendaItem>& items = plenary.items;
    ExpectedCourse course{QList<QDateTime>(items.size()), now};
    const AgendaItem* busy = plenary.busyItem();
    if (busy)
        course.ends = std::max(now, busy->startedAt.addSecs(60LL * busy->minutes));
    const qsizetype first = busy ? busy - items.constData() : 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qsizetype at = (first + i) % items.size(); // what was passed over comes last
        if (items[at].startedAt.isValid())
            continue;
        course.begins[at] = course.ends;
        course.ends = course.ends.addSecs(60LL * items[at].minutes);
    }
    return course;
}

QList<MemberId> presentMembers(const QList<Presence>& presences)
{
    QList<MemberId> present;
    for (const Presence& presence : presences) {
        if (presence.isThere() && !present.contains(presence.member))
            present.append(presence.member);
    }
    return present;
}

QList<MemberId> mustLeave(const QList<Member>& members, const PlanId& plan,
                          const Interests& interests)
{
    QList<MemberId> leaving;
    for (const Member& member : members) {
        const PlanDoor door = doorTo(plan, member.id, interests);
        if (door == PlanDoor::Recused || door == PlanDoor::Waiting)
            leaving.append(member.id);
    }
    return leaving;
}

QList<MemberId> votersPresent(const QList<Member>& members, const QList<Presence>& presences,
                              const PlanId& plan, const Interests& interests)
{
    const QList<MemberId> present = presentMembers(presences);
    QList<MemberId> voters;
    for (const Member& member : members) {
        if (present.contains(member.id) && mayVote(member, plan, interests))
            voters.append(member.id);
    }
    return voters;
}

QList<MemberId> votersDuring(const AgendaItem& item, const QList<Member>& members,
                             const QList<Presence>& presences, const Interests& interests,
                             const QDateTime& now)
{
    if (!item.startedAt.isValid())
        return {};
    // Who comes back at its very end comes for the next item.
    const auto isDuring = [&](const QDateTime& time) {
        return time >= item.startedAt &&
               (item.endedAt.isValid() ? time < item.endedAt : time <= now);
    };
    QList<QDateTime> moments{item.startedAt}; // only when somebody comes are there more than before
    for (const Presence& presence : presences) {
        if (isDuring(presence.cameAt))
            moments.append(presence.cameAt);
    }
    QList<MemberId> most;
    for (const QDateTime& moment : std::as_const(moments)) {
        QList<Presence> there = presences;
        there.removeIf([&](const Presence& presence) {
            return presence.cameAt > moment ||
                   (presence.leftAt.isValid() && presence.leftAt <= moment);
        });
        for (Presence& presence : there)
            presence.leftAt = {}; // then they were there
        const QList<MemberId> voters = votersPresent(members, there, item.plan, interests);
        if (voters.size() > most.size())
            most = voters;
    }
    return most;
}

std::optional<Attendance> attendance(const Plenary& plenary, const PlanId& plan,
                                     const QList<Member>& members, const Interests& interests,
                                     const QDateTime& now)
{
    const auto item =
        std::find_if(plenary.items.rbegin(), plenary.items.rend(), [&](const auto& each) {
            return each.plan == plan && each.startedAt.isValid();
        });
    if (item != plenary.items.rend()) {
        AgendaItem anything = *item;
        anything.plan = {};
        return Attendance{
            int(votersDuring(*item, members, plenary.presences, interests, now).size()),
            int(votersDuring(anything, members, plenary.presences, {}, now).size())};
    }
    if (!plenary.meeting.isOpen())
        return std::nullopt;
    // Who is out for another item is at the meeting.
    const QList<Presence> there = withItemEnded(plenary, now).presences;
    return Attendance{int(votersPresent(members, there, plan, interests).size()),
                      int(votersPresent(members, there, {}, {}).size())};
}

Objections objectionsToVotes(const AgendaItem& item, const Plenary& plenary,
                             const QList<Member>& members, const QDateTime& now)
{
    Objections objections;
    if (!item.plan.isNull() || !item.votes || !item.startedAt.isValid())
        return objections;
    const qsizetype voters = votersDuring(item, members, plenary.presences, {}, now).size();
    if (item.votes->total() > voters)
        objections.emplaceBack(
            ErrorKind::VotesExceedMembers,
            QStringList{QString::number(item.votes->total()), QString::number(voters)});
    if (voters < plenary.meeting.quorum)
        objections.emplaceBack(
            ErrorKind::VoteWithoutQuorum,
            QStringList{QString::number(voters), QString::number(plenary.meeting.quorum)});
    return objections;
}

bool hasQuorum(const Meeting& meeting, const QList<Member>& members,
               const QList<Presence>& presences)
{
    return votersPresent(members, presences, {}, {}).size() >= meeting.quorum;
}

ItemTraffic trafficDuring(const AgendaItem& item, const QList<Presence>& presences,
                          const QDateTime& now)
{
    ItemTraffic traffic;
    if (!item.startedAt.isValid())
        return traffic;
    const QDateTime end = item.endedAt.isValid() ? item.endedAt : now;
    const auto isDuring = [&](const QDateTime& time) {
        return time.isValid() && time >= item.startedAt && time < end;
    };
    for (const Presence& presence : presences) {
        if (isDuring(presence.leftAt))
            traffic.left.append(presence);
        if (isDuring(presence.cameAt) && !presence.isMoment())
            traffic.came.append(presence);
        if (presence.cameAt > item.startedAt)
            continue;
        traffic.stayedOut.removeAll(presence.member);
        if (presence.leaving == Leaving::Recused && presence.leftAt < item.startedAt)
            traffic.stayedOut.append(presence.member);
    }
    return traffic;
}

} // namespace beraad::domain
