// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/proposal.h"

#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace beraad;
using namespace beraad::assigning;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

MemberId reader(int number)
{
    return MemberId::fromText(u"lezer-%1"_s.arg(number, 2, 10, QLatin1Char('0')));
}

PlanId planId(int number)
{
    return PlanId::fromText(u"plan-%1"_s.arg(number, 2, 10, QLatin1Char('0')));
}

/// Plans of 20 to 200 pages from ten parts of the country.
ReadingTask task(int plans, int readers)
{
    ReadingTask made;
    for (int i = 0; i < readers; ++i)
        made.readers.append(reader(i));
    for (int i = 0; i < plans; ++i)
        made.plans.append(
            {planId(i), 20 + (i * 37) % 181, QString::number(10 + i % 10), {}, {}, {}});
    return made;
}

Proposal proposed(const ReadingTask& task, quint32 seed = 1)
{
    const auto found = propose(task, seed);
    const auto* proposal = std::get_if<Proposal>(&found);
    if (!proposal)
        qFatal("no proposal");
    return *proposal;
}

/// How many plans each reader has, counted anew.
QList<int> counts(const ReadingTask& task, const Proposal& proposal)
{
    QList<int> all;
    for (const MemberId& member : task.readers)
        all << int(std::count_if(proposal.assignments.begin(), proposal.assignments.end(),
                                 [&](const Assignment& each) { return each.member == member; }));
    return all;
}

/// Whether a set of plans needs more than those who may read them can take, by trying all sets.
bool hasHallViolation(const ReadingTask& task, int most)
{
    const int sets = 1 << int(task.plans.size());
    for (int set = 1; set < sets; ++set) {
        int needed = 0;
        QHash<MemberId, int> mayRead;
        for (int i = 0; i < int(task.plans.size()); ++i) {
            if (!(set & (1 << i)))
                continue;
            needed += task.rules.readersPerPlan;
            for (const MemberId& member : task.readers) {
                if (!task.plans[i].barred.contains(member))
                    ++mayRead[member];
            }
        }
        int available = 0;
        for (const int plans : std::as_const(mayRead))
            available += std::min(plans, most);
        if (available < needed)
            return true;
    }
    return false;
}

} // namespace

class TestProposal : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void dividesARoundEvenly()
    {
        const ReadingTask round = task(78, 15);
        const Proposal proposal = proposed(round);
        QCOMPARE(proposal.assignments.size(), 3 * 78);
        QVERIFY(breaches(round, proposal.assignments).isEmpty());
        const QList<int> plans = counts(round, proposal);
        QVERIFY(*std::max_element(plans.begin(), plans.end()) -
                    *std::min_element(plans.begin(), plans.end()) <=
                1);
        int most = 0;
        int least = INT_MAX;
        for (const ReaderLoad& load : proposal.loads) {
            most = std::max(most, load.pages);
            least = std::min(least, load.pages);
            QVERIFY(load.parts >= 7); // of ten
        }
        QVERIFY2((most - least) * 20 <= most, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
    }

    void theSameSeedGivesTheSame()
    {
        const ReadingTask round = task(40, 9);
        QCOMPARE(proposed(round, 7), proposed(round, 7));
        QVERIFY(proposed(round, 7).assignments != proposed(round, 8).assignments);
    }

    /// Two of nine know metal and two know ict; half of the plans ask one or both.
    void eachGroupOfReadersKnowsWhatThePlanAsks()
    {
        ReadingTask round = task(36, 9);
        round.expertise = {{reader(0), {u"Metaal"_s}},
                           {reader(3), {u"metaal"_s, u"didactiek"_s}},
                           {reader(5), {u"ict"_s}},
                           {reader(8), {u"ict"_s}}};
        for (int i = 0; i < 36; i += 2)
            round.plans[i].expertise =
                i % 4 == 0 ? QStringList{u"metaal"_s} : QStringList{u"ict"_s, u"metaal"_s};
        const Proposal proposal = proposed(round);
        QVERIFY(breaches(round, proposal.assignments).isEmpty());
        for (const PlanToRead& plan : std::as_const(round.plans))
            QCOMPARE(unknownIn(round, plan.plan, proposal.assignments), QStringList());
        // and it stays even
        int most = 0;
        int least = INT_MAX;
        for (const ReaderLoad& load : proposal.loads) {
            most = std::max(most, load.pages);
            least = std::min(least, load.pages);
        }
        QVERIFY2((most - least) * 10 <= most, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
    }

    void whatAReaderKnowsIsAReason()
    {
        ReadingTask round = task(2, 3);
        round.expertise = {{reader(1), {u"Metaal"_s, u"ict"_s}}};
        round.plans[0].expertise = {u"metaal"_s, u"financiën"_s};
        const Proposal proposal = proposed(round);
        const Assignment knower{planId(0), reader(1)};
        QVERIFY(reasonsFor(round, proposal, knower).contains(Reason::Knows));
        QCOMPARE(knownHere(round, knower), QStringList{u"metaal"_s});
        QVERIFY(!reasonsFor(round, proposal, {planId(0), reader(0)}).contains(Reason::Knows));
        QVERIFY(!reasonsFor(round, proposal, {planId(1), reader(1)}).contains(Reason::Knows));
        QCOMPARE(unknownIn(round, planId(0), proposal.assignments), QStringList{u"financiën"_s});
        QCOMPARE(unknownIn(round, planId(1), proposal.assignments), QStringList());
    }

    void nobodyReadsAPlanThatIsClosedToThem()
    {
        ReadingTask round = task(30, 8);
        for (int i = 0; i < 30; ++i)
            round.plans[i].barred = {reader(i % 8), reader((i + 3) % 8)};
        const Proposal proposal = proposed(round);
        for (const Assignment& each : proposal.assignments) {
            const int plan = each.plan.text().right(2).toInt();
            QVERIFY(!round.plans[plan].barred.contains(each.member));
        }
    }

    void readersOfTheRoundBeforeStay()
    {
        ReadingTask round = task(12, 6);
        for (int i = 0; i < 12; ++i)
            round.plans[i].earlier = {reader(i % 6), reader((i + 1) % 6), reader((i + 2) % 6)};
        const Proposal kept = proposed(round);
        for (int i = 0; i < 12; ++i) {
            for (const MemberId& member : round.plans[i].earlier)
                QVERIFY(kept.assignments.contains(Assignment{planId(i), member}));
        }
        QVERIFY(reasonsFor(round, kept, kept.assignments.first()).contains(Reason::ReadItBefore));
        round.plans[0].barred = {reader(0)};
        QVERIFY(!proposed(round).assignments.contains(Assignment{planId(0), reader(0)}));
    }

    void aFewMoreWhenConflictsAskForIt()
    {
        ReadingTask round = task(4, 6);
        for (PlanToRead& plan : round.plans)
            plan.barred = {reader(0), reader(1), reader(2)};
        const Proposal proposal = proposed(round); // an even share would be 2
        QCOMPARE(counts(round, proposal), (QList<int>{0, 0, 0, 4, 4, 4}));
        QCOMPARE(reasonsFor(round, proposal, proposal.assignments.first()).first(),
                 Reason::FewCanRead);
    }

    void namesThePlanThatBlocks()
    {
        ReadingTask round = task(5, 5);
        round.plans[3].barred = {reader(0), reader(1), reader(2)};
        const auto found = propose(round, 1);
        const auto* shortage = std::get_if<Shortage>(&found);
        QVERIFY(shortage);
        QCOMPARE(shortage->plans, QList{planId(3)});
        QCOMPARE(shortage->readers, (QList{reader(3), reader(4)}));
        QCOMPARE(shortage->needed, 3);
        QCOMPARE(shortage->available, 2);
        // More plans per reader would not help.
        QCOMPARE(shortage->blocking, (QList{HardRule::NoConflicts, HardRule::ReadersPerPlan}));
        QCOMPARE(shortage->barred, (QList{reader(0), reader(1), reader(2)}));
    }

    void namesTheRuleThatBlocks()
    {
        ReadingTask round = task(10, 4);
        round.rules.mostPlans = 7; // 28 of the 30 that are needed
        const auto found = propose(round, 1);
        const auto* shortage = std::get_if<Shortage>(&found);
        QVERIFY(shortage);
        QCOMPARE(shortage->plans.size(), 10);
        QCOMPARE(shortage->needed, 30);
        QCOMPARE(shortage->available, 28);
        QCOMPARE(shortage->blocking, (QList{HardRule::MostPlans, HardRule::ReadersPerPlan}));
        QVERIFY(shortage->barred.isEmpty());
        round.rules.mostPlans = 8;
        QVERIFY(std::holds_alternative<Proposal>(propose(round, 1)));
    }

    /// A plan that nobody may read, and as many others as two readers cannot take on.
    void saysWhenNoOneRuleIsEnough()
    {
        ReadingTask round = task(6, 2);
        round.rules.readersPerPlan = 1;
        round.rules.mostPlans = 2;
        round.plans[0].barred = {reader(0), reader(1)};
        const auto found = propose(round, 1);
        const auto* shortage = std::get_if<Shortage>(&found);
        QVERIFY(shortage);
        QVERIFY(shortage->blocking.isEmpty());
    }

    void nobodyToReadBlocksAll()
    {
        const auto found = propose(task(2, 0), 1);
        QVERIFY(std::holds_alternative<Shortage>(found));
        QVERIFY(std::holds_alternative<Proposal>(propose(task(0, 3), 1)));
    }

    /// Small tasks at random: a proposal keeps the rules, and there is none only when no set of
    /// plans can be read by those who may.
    void findsAProposalExactlyWhenThereIsOne()
    {
        QRandomGenerator random(2020);
        int none = 0;
        for (int i = 0; i < 400; ++i) {
            ReadingTask small = task(random.bounded(1, 8), random.bounded(2, 6));
            small.rules.readersPerPlan = random.bounded(1, 4);
            small.rules.mostPlans = random.bounded(1, 7);
            for (PlanToRead& plan : small.plans) {
                for (const MemberId& member : std::as_const(small.readers)) {
                    if (random.bounded(3) == 0)
                        plan.barred.insert(member);
                }
            }
            const auto found = propose(small, quint32(i));
            const bool isPossible = !hasHallViolation(small, small.rules.mostPlans);
            QCOMPARE(std::holds_alternative<Proposal>(found), isPossible);
            if (const auto* proposal = std::get_if<Proposal>(&found))
                QVERIFY(breaches(small, proposal->assignments).isEmpty());
            none += isPossible ? 0 : 1;
        }
        QVERIFY(none > 50 && none < 350); // both were seen
    }

    void aDivisionByHandIsHeldAgainstTheRules()
    {
        ReadingTask round = task(2, 4);
        round.rules.mostPlans = 1;
        round.plans[0].barred = {reader(2)};
        const QList<Assignment> byHand{{planId(0), reader(0)},
                                       {planId(0), reader(1)},
                                       {planId(0), reader(2)},
                                       {planId(1), reader(0)}};
        QCOMPARE(breaches(round, byHand),
                 (QList<RuleBreach>{{Breach::BarredReader, planId(0), reader(2), 0},
                                    {Breach::TooFewReaders, planId(1), {}, 1},
                                    {Breach::TooManyPlans, {}, reader(0), 2}}));
    }
};

BERAAD_TEST(TestProposal, QCoreApplication)
#include "tst_proposal.moc"
