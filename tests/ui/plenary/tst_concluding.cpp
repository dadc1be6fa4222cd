// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/itempanel.h"

#include "core/commands/advicedesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/plenary/plenarystage.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/datefield.h"

#include <QSignalSpy>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

/// Begins, takes the first item, picks an outcome by its key and says why.
PlanId concludeFirst(PlenaryStage& stage, Qt::Key outcome)
{
    stage.open();
    stage.begin();
    stage.goOn();
    QTest::keyClick(stage.room->findChildren<QRadioButton*>().first(), outcome);
    QWidget* motivation = stage.labelled(u"Motivation &as decided"_s);
    motivation->setFocus();
    QTest::keyClicks(motivation, u"Nog niet klaar"_s);
    return stage.stored().items.first().plan;
}

void addPoint(PlenaryStage& stage, const PlanId& plan)
{
    commands::AdviceDesk desk(stage.session->history());
    Advice advice = must(desk.advice(plan));
    advice.improvementPoints.append(ImprovementPoint{{}, u"A1"_s, u"Maak het concreet"_s});
    must(desk.store(advice, commands::Action::ImprovementPointsChanged));
}

} // namespace

/// What an outcome needs, told and asked where the meeting is.
class ConcludingTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCauseIsChosenInTheMeeting();
    void pointsAreWordedInAdviceAndTheDateHere();
    void anObjectionIsAboutWhatIsInView();
};

void ConcludingTest::aCauseIsChosenInTheMeeting()
{
    PlenaryStage stage;
    const PlanId plan = concludeFirst(stage, Qt::Key_4);
    stage.goOn();
    QVERIFY(stage.stored().items.first().isBusy());
    QVERIFY(!stage.message().isEmpty());
    auto* causes = stage.named<ChoiceRow>(u"Cause"_s);
    QVERIFY(causes && causes->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QCOMPARE(stage.advice(plan).cause, std::optional(Cause::PlanNotConcrete));
    stage.goOn();
    QCOMPARE(stage.advice(plan).standing(), std::optional(Outcome::Reject));
    QVERIFY(stage.stored().items[1].isBusy());
    QVERIFY(!stage.named<ChoiceRow>(u"Cause"_s)); // the next plan has no outcome yet
}

void ConcludingTest::pointsAreWordedInAdviceAndTheDateHere()
{
    PlenaryStage stage;
    const PlanId plan = concludeFirst(stage, Qt::Key_2);
    QSignalSpy asked(stage.room.get(), &Room::roomRequested);
    stage.goOn();
    QVERIFY2(stage.message().contains(u"done in Advice"_s), qPrintable(stage.message()));
    QTest::keyClick(stage.room.get(), Qt::Key_I, Qt::ControlModifier);
    stage.room->findChild<QTableView*>()->selectRow(2); // the refusal stays about the first
    stage.press(u"Go to Advice"_s);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().first().value<RoomName>(), RoomName::Advice);
    QCOMPARE(stage.session->plan(), plan);
    addPoint(stage, plan); // as the advice room does
    stage.room->enter();
    stage.goOn();
    auto* date = stage.named<DateField>(u"To be settled before"_s);
    QVERIFY(date && date->hasFocus());
    QTest::keyClick(date, Qt::Key_Up);
    QVERIFY(stage.advice(plan).settleBefore.isValid());
    stage.goOn();
    QCOMPARE(stage.advice(plan).standing(), std::optional(Outcome::ApproveWithPoints));
}

/// The secretary looks ahead while the item is talked about.
void ConcludingTest::anObjectionIsAboutWhatIsInView()
{
    PlenaryStage stage;
    const PlanId plan = concludeFirst(stage, Qt::Key_4);
    auto* agenda = stage.room->findChild<QTableView*>();
    agenda->selectRow(2);
    stage.goOn();
    QCOMPARE(agenda->currentIndex().row(), 0);
    QVERIFY(stage.named<ChoiceRow>(u"Cause"_s));
    QVERIFY(!stage.advice(plan).standing());
}

BERAAD_TEST(ConcludingTest, QApplication)
#include "tst_concluding.moc"
