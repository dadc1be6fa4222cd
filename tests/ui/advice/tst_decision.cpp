// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/advice/advicestage.h"

#include "core/commands/roundreader.h"
#include "tests/support/dossierfixture/overtakendecision.h"
#include "tests/support/testmain.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/datefield.h"

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::AdviceStage;
using tests::must;

/// What the minister decided, on a round that is final.
class DecisionTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static std::optional<Decision> stored(AdviceStage& stage, int plan = 0)
    {
        return must(commands::readPlan(stage.session->dossier(), stage.fixture.plan(plan)))
            .decision;
    }
    static ChoiceRow* kind(AdviceStage& stage)
    {
        return stage.named<ChoiceRow>(u"Decision of the minister"_s);
    }

private Q_SLOTS:
    void thereIsNothingToDecideWhileTheRoundIsOpen()
    {
        AdviceStage stage;
        stage.fixture.adopt(stage.fixture.plan(0));
        stage.openAs(stage.fixture.secretary());
        QVERIFY(!kind(stage));
    }

    void anAdoptionIsStoredWithTodayAndItsReference()
    {
        AdviceStage stage;
        stage.fixture.finaliseRound();
        stage.openAs(stage.fixture.secretary());
        kind(stage)->setFocus();
        AdviceStage::key(Qt::Key_1);
        QCOMPARE(stored(stage)->outcome, Outcome::Approve);
        QCOMPARE(stored(stage)->date, QDate(2020, 5, 19));
        stage.type(u"Reference"_s, u"OCW 12"_s);
        stage.room->flush();
        QCOMPARE(stored(stage)->reference, u"OCW 12"_s);
        stage.named<DateField>(u"Date of the decision"_s)->setFocus();
        AdviceStage::key(Qt::Key_Up);
        QCOMPARE(stored(stage)->date, QDate(2020, 5, 20));
        kind(stage)->setFocus();
        AdviceStage::key(Qt::Key_Backspace);
        QVERIFY(!stored(stage));
        must(stage.session->history().undo());
        QCOMPARE(stored(stage)->reference, u"OCW 12"_s);
        QCOMPARE(kind(stage)->chosen(), 0);
    }

    void aDepartureIsStoredOnceItHasAReason()
    {
        AdviceStage stage;
        stage.fixture.finaliseRound();
        stage.openAs(stage.fixture.secretary());
        kind(stage)->setFocus();
        AdviceStage::key(Qt::Key_2);
        stage.named<ChoiceRow>(u"What was decided"_s)->setFocus();
        AdviceStage::key(Qt::Key_4);
        QVERIFY(!stored(stage));
        // Turning to another plan and back loses nothing of it.
        AdviceStage::key(Qt::Key_PageDown, Qt::ControlModifier);
        AdviceStage::key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(stage.named<ChoiceRow>(u"What was decided"_s)->chosen(), 3);
        stage.type(u"Reason"_s, u"Geen budget"_s);
        stage.room->flush();
        QCOMPARE(stored(stage)->kind, DecisionKind::Departed);
        QCOMPARE(stored(stage)->outcome, Outcome::Reject);
        QCOMPARE(stored(stage)->reason, u"Geen budget"_s);
        QVERIFY(!stored(stage, 1));
    }

    void anAdoptionThatTheAdviceHasOvertakenIsRecordedAnewWithItsLetter()
    {
        AdviceStage stage;
        const PlanId plan = stage.fixture.plan(0);
        tests::overtakeDecision(stage.fixture, plan);
        stage.openAs(stage.fixture.secretary(), plan);
        QCOMPARE(kind(stage)->chosen(), std::nullopt);
        stage.room->showObjection(
            Error(ErrorKind::DecisionOvertaken, {stage.fixture.region(0).name}));
        AdviceStage::key(Qt::Key_1);
        QCOMPARE(*stored(stage), (Decision{plan,
                                           DecisionKind::Adopted,
                                           Outcome::Revise,
                                           QDate(2020, 6, 30),
                                           u"OCW 12"_s,
                                           {}}));
        QCOMPARE(kind(stage)->chosen(), 0);
    }

    void whatIsToBeFilledInADecisionHasTheCursor()
    {
        AdviceStage stage;
        const PlanId plan = stage.fixture.plan(0);
        stage.fixture.finaliseRound();
        must(commands::AdviceDesk(stage.fixture.history())
                 .decideAsAdvised({plan}, QDate(2020, 6, 30), u"OCW XXX"_s));
        stage.openAs(stage.fixture.secretary(), plan);
        stage.room->showObjection(Error(ErrorKind::PlaceholderLeft,
                                        {stage.fixture.region(0).name, u"XXX"_s, u"OCW XXX"_s}));
        QCOMPARE(QApplication::focusWidget(), stage.named<NoteEdit>(u"Reference"_s));
    }

    void aMemberReadsTheDecisionOnly()
    {
        AdviceStage stage;
        stage.fixture.finaliseRound();
        stage.openAs(stage.fixture.member(3));
        QTest::keyClick(kind(stage), Qt::Key_1);
        QVERIFY(!stored(stage));
    }
};

BERAAD_TEST(DecisionTest, QApplication)
#include "tst_decision.moc"
