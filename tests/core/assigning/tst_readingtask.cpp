// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/readingtask.h"

#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::assigning;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

class TestReadingTask : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readersAreTheMembersAndPlansThoseThatStand()
    {
        RoundRecords round = tests::round(
            1, {tests::planRecord(tests::region(1)), tests::planRecord(tests::region(2))});
        round.plans[1].plan.state = PlanState::Withdrawn;
        round.plans[0].plan.documents = {{u"a"_s, u"a.pdf"_s, 1, 40}, {u"b"_s, u"b.pdf"_s, 1, 5}};
        round.plans[0].region.leadApplicant.postalCode = u"9712 AB"_s;
        round.plans[0].region.expertise = {u"metaal"_s};
        Member reader{MemberId::fromText(u"m"_s), u"A"_s, {}, MemberRole::Member};
        reader.expertise = {u"ict"_s, u"metaal"_s};
        const Member chair{MemberId::fromText(u"c"_s), u"B"_s, {}, MemberRole::Chair};
        round.members = {reader, chair};
        const ReadingTask task = readingTask(round, nullptr, {});
        QCOMPARE(task.readers, QList{reader.id});
        QCOMPARE(task.plans.size(), 1);
        QCOMPARE(task.plans.first().pages, 45);
        QCOMPARE(task.plans.first().part, u"97"_s);
        QCOMPARE(task.plans.first().expertise, QStringList{u"metaal"_s});
        QCOMPARE(task.expertise.value(reader.id), reader.expertise);
    }

    void aConflictBarsAndTheRoundBeforeIsKnown()
    {
        const Member first{MemberId::fromText(u"1"_s), u"A"_s, {}, MemberRole::Member};
        const Member second{MemberId::fromText(u"2"_s), u"B"_s, {}, MemberRole::Member};
        RoundRecords before = tests::round(1, {tests::planRecord(tests::region(1))});
        before.plans[0].readers = {first.id};
        RoundRecords round = tests::round(2, {tests::planRecord(tests::region(1))});
        round.members = {first, second};
        round.plans[0].conflicts = {{round.plans[0].plan.id, second.id, u"Bestuurder"_s, {}}};
        const ReadingTask task = readingTask(round, &before, {});
        QCOMPARE(task.plans.first().barred, QSet{second.id});
        QCOMPARE(task.plans.first().earlier, QList{first.id});
    }
};

BERAAD_TEST(TestReadingTask, QCoreApplication)
#include "tst_readingtask.moc"
