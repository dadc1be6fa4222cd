// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/agenda.h"

#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

PlanId planId(int number)
{
    return PlanId::fromText(u"plan %1"_s.arg(number, 3, 10, QChar(u'0')));
}

MemberId memberId(int number)
{
    return MemberId::fromText(u"lid %1"_s.arg(number));
}

AgendaPlan planWithout(int number, const QList<int>& members)
{
    AgendaPlan made{planId(number), {}};
    for (const int member : members)
        made.recused.insert(memberId(member));
    return made;
}

QList<AgendaPlan> inOrder(const QList<PlanId>& order, const QList<AgendaPlan>& plans)
{
    QList<AgendaPlan> ordered;
    for (const PlanId& id : order) {
        for (const AgendaPlan& each : plans) {
            if (each.plan == id)
                ordered.append(each);
        }
    }
    return ordered;
}

/// Each plan with up to `most` of the members out, most of them with nobody.
QList<AgendaPlan> somePlans(QRandomGenerator& chance, int count, int members, int most)
{
    QList<AgendaPlan> plans;
    for (int i = 0; i < count; ++i) {
        QList<int> recused;
        for (int left = chance.bounded(most + 1); left > 0; --left)
            recused.append(chance.bounded(members));
        plans.append(planWithout(i, recused));
    }
    return plans;
}

int fewestChanges(const QList<AgendaPlan>& plans)
{
    std::vector<int> places(std::size_t(plans.size()));
    std::iota(places.begin(), places.end(), 0);
    int fewest = roomChanges(plans);
    do {
        QList<AgendaPlan> ordered;
        for (const int place : places)
            ordered.append(plans[place]);
        fewest = std::min(fewest, roomChanges(ordered));
    } while (std::next_permutation(places.begin(), places.end()));
    return fewest;
}

/// With all of the first before those of the second.
int fewestChanges(const QList<AgendaPlan>& first, const QList<AgendaPlan>& then)
{
    std::vector<int> early(std::size_t(first.size()));
    std::iota(early.begin(), early.end(), 0);
    int fewest = roomChanges(first + then);
    do {
        std::vector<int> late(std::size_t(then.size()));
        std::iota(late.begin(), late.end(), 0);
        do {
            QList<AgendaPlan> ordered;
            for (const int place : early)
                ordered.append(first[place]);
            for (const int place : late)
                ordered.append(then[place]);
            fewest = std::min(fewest, roomChanges(ordered));
        } while (std::next_permutation(late.begin(), late.end()));
    } while (std::next_permutation(early.begin(), early.end()));
    return fewest;
}

} // namespace

class AgendaTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyLeavesForNothing()
    {
        const AgendaOrder order = orderAgenda({planWithout(1, {}), planWithout(2, {})});
        QCOMPARE(order.plans, (QList<PlanId>{planId(1), planId(2)}));
        QCOMPARE(order.changes, 0);
        QVERIFY(orderAgenda({}).plans.isEmpty());
    }

    void whoLeavesTwiceLeavesOnce()
    {
        const QList<AgendaPlan> plans{planWithout(1, {7}), planWithout(2, {}), planWithout(3, {7}),
                                      planWithout(4, {8})};
        const AgendaOrder order = orderAgenda(plans);
        QCOMPARE(order.inGivenOrder, 6); // out, in, out; in with the other out, in
        QCOMPARE(order.changes, 4);
        QCOMPARE(order.atLeast, 4);
        QCOMPARE(order.plans, (QList<PlanId>{planId(2), planId(1), planId(3), planId(4)}));
    }

    void peopleComeAndGoByTheFewest()
    {
        // 1 with 2 and 2 with 3: those with 2 stand beside each other.
        const QList<AgendaPlan> plans{planWithout(1, {1, 2}), planWithout(2, {3}),
                                      planWithout(3, {2, 3}), planWithout(4, {1})};
        const AgendaOrder order = orderAgenda(plans);
        QCOMPARE(order.changes, 6);
        QCOMPARE(roomChanges(inOrder(order.plans, plans)), 6);
    }

    void isTheBestOfAllOrders()
    {
        QRandomGenerator chance(20261126);
        for (int i = 0; i < 60; ++i) {
            const QList<AgendaPlan> plans = somePlans(chance, 7, 5, 3);
            const AgendaOrder order = orderAgenda(plans);
            QCOMPARE(order.changes, fewestChanges(plans));
            QCOMPARE(order.atLeast, order.changes);
        }
    }

    void whoIsOutStaysOutForTheSecondGroup()
    {
        const QList<AgendaPlan> consent{planWithout(1, {7}), planWithout(2, {})};
        const QList<AgendaPlan> talks{planWithout(3, {}), planWithout(4, {8}), planWithout(5, {7})};
        const AgendaOrder order = orderAgenda(consent, talks);
        QCOMPARE(order.plans,
                 (QList<PlanId>{planId(2), planId(1), planId(5), planId(3), planId(4)}));
        QCOMPARE(order.changes, 4); // 7 out and in, 8 out and in
        QCOMPARE(order.atLeast, 4);
        QCOMPARE(order.inGivenOrder, 6);
    }

    void isTheBestWhereOneGroupComesFirst()
    {
        QRandomGenerator chance(20261128);
        int spared = 0;
        for (int i = 0; i < 60; ++i) {
            const QList<AgendaPlan> plans = somePlans(chance, 8, 5, 2);
            const QList<AgendaPlan> first = plans.first(4);
            const QList<AgendaPlan> then = plans.last(4);
            const AgendaOrder order = orderAgenda(first, then);
            QCOMPARE(order.changes, roomChanges(inOrder(order.plans, plans)));
            QCOMPARE(order.changes, fewestChanges(first, then));
            QCOMPARE(order.atLeast, order.changes);
            const QList<PlanId> early = order.plans.first(4);
            for (const AgendaPlan& plan : first)
                QVERIFY(early.contains(plan.plan));
            spared += orderAgenda(first).changes + orderAgenda(then).changes - order.changes;
        }
        QVERIFY(spared > 20); // there was something to gain
    }

    void manyPlansInTwoGroupsAreNearTheBest()
    {
        QRandomGenerator chance(78);
        for (int i = 0; i < 10; ++i) {
            const QList<AgendaPlan> plans = somePlans(chance, 78, 15, 1 + i % 3);
            const AgendaOrder order = orderAgenda(plans.first(30), plans.last(48));
            QCOMPARE(QSet<PlanId>(order.plans.begin(), order.plans.end()).size(), 78);
            QCOMPARE(roomChanges(inOrder(order.plans, plans)), order.changes);
            QVERIFY(order.atLeast <= order.changes);
            QVERIFY(order.atLeast > 0);
            QVERIFY(order.changes <= order.inGivenOrder);
            for (const PlanId& early : order.plans.first(30))
                QVERIFY(early < planId(30));
        }
    }

    void holdsEachPlanOnceAndCountsRightly()
    {
        QRandomGenerator chance(78);
        for (int i = 0; i < 20; ++i) {
            const QList<AgendaPlan> plans = somePlans(chance, 78, 15, 1 + i % 3);
            const AgendaOrder order = orderAgenda(plans);
            QCOMPARE(order.plans.size(), plans.size());
            QCOMPARE(QSet<PlanId>(order.plans.begin(), order.plans.end()).size(), plans.size());
            QCOMPARE(roomChanges(inOrder(order.plans, plans)), order.changes);
            QCOMPARE(roomChanges(plans), order.inGivenOrder);
            QVERIFY(order.atLeast <= order.changes);
            QVERIFY(order.changes <= order.inGivenOrder);
            // Nearly nobody is without a recusal in these, so that one large part is left.
            QVERIFY2(order.changes * 10 <= order.atLeast * 11,
                     qPrintable(u"%1 of at least %2"_s.arg(order.changes).arg(order.atLeast)));
        }
    }

    void theBoundIsNeverTooHigh()
    {
        // Fifteen different sets, too many to be ordered exactly at once, of which the best order
        // is known: each member is out for a stretch of plans beside each other.
        QList<AgendaPlan> plans;
        for (int i = 0; i < 16; ++i)
            plans.append(planWithout((i * 7) % 16, {(i * 7) % 16, (i * 7) % 16 + 1}));
        const AgendaOrder order = orderAgenda(plans);
        QCOMPARE(order.changes, 2 * 17);
        QVERIFY(order.atLeast <= 2 * 17);
    }

    void isTheSameEachTime()
    {
        QRandomGenerator chance(5);
        const QList<AgendaPlan> plans = somePlans(chance, 40, 9, 3);
        QCOMPARE(orderAgenda(plans), orderAgenda(plans));
    }
};

BERAAD_TEST(AgendaTest, QCoreApplication)
#include "tst_agenda.moc"
