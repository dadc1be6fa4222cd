// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisionsroom.h"

#include "ui/decisions/outlookmodel.h"
#include "ui/kit/datefield.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include "core/base/files.h"
#include "core/commands/advicedesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/dossier.h"
#include "core/storage/letterrecords.h"
#include "core/storage/planrecords.h"
#include "core/tables/cell.h"
#include "core/wording/formats.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

/// Three regions; the first is approved, the others must revise.
struct DecisionStage
{
    explicit DecisionStage(bool isFinal = true)
    {
        if (!isFinal)
            return;
        for (const PlanId& plan : fixture.plans())
            fixture.adopt(plan, plan == fixture.plan(0) ? Outcome::Approve : Outcome::Revise);
        must(commands::RoundDesk(fixture.history()).finalise(fixture.round()));
    }
    ~DecisionStage()
    {
        room.reset();
        session.reset();
    }
    void openAs(const Member& member)
    {
        fixture.close();
        session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(member.id);
        room = std::make_unique<DecisionsRoom>(*session);
        room->resize(1200, 700);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
    }
    QTableView* table() const { return room->findChild<QTableView*>(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void choose(int selection) const
    {
        const auto boxes = room->findChildren<QComboBox*>();
        auto* box = *std::find_if(boxes.begin(), boxes.end(), [](const QComboBox* each) {
            return each->accessibleName() == u"Which regions"_s;
        });
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < selection; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    std::optional<Decision> decision(int plan) const
    {
        return must(commands::readPlan(session->dossier(), fixture.plan(plan))).decision;
    }

    tests::DossierFixture fixture;
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    tests::ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<DecisionsRoom> room;
};

} // namespace

class DecisionsRoomTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAdvisedWaitsForTheMinister()
    {
        DecisionStage stage;
        stage.openAs(stage.fixture.secretary());
        QCOMPARE(stage.table()->model()->rowCount(), 3);
        QCOMPARE(stage.cell(0, OutlookModel::Decision), QString());
        QCOMPARE(stage.cell(1, OutlookModel::Prospect), u"Hands in again in the next round"_s);
    }

    void oneLetterDecidesOnAllByKeys()
    {
        DecisionStage stage;
        stage.openAs(stage.fixture.secretary());
        stage.table()->setFocus();
        QTest::keyClick(stage.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(stage.table(), Qt::Key_Return, Qt::ControlModifier);
        auto* dialog = stage.room->findChild<QDialog*>();
        QVERIFY(dialog);
        dialog->findChild<DateField*>()->showDate(QDate(2020, 6, 2));
        QTest::keyClicks(dialog->focusWidget(), u"OCW/2020/12"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(stage.decision(0)->outcome, Outcome::Approve);
        QCOMPARE(stage.decision(2)->outcome, Outcome::Revise);
        QCOMPARE(stage.decision(2)->reference, u"OCW/2020/12"_s);
        QCOMPARE(stage.decision(2)->date, QDate(2020, 6, 2));
        QCOMPARE(stage.cell(0, OutlookModel::Reference), u"OCW/2020/12"_s);
        QVERIFY(stage.cell(0, OutlookModel::Prospect).startsWith(u"Funded from"_s));
        must(stage.session->history().undo());
        QVERIFY(!stage.decision(2));
        QVERIFY(stage.decision(0));
    }

    void thoseWhoHandInAgainAreSavedForTheSupportTeam()
    {
        DecisionStage stage;
        stage.openAs(stage.fixture.secretary());
        stage.choose(int(OutlookSelection::HandsInAgain));
        QCOMPARE(stage.table()->model()->rowCount(), 2);
        const QString path = stage.fixture.folder() + u"/list.csv"_s;
        stage.prompts.paths = {path};
        stage.table()->setFocus();
        QTest::keyClick(stage.table(), Qt::Key_S, Qt::ControlModifier);
        const QString list = QString::fromUtf8(must(readFile(path)));
        QVERIFY(list.contains(stage.fixture.region(1).name));
        QVERIFY(!list.contains(stage.fixture.region(0).name));
        const auto advice =
            *must(commands::readPlan(stage.session->dossier(), stage.fixture.plan(1))).advice;
        QVERIFY(list.contains(advice.improvementPoints.first().text));
        QVERIFY(list.contains(u"Plan not concrete"_s));
        QVERIFY(list.contains(u"Subsidy asked"_s));
        const Plan plan =
            must(commands::readPlan(stage.session->dossier(), stage.fixture.plan(1))).plan;
        QVERIFY(list.contains(tables::plainText(tables::EuroCents{plan.requestedTotal().cents()})));
        QCOMPARE(stage.cell(0, OutlookModel::Requested), wording::euros(plan.requestedTotal()));
    }

    void theDeadlinesLeaveAsACalendar()
    {
        DecisionStage stage;
        Plan incomplete =
            must(storage::PlanRecords(stage.fixture.dossier()).plan(stage.fixture.plan(2)));
        incomplete.state = PlanState::Incomplete;
        must(storage::PlanRecords(stage.fixture.dossier()).save(incomplete));
        SentLetter asked;
        asked.id = LetterId::create();
        asked.plan = incomplete.id;
        asked.kind = LetterKind::Incomplete;
        asked.madeAt = stage.fixture.clock().now();
        asked.datedOn = QDate(2020, 5, 19);
        must(storage::LetterRecords(stage.fixture.dossier()).save(asked));
        stage.openAs(stage.fixture.secretary());
        const QString path = stage.fixture.folder() + u"/days.ics"_s;
        stage.prompts.paths = {path};
        for (QPushButton* button : stage.room->findChildren<QPushButton*>()) {
            if (button->text().startsWith(u"Save calendar"_s))
                QTest::keyClick(button, Qt::Key_Space);
        }
        const QString calendar = QString::fromUtf8(must(readFile(path)));
        QVERIFY(calendar.contains(u"SUMMARY:Round 1: last day to hand in"_s));
        QVERIFY(calendar.contains(stage.fixture.region(2).name + u": missing parts due"_s));
        QVERIFY(calendar.contains(u"DTSTART;VALUE=DATE:20200602"_s));
    }

    void theBudgetFollowsTheMinister()
    {
        DecisionStage stage;
        const PlanId plan = stage.fixture.plan(0); // the only one that is advised for approval
        const auto asked = must(commands::readPlan(stage.fixture.dossier(), plan)).plan;
        QVERIFY(!asked.requestedTotal().isZero());
        must(commands::AdviceDesk(stage.fixture.history())
                 .decide({plan,
                          DecisionKind::Departed,
                          Outcome::Reject,
                          QDate(2020, 6, 2),
                          {},
                          u"Geen geld"_s}));
        stage.openAs(stage.fixture.secretary());
        QTest::keyClick(stage.table(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        const auto tables = stage.room->findChildren<QTableWidget*>();
        const auto budget = std::find_if(tables.begin(), tables.end(), [](const auto* table) {
            return table->accessibleName() == u"Money by year"_s;
        });
        QVERIFY(budget != tables.end() && (*budget)->isVisible());
        QCOMPARE((*budget)->horizontalHeaderItem(3)->text(), u"Round 1"_s);
        const int total = (*budget)->rowCount() - 1;
        QCOMPARE((*budget)->item(total, 3)->text(), wording::euros(Money()));
    }

    void aHeadingStandsWhereItsNumbersDo()
    {
        DecisionStage stage;
        stage.openAs(stage.fixture.secretary());
        const auto* model = stage.table()->model();
        const QVariant amounts =
            model->index(0, OutlookModel::Requested).data(Qt::TextAlignmentRole);
        QVERIFY(amounts.toInt() & Qt::AlignRight);
        QCOMPARE(model->headerData(OutlookModel::Requested, Qt::Horizontal, Qt::TextAlignmentRole),
                 amounts);
        QVERIFY(!model->headerData(OutlookModel::Region, Qt::Horizontal, Qt::TextAlignmentRole)
                     .isValid());
    }

    void enterGoesToTheAdvice()
    {
        DecisionStage stage;
        stage.openAs(stage.fixture.secretary());
        QSignalSpy asked(stage.room.get(), &Room::roomRequested);
        stage.table()->setCurrentIndex(stage.table()->model()->index(1, OutlookModel::Region));
        QTest::keyClick(stage.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
    }

    void aConflictInALaterRoundClosesTheRegion()
    {
        DecisionStage stage;
        const PlanId later = stage.fixture.startNextRound().first(); // of the second region
        must(commands::PlanDesk(stage.fixture.history())
                 .declareConflict(later, stage.fixture.chair().id, u"familie"_s));
        stage.openAs(stage.fixture.chair());
        QCOMPARE(stage.table()->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            QVERIFY(stage.cell(row, OutlookModel::Region) != stage.fixture.region(1).name);
    }

    void aMemberReadsAndRecordsNothing()
    {
        DecisionStage stage;
        stage.openAs(stage.fixture.member(3));
        QTest::keyClick(stage.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(stage.table(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!stage.room->findChild<QDialog*>());
        QCOMPARE(stage.table()->model()->rowCount(), 3);
    }

    void beforeThereIsAnAdviceTheRoomSaysSo()
    {
        DecisionStage stage(false);
        stage.openAs(stage.fixture.secretary());
        QVERIFY(stage.room->findChild<EmptyState*>()->isVisible());
        QVERIFY(!stage.table()->isVisible());
    }
};

BERAAD_TEST(DecisionsRoomTest, QApplication)
#include "tst_decisionsroom.moc"
