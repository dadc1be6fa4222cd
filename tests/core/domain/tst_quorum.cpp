// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quorum.h"

#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

QDateTime minute(int minutes)
{
    return QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC).addSecs(minutes * 60);
}

/// Three members with a vote and a secretary, at a meeting that asks for three.
struct Committee
{
    QList<Member> members;
    Plenary plenary;

    Committee()
    {
        for (int i = 0; i < 3; ++i)
            members.append({MemberId::create(), u"Lid %1"_s.arg(i), {}, MemberRole::Member});
        members.append({MemberId::create(), u"Secretaris"_s, {}, MemberRole::Secretary});
        plenary.meeting.id = MeetingId::create();
        plenary.meeting.openedAt = minute(0);
        plenary.meeting.quorum = 3;
        for (int i = 0; i < 2; ++i) {
            AgendaItem item;
            item.id = AgendaItemId::create();
            plenary.items.append(item);
        }
    }
    void comes(int member, int at)
    {
        plenary = withArrival(plenary, members[member].id, minute(at));
    }
    void goes(int member, int at)
    {
        plenary = withDeparture(plenary, members[member].id, minute(at));
    }
    void takes(int item, const QList<MemberId>& leaving, int at)
    {
        plenary = withItemStarted(plenary, plenary.items[item].id, leaving, minute(at));
    }
    QList<QuorumStretch> stretches() const { return quorumStretches(plenary, members); }
};

} // namespace

class QuorumTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    /// The secretary has no vote.
    void isThereWithTheLastOfThoseWhoVote()
    {
        Committee committee;
        committee.comes(3, 0);
        committee.comes(0, 1);
        committee.comes(1, 2);
        QVERIFY(committee.stretches().isEmpty());
        committee.comes(2, 5);
        QCOMPARE(committee.stretches(), (QList<QuorumStretch>{{minute(5), {}}}));
        committee.plenary = withMeetingClosed(committee.plenary, minute(60));
        QCOMPARE(committee.stretches(), (QList<QuorumStretch>{{minute(5), minute(60)}}));
    }

    void isLostAndComesBack()
    {
        Committee committee;
        for (const int member : {0, 1, 2})
            committee.comes(member, member);
        committee.goes(1, 20);
        committee.comes(1, 35);
        QCOMPARE(committee.stretches(),
                 (QList<QuorumStretch>{{minute(2), minute(20)}, {minute(35), {}}}));
    }

    /// One comes back as another leaves for the next item: four of them, of whom three are there.
    void whoComesAsAnotherGoesTakesThatPlace()
    {
        Committee committee;
        committee.members.append({MemberId::create(), u"Lid 4"_s, {}, MemberRole::Chair});
        for (const int member : {0, 1, 2, 4})
            committee.comes(member, 0);
        committee.takes(0, {committee.members[0].id}, 10);
        committee.takes(1, {committee.members[1].id}, 20);
        QCOMPARE(committee.stretches(), (QList<QuorumStretch>{{minute(0), {}}}));
        committee.goes(2, 25);
        QCOMPARE(committee.stretches(), (QList<QuorumStretch>{{minute(0), minute(25)}}));
    }

    void nobodyAskedForOne()
    {
        Committee committee;
        committee.plenary.meeting.quorum = 0;
        committee.comes(0, 0);
        QVERIFY(committee.stretches().isEmpty());
    }
};

BERAAD_TEST(QuorumTest, QCoreApplication)
#include "tst_quorum.moc"
