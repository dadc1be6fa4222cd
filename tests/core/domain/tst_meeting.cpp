// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/meeting.h"

#include "core/domain/rules.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kStart(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);

QDateTime at(int minutes)
{
    return kStart.addSecs(minutes * 60);
}

MemberId memberId(int number)
{
    return MemberId::fromText(u"lid %1"_s.arg(number));
}

Plenary meeting(int items, int members)
{
    Plenary plenary;
    plenary.meeting.id = MeetingId::create();
    plenary.meeting.openedAt = at(0);
    for (int i = 0; i < items; ++i) {
        AgendaItem item;
        item.id = AgendaItemId::fromText(u"punt %1"_s.arg(i));
        plenary.items.append(item);
    }
    for (int i = 0; i < members; ++i)
        plenary = withArrival(plenary, memberId(i), at(0));
    return plenary;
}

Plenary started(const Plenary& plenary, int item, const QList<MemberId>& leaving, int minutes)
{
    return withItemStarted(plenary, plenary.items[item].id, leaving, at(minutes));
}

QList<MemberId> sorted(QList<MemberId> members)
{
    std::sort(members.begin(), members.end());
    return members;
}

} // namespace

class MeetingTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theRecusedLeaveAndComeBack()
    {
        Plenary plenary = meeting(2, 3);
        plenary = started(plenary, 0, {memberId(1)}, 5);
        QCOMPARE(sorted(presentMembers(plenary.presences)),
                 (QList<MemberId>{memberId(0), memberId(2)}));
        plenary = started(plenary, 1, {}, 15);
        QCOMPARE(presentMembers(plenary.presences).size(), 3);
        QCOMPARE(plenary.items[0].endedAt, at(15));
        QVERIFY(plenary.items[1].isBusy());
        const ItemTraffic traffic = trafficDuring(plenary.items[0], plenary.presences, at(20));
        QCOMPARE(traffic.left.size(), 1);
        QCOMPARE(traffic.left.first().member, memberId(1));
        QCOMPARE(traffic.left.first().leaving, std::optional(Leaving::Recused));
        QVERIFY(traffic.came.isEmpty());
        const ItemTraffic next = trafficDuring(plenary.items[1], plenary.presences, at(20));
        QCOMPARE(next.came.first().member, memberId(1));
        QVERIFY(next.left.isEmpty());
    }

    /// It was about no plan; what is voted when it comes again is another vote.
    void theVotesStayWithTheTimeThatTheyWereGivenIn()
    {
        Plenary plenary = started(meeting(1, 3), 0, {}, 5);
        plenary.items.first().votes = Votes{2, 1, 0};
        plenary = withItemEnded(plenary, at(9));
        plenary = withItemTakenAgain(plenary, plenary.items.first().id, {}, at(12));
        QCOMPARE(plenary.items.size(), 2);
        QCOMPARE(plenary.items.first().votes, (std::optional<Votes>(Votes{2, 1, 0})));
        QCOMPARE(plenary.items.last().votes, std::nullopt);
    }

    void whoMustLeaveForBothStaysOut()
    {
        Plenary plenary = meeting(2, 2);
        plenary = started(plenary, 0, {memberId(1)}, 5);
        const auto lines = plenary.presences.size();
        plenary = started(plenary, 1, {memberId(1)}, 15);
        QCOMPARE(plenary.presences.size(), lines);
        QCOMPARE(presentMembers(plenary.presences), QList<MemberId>{memberId(0)});
        const auto stayedOut = [&](int item) {
            return trafficDuring(plenary.items[item], plenary.presences, at(20)).stayedOut;
        };
        QVERIFY(stayedOut(0).isEmpty()); // went out for that one
        QCOMPARE(stayedOut(1), QList<MemberId>{memberId(1)});
    }

    void whoWentHomeDoesNotComeBack()
    {
        Plenary plenary = meeting(2, 2);
        plenary = withDeparture(plenary, memberId(1), at(3));
        plenary = started(plenary, 0, {memberId(1)}, 5);
        plenary = started(plenary, 1, {}, 15);
        QCOMPARE(presentMembers(plenary.presences), QList<MemberId>{memberId(0)});
    }

    void whoGoesHomeWhileOutStaysAway()
    {
        Plenary plenary = started(meeting(2, 2), 0, {memberId(1)}, 5);
        plenary = withDeparture(plenary, memberId(1), at(8));
        plenary = started(plenary, 1, {}, 15);
        QCOMPARE(presentMembers(plenary.presences), QList<MemberId>{memberId(0)});
        const ItemTraffic traffic = trafficDuring(plenary.items[0], plenary.presences, at(20));
        QCOMPARE(traffic.left.size(), 2);
        QCOMPARE(traffic.left.first().leaving, std::optional(Leaving::Recused));
        QCOMPARE(traffic.left.first().leftAt, at(5));
        QCOMPARE(traffic.left.last().leaving, std::optional(Leaving::Left));
        QCOMPARE(traffic.left.last().leftAt, at(8));
        QVERIFY(traffic.came.isEmpty());
        QVERIFY(trafficDuring(plenary.items[1], plenary.presences, at(20)).stayedOut.isEmpty());
    }

    void whoComesForAClosedItemIsOutForItAndAtTheMeeting()
    {
        Plenary plenary = started(meeting(2, 1), 0, {memberId(1)}, 5);
        plenary = withArrivalOutside(plenary, memberId(1), at(8));
        QCOMPARE(presentMembers(plenary.presences), QList<MemberId>{memberId(0)});
        ItemTraffic traffic = trafficDuring(plenary.items[0], plenary.presences, at(9));
        QCOMPARE(traffic.left.size(), 1);
        QCOMPARE(traffic.left.first().leaving, std::optional(Leaving::Recused));
        QVERIFY(traffic.came.isEmpty());
        plenary = started(plenary, 1, {}, 15);
        QCOMPARE(presentMembers(plenary.presences).size(), 2);
        traffic = trafficDuring(plenary.items[1], plenary.presences, at(20));
        QCOMPARE(traffic.came.size(), 1);
    }

    void theRestOfTheMeetingMovesWithTheTalk()
    {
        Plenary plenary = meeting(4, 1);
        for (AgendaItem& item : plenary.items)
            item.minutes = 10;
        plenary = started(plenary, 1, {}, 5); // the first is passed over
        ExpectedCourse course = expectedCourse(plenary, at(8));
        QCOMPARE(course.begins, (QList<QDateTime>{at(35), QDateTime(), at(15), at(25)}));
        QCOMPARE(course.ends, at(45));
        course = expectedCourse(plenary, at(40)); // the talk ran out
        QCOMPARE(course.begins, (QList<QDateTime>{at(60), QDateTime(), at(40), at(50)}));
        QCOMPARE(course.ends, at(70));
        plenary = withItemEnded(plenary, at(41));
        QCOMPARE(expectedCourse(plenary, at(50)).begins.first(), at(50));
        QCOMPARE(expectedCourse(plenary, at(50)).ends, at(80));
        QCOMPARE(expectedCourse({}, at(50)).ends, at(50));
    }

    void whoComesTwiceIsThereOnce()
    {
        const Plenary plenary = withArrival(meeting(1, 1), memberId(0), at(5));
        QCOMPARE(plenary.presences.size(), 1);
    }

    void anItemIsTakenOnce()
    {
        Plenary plenary = started(meeting(2, 1), 0, {}, 5);
        plenary = started(plenary, 1, {}, 10);
        QCOMPARE(started(plenary, 0, {}, 15), plenary);
    }

    void theNextIsBehindTheBusyOne()
    {
        Plenary plenary = started(meeting(3, 1), 1, {}, 5);
        QCOMPARE(plenary.nextItem()->id, plenary.items[2].id);
        plenary = started(plenary, 2, {}, 10);
        QCOMPARE(plenary.nextItem()->id, plenary.items[0].id); // that was passed over
        plenary = started(plenary, 0, {}, 15);
        QVERIFY(!plenary.nextItem());
    }

    void closingEndsAll()
    {
        Plenary plenary = withMeetingClosed(started(meeting(1, 3), 0, {memberId(2)}, 5), at(60));
        QVERIFY(presentMembers(plenary.presences).isEmpty());
        QVERIFY(!plenary.busyItem());
        QVERIFY(!plenary.meeting.isOpen());
        for (const Presence& presence : plenary.presences) // also who was out for the last item
            QVERIFY(presence.leaving == Leaving::Left || presence.leftAt < at(60));
    }

    void whoVotes()
    {
        Member chair{memberId(0), u"V"_s, {}, MemberRole::Chair};
        Member member{memberId(1), u"L"_s, {}, MemberRole::Member};
        Member secretary{memberId(2), u"S"_s, {}, MemberRole::Secretary};
        const QList<Member> members{chair, member, secretary};
        const PlanId plan = PlanId::create();
        Interests interests;
        interests.conflicts.append({plan, member.id, u"Toezichthouder"_s, at(0)});
        Plenary plenary = meeting(1, 3);
        plenary.meeting.quorum = 2;
        QVERIFY(hasQuorum(plenary.meeting, members, plenary.presences));
        QCOMPARE(votersPresent(members, plenary.presences, plan, interests),
                 QList<MemberId>{chair.id});
        QCOMPARE(mustLeave(members, plan, interests), QList<MemberId>{member.id});
        plenary = withDeparture(plenary, member.id, at(5));
        QVERIFY(!hasQuorum(plenary.meeting, members, plenary.presences));
    }

    void whoVotesIsWhoWasThereForTheItem()
    {
        QList<Member> members;
        for (int i = 0; i < 4; ++i)
            members.append({memberId(i), QString::number(i), {}, MemberRole::Member});
        Plenary plenary = meeting(2, 3); // the fourth comes late
        plenary = started(plenary, 0, {memberId(1)}, 5);
        plenary = withDeparture(plenary, memberId(2), at(8));
        plenary = started(plenary, 1, {}, 15);
        plenary = withArrival(plenary, memberId(3), at(20));
        const auto voters = [&](int item) {
            return sorted(
                votersDuring(plenary.items[item], members, plenary.presences, {}, at(25)));
        };
        QCOMPARE(voters(0), (QList<MemberId>{memberId(0), memberId(2)})); // left while it was busy
        QCOMPARE(voters(1), (QList<MemberId>{memberId(0), memberId(1), memberId(3)}));
        plenary = withMeetingClosed(plenary, at(30));
        QCOMPARE(voters(1), (QList<MemberId>{memberId(0), memberId(1), memberId(3)}));
        QVERIFY(votersDuring({}, members, plenary.presences, {}, at(40)).isEmpty());
    }

    void whoCameAfterAnotherLeftDoesNotVoteBesideThatOne()
    {
        QList<Member> members;
        for (int i = 0; i < 3; ++i)
            members.append({memberId(i), QString::number(i), {}, MemberRole::Member});
        Plenary plenary = started(meeting(1, 2), 0, {}, 5);
        plenary = withDeparture(plenary, memberId(1), at(8));
        plenary = withArrival(plenary, memberId(2), at(9));
        QCOMPARE(votersDuring(plenary.items[0], members, plenary.presences, {}, at(10)).size(), 2);
    }

    /// Whatever happens in a meeting, the votes that it lets through are those of people who were
    /// in the room at one moment and not recused, and nothing is concluded without the quorum.
    void votesAndQuorumAddUp()
    {
        QRandomGenerator chance(20261127);
        int refused = 0;
        for (int run = 0; run < 60; ++run) {
            const RandomMeeting start = randomMeeting(chance);
            Plenary plenary = start.plenary;
            QHash<PlanId, Attendance> most; // what a clerk in the room would have counted
            for (int minute = 1; minute < 80; ++minute) {
                plenary = afterSomething(chance, start, plenary, at(minute));
                const AgendaItem* busy = plenary.busyItem();
                if (!busy)
                    continue;
                const auto voters =
                    votersPresent(start.members, plenary.presences, busy->plan, start.interests);
                for (const MemberId& voter : voters) {
                    QVERIFY(!mustLeave(start.members, busy->plan, start.interests).contains(voter));
                    QVERIFY(presentMembers(plenary.presences).contains(voter));
                }
                Attendance& counted = most[busy->plan];
                counted.voters = std::max(counted.voters, int(voters.size()));
                counted.members =
                    std::max(counted.members,
                             int(votersPresent(start.members, plenary.presences, {}, {}).size()));
            }
            plenary = withMeetingClosed(plenary, at(80));
            for (const AgendaItem& item : plenary.items) {
                if (!item.startedAt.isValid())
                    continue;
                const auto found =
                    attendance(plenary, item.plan, start.members, start.interests, at(90));
                QCOMPARE(found, std::optional(most.value(item.plan)));
                refused += checkConclusion(chance, *found, plenary.meeting.quorum);
            }
        }
        QVERIFY(refused > 100); // it was put to the test
    }

    /// Whatever happens, nobody is in the room twice, the recused are out while their item is busy,
    /// and stretches of one member do not overlap.
    void theRoomAddsUp()
    {
        QRandomGenerator chance(20261126);
        for (int run = 0; run < 50; ++run) {
            Plenary plenary = meeting(20, 8);
            for (int minute = 1; minute < 60; ++minute) {
                const MemberId someone = memberId(chance.bounded(8));
                switch (chance.bounded(4)) {
                case 0:
                    plenary = withArrival(plenary, someone, at(minute));
                    break;
                case 1:
                    plenary = withDeparture(plenary, someone, at(minute));
                    break;
                case 2:
                    plenary = withItemEnded(plenary, at(minute));
                    break;
                default: {
                    const AgendaItem* next = plenary.nextItem();
                    if (!next)
                        break;
                    const AgendaItemId id = next->id;
                    plenary = withItemStarted(plenary, id, {someone}, at(minute));
                    QVERIFY(plenary.item(id)->isBusy());
                    QVERIFY(!presentMembers(plenary.presences).contains(someone));
                }
                }
                checkStretches(plenary);
                QVERIFY(std::count_if(plenary.items.begin(), plenary.items.end(),
                                      [](const AgendaItem& each) { return each.isBusy(); }) <= 1);
            }
        }
    }

private:
    struct RandomMeeting
    {
        Plenary plenary;
        QList<Member> members;
        Interests interests;
    };

    /// Nine members and a secretary; for some plans some have a conflict of interest, or one that
    /// is not decided on, or take part without a vote.
    static RandomMeeting randomMeeting(QRandomGenerator& chance)
    {
        RandomMeeting made;
        made.plenary = meeting(12, 0);
        made.plenary.meeting.quorum = chance.bounded(8);
        for (int i = 0; i < 10; ++i)
            made.members.append({memberId(i),
                                 QString::number(i),
                                 {},
                                 i == 0   ? MemberRole::Chair
                                 : i == 9 ? MemberRole::Secretary
                                          : MemberRole::Member,
                                 {}});
        for (AgendaItem& item : made.plenary.items) {
            item.plan = PlanId::create();
            const MemberId one = memberId(chance.bounded(10));
            const MemberId other = memberId(chance.bounded(10));
            if (chance.bounded(2) == 0)
                made.interests.conflicts.append({item.plan, one, u"familie"_s, at(0)});
            ConflictDeclaration possible;
            possible.id = DeclarationId::create();
            possible.plan = item.plan;
            possible.member = other;
            possible.kind = DeclarationKind::Possible;
            if (chance.bounded(2) == 0)
                made.interests.declarations.append(possible);
            ConflictMeasure measure;
            measure.declaration = possible.id;
            measure.kind = MeasureKind::ReadsWithoutVote;
            if (chance.bounded(2) == 0)
                made.interests.measures.append(measure);
        }
        for (const Member& member : std::as_const(made.members)) {
            if (chance.bounded(4) != 0)
                made.plenary = withArrival(made.plenary, member.id, at(0));
        }
        return made;
    }

    /// People come and go, and the chair goes on, sometimes.
    static Plenary afterSomething(QRandomGenerator& chance, const RandomMeeting& meeting,
                                  const Plenary& plenary, const QDateTime& now)
    {
        const MemberId someone = memberId(chance.bounded(10));
        const AgendaItem* busy = plenary.busyItem();
        const bool mustStayOut =
            busy && mustLeave(meeting.members, busy->plan, meeting.interests).contains(someone);
        switch (chance.bounded(5)) {
        case 0:
            return mustStayOut ? plenary : withArrival(plenary, someone, now);
        case 1:
            return withDeparture(plenary, someone, now);
        case 2:
            return withItemEnded(plenary, now);
        case 3:
            if (const AgendaItem* next = plenary.nextItem())
                return withItemStarted(plenary, next->id,
                                       mustLeave(meeting.members, next->plan, meeting.interests),
                                       now);
            return plenary;
        default:
            return plenary;
        }
    }

    /// How often an advice with some votes was refused, for the reasons that hold.
    static int checkConclusion(QRandomGenerator& chance, const Attendance& there, int quorum)
    {
        Advice advice;
        advice.outcome = Outcome::Approve;
        advice.motivation = u"Goed"_s;
        advice.votes = Votes{chance.bounded(7), chance.bounded(3), chance.bounded(2)};
        AdviceContext context;
        context.votersPresent = there.voters;
        context.membersPresent = there.members;
        context.quorum = quorum;
        const Objections objections = objectionsToAdopting(advice, context);
        const auto has = [&](ErrorKind kind) {
            return std::any_of(objections.begin(), objections.end(),
                               [&](const Error& error) { return error.kind() == kind; });
        };
        [&] {
            QCOMPARE(has(ErrorKind::VotesExceedMembers), advice.votes->total() > there.voters);
            QCOMPARE(has(ErrorKind::QuorumMissing), there.members < quorum);
            QCOMPARE(objections.isEmpty(),
                     advice.votes->total() <= there.voters && there.members >= quorum);
        }();
        return objections.isEmpty() ? 0 : 1;
    }

    static void checkStretches(const Plenary& plenary)
    {
        QHash<MemberId, QDateTime> lastLeft;
        for (const Presence& presence : plenary.presences) {
            const bool wasBefore = lastLeft.contains(presence.member);
            QVERIFY(!wasBefore || (lastLeft[presence.member].isValid() &&
                                   lastLeft[presence.member] <= presence.cameAt));
            QCOMPARE(presence.leaving.has_value(), presence.leftAt.isValid());
            lastLeft[presence.member] = presence.leftAt;
        }
    }
};

BERAAD_TEST(MeetingTest, QCoreApplication)
#include "tst_meeting.moc"
