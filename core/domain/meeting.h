// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interests.h"
#include "core/domain/member.h"
#include "core/domain/rules.h"
#include "core/domain/votes.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTime>

#include <optional>

/// The plenary: what it takes in which order, who is in the room, and what follows from that. Pure.
/// What is decided on a plan stands in its advice; the meeting keeps how it came about.
namespace beraad::domain {

/// Meeting (plenaire vergadering): one a round.
struct Meeting
{
    MeetingId id;
    RoundId round;
    QDate date;
    QTime begins; ///< local time; invalid: not set
    QString place;
    int quorum = 0;     ///< members with a vote who must be there; 0: none is asked
    QDateTime openedAt; ///< UTC; invalid: not yet
    QDateTime closedAt; ///< UTC; invalid: not yet

    bool isOpen() const { return openedAt.isValid() && !closedAt.isValid(); }
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

enum class ItemKind
{
    Consent,    ///< hamerstuk: adopted without a talk unless somebody asks for one
    Discussion, ///< bespreekstuk
    Other       ///< not about a plan
};

/// Agenda item (agendapunt).
struct AgendaItem
{
    AgendaItemId id;
    MeetingId meeting;
    ItemKind kind = ItemKind::Discussion;
    PlanId plan; ///< null with Other
    QString title;
    int minutes = 0;     ///< planned
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< UTC
    QString talk;        ///< the gist of what was said, without names unless somebody asks for it
    QString motion;      ///< what was voted on, in words
    QString decision;    ///< with Other; of a plan the advice says it
    /// With Other; those on a plan stand in its advice. None: nothing was voted on.
    std::optional<Votes> votes = {};

    bool isBusy() const { return startedAt.isValid() && !endedAt.isValid(); }
    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

enum class Leaving
{
    Left,   ///< of the own accord
    Recused ///< for an item with a conflict of interest; comes back after it
};

/// Presence (aanwezigheid): a stretch of time that a member was in the room.
struct Presence
{
    PresenceId id;
    MeetingId meeting;
    MemberId member;
    QDateTime cameAt;               ///< UTC
    QDateTime leftAt;               ///< UTC; invalid while the member is there
    std::optional<Leaving> leaving; ///< with leftAt

    bool isThere() const { return !leftAt.isValid(); }
    /// Of who was out as recused and left the meeting from there: back for no time at all, so that
    /// it is kept that the member was out for the item, and until when at the meeting. And of who
    /// came while the item was closed to the member: since when at the meeting.
    bool isMoment() const { return leftAt == cameAt; }
    friend bool operator==(const Presence&, const Presence&) = default;
};

/// The whole of it.
struct Plenary
{
    Meeting meeting;
    QList<AgendaItem> items;   ///< in their order
    QList<Presence> presences; ///< oldest first

    /// The one that the meeting is at; none before the first and between items.
    const AgendaItem* busyItem() const;
    /// The first that was not taken yet, behind the busy one.
    const AgendaItem* nextItem() const;
    const AgendaItem* item(const AgendaItemId& id) const;
    friend bool operator==(const Plenary&, const Plenary&) = default;
};

// Each gives the plenary as it is afterwards; what cannot be leaves it as it was.
/// Whoever is there already stays as before.
Plenary withArrival(const Plenary& plenary, const MemberId& member, const QDateTime& now);
/// Comes to the meeting while it is at an item that this member must leave for, and is out as
/// recused at once.
Plenary withArrivalOutside(const Plenary& plenary, const MemberId& member, const QDateTime& now);
Plenary withDeparture(const Plenary& plenary, const MemberId& member, const QDateTime& now);
/// Ends the busy item. Of those in the room the ones in `leaving` go out as recused, and who was
/// out as recused and is not among them comes back: nobody goes in and out for nothing.
Plenary withItemStarted(const Plenary& plenary, const AgendaItemId& item,
                        const QList<MemberId>& leaving, const QDateTime& now);
/// Puts an item that ended once more behind those that were taken, with its motion and without its
/// talk, votes and decision, and starts that: the plenary had no quorum for it, or comes back to
/// it.
Plenary withItemTakenAgain(const Plenary& plenary, const AgendaItemId& item,
                           const QList<MemberId>& leaving, const QDateTime& now);
/// The recused come back.
Plenary withItemEnded(const Plenary& plenary, const QDateTime& now);
/// Ends the busy item; all leave.
Plenary withMeetingClosed(const Plenary& plenary, const QDateTime& now);

/// How the rest of an open meeting goes when each item takes the minutes that it was given.
struct ExpectedCourse
{
    QList<QDateTime> begins; ///< UTC, an item each; invalid for those that were taken
    QDateTime ends;          ///< UTC
};

/// From `now` on, in the order of nextItem(); an item that takes longer than it was given is
/// expected to end at once.
ExpectedCourse expectedCourse(const Plenary& plenary, const QDateTime& now);

/// Who is in the room, in no order.
QList<MemberId> presentMembers(const QList<Presence>& presences);

/// Those who must leave for this plan: a conflict of interest, or an interest not decided on.
QList<MemberId> mustLeave(const QList<Member>& members, const PlanId& plan,
                          const Interests& interests);

/// Who in the room may vote on this plan; with a null plan, on anything else. The secretary has no
/// vote.
QList<MemberId> votersPresent(const QList<Member>& members, const QList<Presence>& presences,
                              const PlanId& plan, const Interests& interests);

/// Who could vote on a plan while its item was talked about: those with a vote who were in the room
/// together, at the time between its start and its end, or `now` while it is busy, when most of
/// them were. People vote at one moment, so that who came after another left does not count beside
/// that one. With a null plan, on anything else. An item that was not started has none.
QList<MemberId> votersDuring(const AgendaItem& item, const QList<Member>& members,
                             const QList<Presence>& presences, const Interests& interests,
                             const QDateTime& now);

/// Who was there to vote on a plan.
struct Attendance
{
    int voters = 0;  ///< on this plan
    int members = 0; ///< with a vote in the committee: what the quorum counts

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

/// During the plan's item, the last where it was taken again; before that, at the meeting, as it is
/// `now`, where it is open. None: the meeting does not say.
std::optional<Attendance> attendance(const Plenary& plenary, const PlanId& plan,
                                     const QList<Member>& members, const Interests& interests,
                                     const QDateTime& now);

/// What stands against the votes on an item that is about no plan, as with an advice
/// (objectionsToAdopting): more of them than those who could vote, or any without the quorum.
/// Nothing of an item that was not started, and of one about a plan.
Objections objectionsToVotes(const AgendaItem& item, const Plenary& plenary,
                             const QList<Member>& members, const QDateTime& now);

/// Whether as many members with a vote are in the room as the meeting asks for.
bool hasQuorum(const Meeting& meeting, const QList<Member>& members,
               const QList<Presence>& presences);

/// Who left the room during the item, and why; who came back in or in for the first time; and who
/// was out as recused for the item before already, and stayed out for this one.
struct ItemTraffic
{
    QList<Presence> left;
    QList<Presence> came;
    QList<MemberId> stayedOut;
};

/// Of an item that was started; up to `now` while it is busy. What happens at its very start, as
/// when the recused leave, belongs to it, and not to the item before.
ItemTraffic trafficDuring(const AgendaItem& item, const QList<Presence>& presences,
                          const QDateTime& now);

} // namespace beraad::domain
