// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/outlook.h"

#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

RoundRecords finalRound(int number, const QList<PlanRecord>& plans)
{
    RoundRecords records = tests::round(number, plans);
    records.round.finalisedAt = QDateTime(QDate(2019, 6, number), QTime(12, 0), Qt::UTC);
    records.round.fundingStart = {};
    return records;
}

PlanRecord decided(PlanRecord record, Outcome outcome, const QDate& day)
{
    record.decision = Decision{record.plan.id, DecisionKind::Adopted, outcome, day, {}, {}};
    return record;
}

} // namespace

/// What comes after the advice, per region.
class TestOutlook : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fundingStartsByTheScheme_data()
    {
        QTest::addColumn<QDate>("approved");
        QTest::addColumn<QDate>("starts");
        QTest::newRow("before January") << QDate(2019, 12, 31) << QDate(2020, 1, 1);
        QTest::newRow("after 1 June") << QDate(2020, 6, 2) << QDate(2020, 8, 1);
        QTest::newRow("in between") << QDate(2020, 3, 1) << QDate(2020, 8, 1);
        QTest::newRow("on the day itself") << QDate(2020, 8, 1) << QDate(2021, 1, 1);
        QTest::newRow("not decided") << QDate() << QDate();
    }
    void fundingStartsByTheScheme()
    {
        QFETCH(const QDate, approved);
        QFETCH(const QDate, starts);
        QCOMPARE(fundingStart(approved), starts);
    }

    void anApprovalIsFundedFromTheDecisionOn()
    {
        const PlanRecord plan =
            decided(advised(region(1), Outcome::Approve), Outcome::Approve, QDate(2019, 6, 20));
        RoundRecords round = finalRound(1, {plan});
        QCOMPARE(outlooks({round}).first().prospect, Prospect::Funded);
        QCOMPARE(outlooks({round}).first().day, QDate(2019, 8, 1));
        round.round.fundingStart = QDate(2019, 9, 1);
        QCOMPARE(outlooks({round}).first().day, QDate(2019, 9, 1));
    }

    void whatTheMinisterDecidesGoesBeforeTheAdvice()
    {
        PlanRecord plan =
            decided(advised(region(1), Outcome::Approve), Outcome::Revise, QDate(2019, 6, 20));
        plan.decision->kind = DecisionKind::Departed;
        const RegionOutlook outlook = outlooks({finalRound(1, {plan})}).first();
        QCOMPARE(outlook.advised, std::optional(Outcome::Approve));
        QCOMPARE(outlook.prospect, Prospect::HandsInAgain);
    }

    void whoHandsInAgainAndWhoReportsOnProgress()
    {
        PlanRecord withdrawn = planRecord(region(5));
        withdrawn.plan.state = PlanState::Withdrawn;
        const RoundRecords round = finalRound(1, {advised(region(1), Outcome::Approve),
                                                  advised(region(2), Outcome::Revise),
                                                  advised(region(3), Outcome::ApproveWithPoints),
                                                  advised(region(4), Outcome::Reject), withdrawn});
        const auto numbers = [](const QList<RegionOutlook>& outlooks) {
            QList<int> all;
            for (const RegionOutlook& outlook : outlooks)
                all << outlook.region.number;
            return all;
        };
        QCOMPARE(numbers(takingPart({round}, RoundKind::PlanAssessment)), (QList{2, 5}));
        QCOMPARE(numbers(takingPart({round}, RoundKind::ProgressReport)), (QList{1, 3}));
    }

    void aProgressReportChangesNothingOfWhereARegionStands()
    {
        const PlanRecord plan = advised(region(1), Outcome::Approve);
        RoundRecords reports = finalRound(2, {advised(region(1), Outcome::Revise)});
        reports.round.kind = RoundKind::ProgressReport;
        const QList<RegionOutlook> before = outlooks({finalRound(1, {plan})});
        QCOMPARE(outlooks({finalRound(1, {plan}), reports}), before);
        // Those that were to hand in again still are, although no report of theirs was expected.
        const RoundRecords first = finalRound(1, {plan, advised(region(2), Outcome::Revise)});
        QCOMPARE(takingPart({first, reports}, RoundKind::PlanAssessment).size(), 1);
    }

    void aRegionToReviseKeepsItsPointsUntilTheNextPlanComes()
    {
        const PlanRecord first = advised(region(1), Outcome::Revise);
        RoundRecords next = tests::round(2, {planRecord(region(1))});
        next.round.finalisedAt = {};
        next.round.submissionDeadline = QDate(2019, 10, 15);
        next.plans.first().plan.state = PlanState::Expected;
        const RegionOutlook waiting = outlooks({finalRound(1, {first}), next}).first();
        QCOMPARE(waiting.round, 1);
        QCOMPARE(waiting.prospect, Prospect::HandsInAgain);
        QCOMPARE(waiting.day, QDate(2019, 10, 15));
        QCOMPARE(waiting.points, first.advice->improvementPoints);
        QVERIFY(waiting.cause);
        next.plans.first().plan.state = PlanState::Complete;
        const RegionOutlook came = outlooks({finalRound(1, {first}), next}).first();
        QCOMPARE(came.round, 2);
        QCOMPARE(came.prospect, Prospect::Open);
    }

    void anApprovalHoldsWhateverComesLater()
    {
        const PlanRecord first = advised(region(1), Outcome::ApproveWithPoints);
        const PlanRecord later = advised(region(1), Outcome::Reject);
        const QList<RegionOutlook> all = outlooks({finalRound(1, {first}), finalRound(2, {later})});
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().prospect, Prospect::SettlesPoints);
        QCOMPARE(all.first().day, first.advice->settleBefore);
    }

    void whoWithdrewHandsInAgainAndWhoWasRejectedDoesNot()
    {
        PlanRecord withdrawn = planRecord(region(1));
        withdrawn.plan.state = PlanState::Withdrawn;
        const QList<RegionOutlook> all =
            outlooks({finalRound(1, {withdrawn, advised(region(2), Outcome::Reject)})});
        QCOMPARE(all.at(0).prospect, Prospect::HandsInAgain);
        QVERIFY(all.at(0).isWithdrawn);
        QCOMPARE(all.at(1).prospect, Prospect::Ends);
    }

    /// A conflict of interest that arose in a later round closes what was said before; a later
    /// round that has not come to its advice does not.
    void whoIsRecusedLaterSeesNothingOfTheRegionFromBefore()
    {
        const Member member{MemberId::fromText(u"member-9"_s), u"L"_s, {}, MemberRole::Member};
        PlanRecord first = advised(region(1), Outcome::Revise);
        first.phase = RoundPhase::Fixed;
        PlanRecord later = planRecord(region(1));
        PlanRecord other = advised(region(2), Outcome::Revise);
        other.phase = RoundPhase::Fixed;
        const auto seen = [&] {
            QList<int> numbers;
            const auto rounds =
                seenBy(member, {finalRound(1, {first, other}), tests::round(2, {later})});
            for (const RegionOutlook& outlook : outlooks(rounds))
                numbers << outlook.region.number;
            return numbers;
        };
        QCOMPARE(seen(), (QList<int>{1, 2})); // the second round is being read
        later.conflicts = {{later.plan.id, member.id, u"familie"_s, {}}};
        QCOMPARE(seen(), QList<int>{2});
        later.conflicts.clear();
        ConflictDeclaration possible;
        possible.id = DeclarationId::create();
        possible.plan = later.plan.id;
        possible.member = member.id;
        possible.kind = DeclarationKind::Possible;
        later.declarations = {possible}; // the chair has not decided
        QCOMPARE(seen(), QList<int>{2});
    }
};

BERAAD_TEST(TestOutlook, QCoreApplication)
#include "tst_outlook.moc"
