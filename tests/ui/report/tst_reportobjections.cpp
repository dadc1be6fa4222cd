// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/reportstage.h"

#include "core/commands/advicedesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/memberrecords.h"
#include "tests/support/dossierfixture/overtakendecision.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/linkline.h"
#include "ui/reading/planpane.h"
#include "ui/report/recordstrip.h"

#include <QDragEnterEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using storage::StoredReport;
using tests::must;
using tests::ReportStage;

namespace {

/// Where a room wants to go, about which objection.
struct Asked
{
    explicit Asked(const Room& from)
    {
        QObject::connect(&from, &Room::objectionRequested, &from,
                         [this](RoomName to, const Error& about) {
                             room = to;
                             objection = about;
                         });
    }

    std::optional<RoomName> room;
    std::optional<Error> objection;
};

} // namespace

/// What keeps the report from being made final or signed leads to where it is mended.
class ReportObjectionsTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatKeepsTheRoundOpenLeadsToThePlan()
    {
        ReportStage stage;
        stage.fixture.adopt(stage.fixture.plan(0));
        stage.open();
        QVERIFY(!stage.canPress(u"Finalise round"_s));
        const auto lines = stage.room->findChildren<LinkLine*>();
        QCOMPARE(lines.size(), 2);
        const Asked asked(*stage.room);
        QTest::keyClick(lines.last(), Qt::Key_Space);
        QCOMPARE(asked.room, RoomName::Advice);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(2));
    }

    void whatIsToBeFilledInKeepsTheReportFromBeingSignedAndLeadsThere()
    {
        ReportStage stage;
        for (const PlanId& plan : stage.fixture.plans())
            stage.fixture.adopt(plan);
        commands::AdviceDesk desk(stage.fixture.history());
        must(desk.reopen(stage.fixture.plan(1)));
        Advice advice = must(desk.advice(stage.fixture.plan(1)));
        advice.motivation = u"De regio vraagt XXX euro."_s;
        must(desk.store(advice, commands::Action::AdviceWorded));
        must(desk.adopt(stage.fixture.plan(1)));
        must(commands::RoundDesk(stage.fixture.history()).finalise(stage.fixture.round()));
        stage.open();
        stage.make();
        QVERIFY(!stage.canPress(u"Sign report"_s));
        const signing::SigningKey key = must(
            signing::openKeyFile(stage.keyFile({}, u"geheim"_s), signing::Secret(u"geheim"_s)));
        QCOMPARE(publishing::ReportDesk(stage.session->history())
                     .request(stage.reports().first(), key)
                     .error()
                     .kind(),
                 ErrorKind::PlaceholderLeft);
        const auto lines = stage.room->findChildren<LinkLine*>();
        QCOMPARE(lines.size(), 1);
        const Asked asked(*stage.room);
        QTest::keyClick(lines.first(), Qt::Key_Space);
        QCOMPARE(asked.room, RoomName::Advice);
        QCOMPARE(asked.objection->arguments().last(), advice.motivation);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
    }

    void anAdoptionOfWhatTheAdviceNoLongerSaysIsNotSigned()
    {
        ReportStage stage;
        const PlanId plan = stage.fixture.plan(1);
        tests::overtakeDecision(stage.fixture, plan);
        stage.open();
        stage.make();
        QVERIFY(!stage.canPress(u"Sign report"_s));
        const Asked asked(*stage.room);
        QTest::keyClick(stage.room->findChild<LinkLine*>(), Qt::Key_Space);
        QCOMPARE(asked.room, RoomName::Advice);
        QCOMPARE(asked.objection->kind(), ErrorKind::DecisionOvertaken);
        QCOMPARE(stage.session->plan(), plan);
    }

    void whatIsToBeFilledInADecisionLeadsToWhereItIsRecorded()
    {
        ReportStage stage;
        stage.fixture.finaliseRound();
        must(commands::AdviceDesk(stage.fixture.history())
                 .decideAsAdvised({stage.fixture.plan(1)}, QDate(2020, 6, 30), u"OCW XXX"_s));
        stage.open();
        stage.make();
        const Asked asked(*stage.room);
        QTest::keyClick(stage.room->findChild<LinkLine*>(), Qt::Key_Space);
        QCOMPARE(asked.room, RoomName::Advice);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
    }

    void whatIsToBeFilledInAFindingLeadsToItsCriterion()
    {
        ReportStage stage;
        for (const PlanId& plan : stage.fixture.plans())
            stage.fixture.adopt(plan);
        JointFinding finding;
        finding.plan = stage.fixture.plan(1);
        finding.criterion = u"A2"_s;
        finding.text = u"De regio vraagt XXX euro."_s;
        finding.edition = 1;
        must(storage::ConsensusRecords(stage.fixture.dossier()).save(finding));
        must(commands::RoundDesk(stage.fixture.history()).finalise(stage.fixture.round()));
        stage.open();
        stage.make();
        QSignalSpy asked(stage.room.get(), &Room::criterionRequested);
        QTest::keyClick(stage.room->findChild<LinkLine*>(), Qt::Key_Space);
        QCOMPARE(asked.first().first().value<RoomName>(), RoomName::Advice);
        QCOMPARE(asked.first().last().toString(), u"A2"_s);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
    }

    void whatIsToBeFilledInAnObservationLeadsToTheSetup()
    {
        ReportStage stage;
        for (const PlanId& plan : stage.fixture.plans())
            stage.fixture.adopt(plan);
        Observation observation;
        observation.round = stage.fixture.round();
        observation.heading = u"Lerarentekort"_s;
        observation.text = u"In XXX regio’s"_s;
        must(commands::RoundDesk(stage.fixture.history()).store(observation));
        must(commands::RoundDesk(stage.fixture.history()).finalise(stage.fixture.round()));
        stage.open();
        stage.make();
        const Asked there(*stage.room);
        QTest::keyClick(stage.room->findChild<LinkLine*>(), Qt::Key_Space);
        QCOMPARE(there.room, RoomName::Setup);
        QCOMPARE(there.objection->arguments().last(), observation.text);
    }

    void whatIsToBeFilledInAQuestionLeadsToTheRoomOfQuestions()
    {
        ReportStage stage;
        for (const PlanId& plan : stage.fixture.plans())
            stage.fixture.adopt(plan);
        Clarification asked;
        asked.id = ClarificationId::create();
        asked.plan = stage.fixture.plan(1);
        asked.text = u"Wie betaalt [naam]?"_s;
        asked.madeAt = stage.fixture.clock().now();
        asked.sentOn = QDate(2020, 4, 1);
        must(storage::ClarificationRecords(stage.fixture.dossier()).save(asked));
        must(commands::RoundDesk(stage.fixture.history()).finalise(stage.fixture.round()));
        stage.open();
        stage.make();
        const Asked there(*stage.room);
        QTest::keyClick(stage.room->findChild<LinkLine*>(), Qt::Key_Space);
        QCOMPARE(there.room, RoomName::Clarification);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
    }
};

BERAAD_TEST(ReportObjectionsTest, QApplication)
#include "tst_reportobjections.moc"
