// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/settlementdesk.h"

#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/advicerecords.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

/// The first plan is approved with a point, the second must be revised.
struct SettlementOffice
{
    SettlementOffice()
    {
        fixture.adopt(fixture.plan(0), Outcome::ApproveWithPoints);
        fixture.adopt(fixture.plan(1), Outcome::Revise);
    }
    void finalise() { must(RoundDesk(fixture.history()).finalise(fixture.round())); }
    ImprovementPointId point(int plan) const
    {
        const auto advice =
            must(storage::AdviceRecords(fixture.dossier()).find(fixture.plan(plan)));
        return advice->improvementPoints.first().id;
    }
    Settlement settled(int plan = 0) const
    {
        return {point(plan),       fixture.plan(plan), SettlementState::Settled,
                QDate(2020, 9, 1), u"A. Voorzitter"_s, u"brief 12"_s};
    }
    QList<Settlement> stored() const
    {
        return must(storage::AdviceRecords(fixture.dossier()).settlements(fixture.plan(0)));
    }

    tests::DossierFixture fixture{2};
    SettlementDesk desk{fixture.history()};
};

} // namespace

class SettlementDeskTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhoFoundAPointSettledAndWhen()
    {
        SettlementOffice office;
        office.finalise();
        must(office.desk.settle(office.settled()));
        QCOMPARE(office.stored(), QList{office.settled()});
        QCOMPARE(must(readPlan(office.fixture.dossier(), office.fixture.plan(0))).settlements,
                 QList{office.settled()});
        const auto entries =
            must(storage::AuditTrail(office.fixture.dossier()).entries(office.point(0).text()));
        QCOMPARE(entries.last().action, u"point.settled"_s);
        QVERIFY(entries.last().after.contains(u"A. Voorzitter"_s));
    }

    void isChangedTakenBackAndUndone()
    {
        SettlementOffice office;
        office.finalise();
        must(office.desk.settle(office.settled()));
        Settlement notYet = office.settled();
        notYet.state = SettlementState::NotSettled;
        must(office.desk.settle(notYet));
        QCOMPARE(office.stored(), QList{notYet});
        must(office.desk.remove(office.point(0)));
        QVERIFY(office.stored().isEmpty());
        must(office.fixture.history().undo());
        QCOMPARE(office.stored(), QList{notYet});
        must(office.fixture.history().undo());
        must(office.fixture.history().undo());
        QVERIFY(office.stored().isEmpty());
        must(office.fixture.history().redo());
        QCOMPARE(office.stored(), QList{office.settled()});
    }

    void onlyWhatAPlanWasApprovedWithIsSettled()
    {
        SettlementOffice office;
        QCOMPARE(office.desk.settle(office.settled()).error().kind(), ErrorKind::RoundNotFinal);
        office.finalise();
        const Result<void> refused = office.desk.settle(office.settled(1));
        QCOMPARE(refused.error().kind(), ErrorKind::PointNotToSettle);
        QVERIFY(!refused.error().arguments().first().isEmpty());
    }

    void isForWhoLeadsAndMayKnowThePlan()
    {
        SettlementOffice office;
        must(PlanDesk(office.fixture.history())
                 .declareConflict(office.fixture.plan(0), office.fixture.chair().id, u"familie"_s));
        office.finalise();
        must(office.desk.settle(office.settled()));
        office.fixture.actAs(office.fixture.chair());
        QCOMPARE(office.desk.settle(office.settled()).error().kind(),
                 ErrorKind::ConflictOfInterest);
        QCOMPARE(office.desk.remove(office.point(0)).error().kind(), ErrorKind::ConflictOfInterest);
        office.fixture.actAs(office.fixture.member(0));
        QCOMPARE(office.desk.mayEdit(office.fixture.plan(0)).error().kind(),
                 ErrorKind::NotAllowedForRole);
    }

    void aPointThatALaterRoundLooksAtSaysWhetherItWasSettled()
    {
        SettlementOffice office;
        office.finalise();
        must(office.desk.settle(office.settled()));
        Round next;
        next.kind = RoundKind::ProgressReport;
        next.submissionDeadline = QDate(2021, 2, 1);
        const RoundId reports =
            must(RoundDesk(office.fixture.history()).startNext(office.fixture.round(), next));
        const auto records = must(readRound(office.fixture.dossier(), reports));
        QCOMPARE(records.plans.first().earlierPoints.first().settlement,
                 std::optional(office.settled()));
    }
};

BERAAD_TEST(SettlementDeskTest, QCoreApplication)
#include "tst_settlementdesk.moc"
