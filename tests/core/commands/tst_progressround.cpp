// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intakedesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/dossier.h"
#include "core/versions/earlierversion.h"
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

/// A finished round: of three regions the first is approved with a point, the second must revise,
/// the third is rejected.
struct ProgressOffice
{
    ProgressOffice()
    {
        fixture.adopt(fixture.plan(0), Outcome::ApproveWithPoints);
        fixture.adopt(fixture.plan(1), Outcome::Revise);
        fixture.adopt(fixture.plan(2), Outcome::Reject);
        must(RoundDesk(fixture.history()).finalise(fixture.round()));
    }
    RoundId start(RoundKind kind)
    {
        Round next;
        next.kind = kind;
        next.submissionDeadline = QDate(2021, 2, 1);
        return must(RoundDesk(fixture.history()).startNext(last, next));
    }
    committee::RoundRecords records(const RoundId& round) const
    {
        return must(readRound(fixture.dossier(), round));
    }

    tests::DossierFixture fixture;
    RoundId last = fixture.round();
};

} // namespace

class ProgressRoundTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void expectsAReportOfEachApprovedRegion()
    {
        ProgressOffice office;
        const auto records = office.records(office.start(RoundKind::ProgressReport));
        QCOMPARE(records.round.kind, RoundKind::ProgressReport);
        QCOMPARE(records.plans.size(), 1);
        const committee::PlanRecord& report = records.plans.first();
        QCOMPARE(report.region.id, office.fixture.region(0).id);
        QCOMPARE(report.plan.state, PlanState::Expected);
        QCOMPARE(report.readers.size(), 3);
    }

    void thePlanAndItsPointsStandBesideTheReport()
    {
        ProgressOffice office;
        const auto advice =
            *must(readPlan(office.fixture.dossier(), office.fixture.plan(0))).advice;
        const auto records = office.records(office.start(RoundKind::ProgressReport));
        const committee::PlanRecord& report = records.plans.first();
        QCOMPARE(report.earlierPoints.size(), advice.improvementPoints.size());
        QCOMPARE(report.earlierPoints.first().point.id, advice.improvementPoints.first().id);
        const auto earlier = must(versions::readEarlierVersion(
            office.fixture.dossier(), report.plan.id, office.fixture.member(0)));
        QVERIFY(earlier);
        QCOMPARE(earlier->plan.id, office.fixture.plan(0));
    }

    void aReportHasNoneOfThePartsOfAPlan()
    {
        ProgressOffice office;
        office.fixture.actAs(office.fixture.secretary());
        RequiredPart part;
        part.name = u"Begroting"_s;
        IntakeDesk desk(office.fixture.history());
        must(desk.storeParts(office.fixture.programme().id, {part}));
        QVERIFY(!must(desk.notThere(office.fixture.plan(0))).isEmpty());
        Plan report = office.records(office.start(RoundKind::ProgressReport)).plans.first().plan;
        QVERIFY(must(desk.notThere(report.id)).isEmpty());
        report.state = PlanState::Complete;
        must(PlanDesk(office.fixture.history()).store(report));
    }

    void afterItTheNextRoundOfPlansLosesNobody()
    {
        ProgressOffice office;
        office.last = office.start(RoundKind::ProgressReport);
        Plan report = office.records(office.last).plans.first().plan;
        report.state = PlanState::Withdrawn;
        must(PlanDesk(office.fixture.history()).store(report));
        must(RoundDesk(office.fixture.history()).finalise(office.last));
        const auto records = office.records(office.start(RoundKind::PlanAssessment));
        QCOMPARE(records.round.number, 3);
        QCOMPARE(records.plans.size(), 1);
        QCOMPARE(records.plans.first().region.id, office.fixture.region(1).id);
        QCOMPARE(records.plans.first().readers.size(), 3);
        QCOMPARE(records.plans.first().earlierPoints.first().round, 1);
    }

    void anApprovedRegionHandsInNoSecondPlan()
    {
        ProgressOffice office;
        const RoundId round = office.start(RoundKind::PlanAssessment);
        QCOMPARE(PlanDesk(office.fixture.history())
                     .expect(round, office.fixture.region(0).id)
                     .error()
                     .kind(),
                 ErrorKind::PlanApprovedEarlier);
    }
};

BERAAD_TEST(ProgressRoundTest, QCoreApplication)
#include "tst_progressround.moc"
