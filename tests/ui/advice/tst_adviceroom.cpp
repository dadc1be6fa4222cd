// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/advice/advicestage.h"

#include "core/commands/intakedesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/reviewdesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/planrecords.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"
#include "ui/advice/comparisonrow.h"
#include "ui/advice/criterioncell.h"
#include "ui/advice/followuprow.h"
#include "ui/advice/pointrow.h"
#include "ui/comparing/changelist.h"
#include "ui/comparing/changenote.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/datefield.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/linkline.h"
#include "ui/kit/objectionlist.h"
#include "ui/reading/evidencelist.h"
#include "ui/reading/planpane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QToolButton>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::AdviceStage;
using tests::must;
using tests::ScaleEnd;

class AdviceRoomTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static ChoiceRow* outcome(AdviceStage& stage) { return stage.named<ChoiceRow>(u"Outcome"_s); }

    static ComparisonRow* row(AdviceStage& stage, const QString& key)
    {
        const auto rows = stage.room->findChildren<ComparisonRow*>();
        for (ComparisonRow* row : rows) {
            if (row->key() == key)
                return row;
        }
        qFatal("no such row");
    }

    /// Rows of improvement points in the order in which they stand under each other.
    static QList<PointRow*> points(AdviceStage& stage)
    {
        QList<PointRow*> rows;
        for (PointRow* row : stage.room->findChildren<PointRow*>()) {
            if (row->isVisible())
                rows << row;
        }
        std::sort(rows.begin(), rows.end(),
                  [](const PointRow* a, const PointRow* b) { return a->y() < b->y(); });
        return rows;
    }

    static QStringList texts(const Advice& advice)
    {
        QStringList all;
        for (const ImprovementPoint& point : advice.improvementPoints)
            all << point.text;
        return all;
    }

    static QString message(AdviceStage& stage)
    {
        const auto messages = stage.room->findChildren<InlineMessage*>();
        for (InlineMessage* message : messages) {
            if (message->isShowing())
                return message->sentence();
        }
        return {};
    }

private Q_SLOTS:
    void aDigitChoosesTheOutcomeAndIsStored()
    {
        AdviceStage stage;
        stage.openAs(stage.fixture.chair());
        outcome(stage)->setFocus();
        AdviceStage::key(Qt::Key_3);
        QCOMPARE(stage.advice().outcome, Outcome::Revise);
        AdviceStage::key(Qt::Key_Left);
        QCOMPARE(stage.advice().outcome, Outcome::ApproveWithPoints);
        AdviceStage::key(Qt::Key_Backspace);
        QVERIFY(!stage.advice().outcome);
    }

    void theMotivationIsStoredWhileItIsTyped()
    {
        AdviceStage stage;
        stage.openAs(stage.fixture.chair());
        stage.type(u"Why the committee"_s, u"Overtuigend"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stage.advice().motivation, u"Overtuigend"_s, 1000);
    }

    void leavingTheRoomStoresWhatWasTyped()
    {
        AdviceStage stage;
        stage.openAs(stage.fixture.chair());
        stage.type(u"Why the committee"_s, u"Half"_s);
        stage.room->leave();
        QCOMPARE(stage.advice().motivation, u"Half"_s);
    }

    void whatIsTypedStaysWithThePlanItWasTypedFor()
    {
        AdviceStage stage;
        stage.openAs(stage.fixture.chair());
        stage.type(u"Why the committee"_s, u"van regio een"_s);
        AdviceStage::key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
        QCOMPARE(stage.named<NoteEdit>(u"Why the committee"_s)->text(), QString());
        QVERIFY(stage.advice().id.isNull());
        QCOMPARE(must(stage.desk().advice(stage.fixture.plan(0))).motivation, u"van regio een"_s);
    }

    void whatBelongsToAnOutcomeShowsWithIt()
    {
        AdviceStage stage;
        stage.openAs(stage.fixture.chair());
        QVERIFY(!stage.named<DateField>(u"To be settled"_s));
        outcome(stage)->setFocus();
        AdviceStage::key(Qt::Key_2);
        auto* date = stage.named<DateField>(u"To be settled"_s);
        QVERIFY(date);
        date->setFocus();
        AdviceStage::key(Qt::Key_Up); // a dash starts at the suggested date
        QCOMPARE(stage.advice().settleBefore, QDate(2020, 8, 1));
        AdviceStage::key(Qt::Key_Up);
        QCOMPARE(stage.advice().settleBefore, QDate(2020, 8, 2));
        AdviceStage::key(Qt::Key_Delete);
        QVERIFY(!stage.advice().settleBefore.isValid());

        QVERIFY(!stage.named<ChoiceRow>(u"Cause"_s));
        outcome(stage)->setFocus();
        AdviceStage::key(Qt::Key_4);
        stage.named<ChoiceRow>(u"Cause"_s)->setFocus();
        AdviceStage::key(Qt::Key_2);
        QCOMPARE(stage.advice().cause, Cause::PlanNotConcrete);
        stage.type(u"The cause in words"_s, u"Geen namen"_s);
        stage.room->flush();
        QCOMPARE(stage.advice().causeRemark, u"Geen namen"_s);
    }

    void aKnockOutAsksTheChairForAWord()
    {
        AdviceStage stage;
        stage.fixture.finaliseReview(stage.fixture.key(0, 0), ScaleEnd::Lowest);
        stage.openAs(stage.fixture.chair());
        QVERIFY(!stage.named<NoteEdit>(u"Why approval"_s));
        outcome(stage)->setFocus();
        AdviceStage::key(Qt::Key_1);
        stage.type(u"Why approval"_s, u"Hersteld"_s);
        stage.room->flush();
        QCOMPARE(stage.advice().knockOutJustification, u"Hersteld"_s);
    }

    void improvementPointsAreAddedWordedMovedAndRemoved()
    {
        AdviceStage stage;
        stage.fixture.finaliseReview(stage.fixture.key(0, 0));
        stage.openAs(stage.fixture.chair());
        row(stage, u"B2"_s)->handle().setFocus();
        for (const QString& text : {u"Een"_s, u"Twee"_s, u"Drie"_s}) {
            AdviceStage::key(Qt::Key_I, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), text);
        }
        stage.room->flush();
        QCOMPARE(texts(stage.advice()), QStringList({u"Een"_s, u"Twee"_s, u"Drie"_s}));
        QCOMPARE(stage.advice().improvementPoints.first().criterion, u"B2"_s);

        AdviceStage::key(Qt::Key_Up, Qt::AltModifier); // the third, which has the focus
        QCOMPARE(texts(stage.advice()), QStringList({u"Een"_s, u"Drie"_s, u"Twee"_s}));
        QTest::keyClicks(QApplication::focusWidget(), u"!"_s);
        stage.room->flush();
        QCOMPARE(texts(stage.advice()).at(1).size(), 5); // the focus went with it

        QCoreApplication::processEvents();
        auto* criterion = points(stage).first()->findChild<QComboBox*>();
        QTest::keyClick(criterion, Qt::Key_Home);
        QCOMPARE(stage.advice().improvementPoints.first().criterion, QString());

        const auto buttons = points(stage).first()->findChildren<QToolButton*>();
        for (QToolButton* button : buttons) {
            if (button->accessibleName().startsWith(u"Remove"_s))
                QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(stage.advice().improvementPoints.size(), 2);
        QCOMPARE(points(stage).size(), 2);
        must(stage.session->history().undo());
        QCOMPARE(points(stage).size(), 3);
        QCOMPARE(stage.advice().improvementPoints.first().text, u"Een"_s);
    }

    void tabGoesThroughThePointsWhereTheyStand()
    {
        AdviceStage stage;
        stage.openAs(stage.fixture.chair());
        AdviceStage::key(Qt::Key_I, Qt::ControlModifier);
        AdviceStage::key(Qt::Key_I, Qt::ControlModifier);
        stage.named<NoteEdit>(u"Why the committee"_s)->setFocus();
        QList<PointRow*> passed;
        for (int i = 0; i < 20 && QApplication::focusWidget() != stage.button(u"Add"_s); ++i) {
            AdviceStage::key(Qt::Key_Tab);
            for (PointRow* row : points(stage)) {
                if (row->isAncestorOf(QApplication::focusWidget()) && !passed.contains(row))
                    passed << row;
            }
        }
        QCOMPARE(QApplication::focusWidget(), stage.button(u"Add"_s));
        QCOMPARE(passed, points(stage));
    }

    void votesAreCountedAndRecusalsShown()
    {
        AdviceStage stage;
        must(commands::PlanDesk(stage.fixture.history())
                 .declareConflict(stage.fixture.plan(0), stage.fixture.member(3).id,
                                  u"Toezichthouder"_s));
        stage.openAs(stage.fixture.chair());
        auto* voted = stage.room->findChild<QCheckBox*>();
        voted->setFocus();
        AdviceStage::key(Qt::Key_Space);
        QCOMPARE(stage.advice().votes, Votes());
        AdviceStage::key(Qt::Key_3);
        AdviceStage::key(Qt::Key_Tab);
        AdviceStage::key(Qt::Key_Up);
        QCOMPARE(stage.advice().votes, (Votes{3, 1, 0}));
        QStringList labels;
        for (const QLabel* label : stage.room->findChildren<QLabel*>())
            labels << label->text();
        const QStringList recused = labels.filter(u"D. Dekker (Toezichthouder)"_s);
        QCOMPARE(recused.size(), 1);
        QVERIFY(recused.first().startsWith(u"4 "_s)); // the chair and three members
        voted->setFocus();
        AdviceStage::key(Qt::Key_Space);
        QVERIFY(!stage.advice().votes);
    }

    void adoptingFirstSaysWhatIsMissingAndLeadsThere()
    {
        AdviceStage stage;
        stage.openAs(stage.fixture.chair());
        outcome(stage)->setFocus();
        AdviceStage::key(Qt::Key_3);
        QTest::keyClick(stage.button(u"Adopt"_s), Qt::Key_Space);
        QCOMPARE(stage.advice().state, AdviceState::Draft);
        QList<LinkLine*> lines = stage.room->findChildren<LinkLine*>();
        QCOMPARE(lines.size(), 3); // cause, improvement point, motivation
        QTest::keyClick(lines.at(0), Qt::Key_Space);
        QVERIFY(stage.named<ChoiceRow>(u"Cause"_s)->isAncestorOf(QApplication::focusWidget()));
        AdviceStage::key(Qt::Key_1);
        QTest::keyClick(lines.at(1), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), stage.button(u"Add improvement"_s));
        AdviceStage::key(Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"Maak het concreet"_s);
        QTest::keyClick(lines.at(2), Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"Niet concreet"_s);
        AdviceStage::key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.advice().state, AdviceState::Adopted);
        QVERIFY(stage.prompts.asked.isEmpty());
    }

    void anAdoptedAdviceCanOnlyBeReadUntilItIsReopened()
    {
        AdviceStage stage;
        stage.fixture.adopt(stage.fixture.plan(0));
        stage.openAs(stage.fixture.chair());
        auto* motivation = stage.named<NoteEdit>(u"Why the committee"_s);
        QVERIFY(motivation->isReadOnly());
        QVERIFY(!stage.button(u"Adopt"_s));
        QTest::keyClick(outcome(stage), Qt::Key_4);
        QCOMPARE(stage.advice().outcome, Outcome::Approve);
        QTest::keyClick(stage.button(u"Reopen"_s), Qt::Key_Space);
        QCOMPARE(stage.advice().state, AdviceState::Draft);
        QVERIFY(!motivation->isReadOnly());
        must(stage.session->history().undo());
        QCOMPARE(stage.advice().state, AdviceState::Adopted);
        QVERIFY(motivation->isReadOnly());
    }

    void undoAndRedoShowWhatIsStoredAndKeepTheFocus()
    {
        AdviceStage stage;
        stage.openAs(stage.fixture.chair());
        outcome(stage)->setFocus();
        AdviceStage::key(Qt::Key_1);
        stage.type(u"Why the committee"_s, u"Sterk"_s);
        stage.room->flush(); // as the window does before it undoes
        auto* motivation = stage.named<NoteEdit>(u"Why the committee"_s);
        must(stage.session->history().undo());
        QCOMPARE(motivation->text(), QString());
        QVERIFY(motivation->hasFocus());
        QCOMPARE(outcome(stage)->chosen(), 0);
        must(stage.session->history().undo());
        QVERIFY(!outcome(stage)->chosen());
        must(stage.session->history().redo());
        must(stage.session->history().redo());
        QCOMPARE(motivation->text(), u"Sterk"_s);
    }

    void undoBringsThePlanIntoViewThatItChanges()
    {
        AdviceStage stage;
        stage.openAs(stage.fixture.chair());
        outcome(stage)->setFocus();
        AdviceStage::key(Qt::Key_1);
        AdviceStage::key(Qt::Key_PageDown, Qt::ControlModifier);
        must(stage.session->history().undo());
        QCOMPARE(stage.session->plan(), stage.fixture.plan(0));
    }

    void whereReadersDifferIsUnfoldedAndOneKeyAway()
    {
        AdviceStage stage;
        stage.fixture.finaliseReview(stage.fixture.key(0, 0));
        commands::ReviewDesk desk(stage.fixture.history());
        stage.fixture.scoreAll(stage.fixture.key(0, 1));
        must(desk.setJudgement(stage.fixture.key(0, 1), u"B3"_s, Judgement::cannotBeJudged()));
        must(desk.finalise(stage.fixture.key(0, 1)));
        stage.openAs(stage.fixture.chair());
        QVERIFY(row(stage, u"B3"_s)->isOpen());
        QVERIFY(!row(stage, u"A1"_s)->isOpen());
        QCOMPARE(row(stage, u"B3"_s)->handle().tags().size(), 1);
        outcome(stage)->setFocus();
        AdviceStage::key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &row(stage, u"B3"_s)->handle());
        AdviceStage::key(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), &row(stage, u"B2"_s)->handle());
        AdviceStage::key(Qt::Key_Space);
        QVERIFY(row(stage, u"B2"_s)->isOpen());
    }

    void keysWorkOnWhenAPlanWasTurned()
    {
        AdviceStage stage;
        stage.openAs(stage.fixture.chair());
        row(stage, u"B3"_s)->handle().setFocus();
        AdviceStage::key(Qt::Key_PageDown, Qt::ControlModifier);
        AdviceStage::key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(2));
        QCOMPARE(QApplication::focusWidget(), &row(stage, u"A1"_s)->handle());
    }

    void evidenceLeadsToThePlanAndBack()
    {
        AdviceStage stage;
        stage.fixture.finaliseReview(stage.fixture.key(0, 0));
        stage.openAs(stage.fixture.chair());
        auto* pane = stage.room->findChild<PlanPane*>();
        QVERIFY(!pane->isVisible());
        row(stage, u"B2"_s)->setOpen(true);
        QTest::keyClick(row(stage, u"B2"_s)->findChild<QuoteButton*>(), Qt::Key_Space);
        QVERIFY(pane->isVisible());
        QTRY_VERIFY(pane->view().isOpen());
        QVERIFY(stage.room->stepBack());
        QVERIFY(!pane->isVisible());
        QVERIFY(!stage.room->stepBack());
        outcome(stage)->setFocus();
        AdviceStage::key(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(pane->isVisible());
    }

    void anEarlierPointLeadsToWhatChangedWhereItLooked()
    {
        AdviceStage stage(1);
        const QString document = stage.fixture.document(0).sha256;
        must(commands::ReviewDesk(stage.fixture.history())
                 .cite(stage.fixture.key(0, 0), u"A1"_s,
                       {document, 0, {QRectF(0.1, 0.06, 0.8, 0.03)}, u"Visie op regio 1"_s}));
        stage.fixture.finaliseReview(stage.fixture.key(0, 0));
        stage.fixture.finaliseRound(Outcome::Revise);
        const PlanId later = stage.fixture.startNextRound().first();
        const QStringList texts{u"Visie van regio 1"_s, u"Activiteitenplan\nBegroting"_s};
        stage.fixture.handInInstead(later, u"plan.pdf"_s, tests::tinyPdf(texts), texts);
        stage.openAs(stage.fixture.chair(), later);
        auto* note = stage.room->findChild<ChangeNote*>();
        QTRY_VERIFY_WITH_TIMEOUT(
            note->sentence().contains(
                u"1 passage(s) changed where this point looked, first on p.\u00a01"_s),
            60000);
        note->setFocus();
        AdviceStage::key(Qt::Key_Space);
        QVERIFY(stage.room->findChild<ChangeList*>()->isVisible());
        QVERIFY(stage.room->stepBack());
        QVERIFY(note->isVisible());
    }

    void aFinalRoundCanOnlyBeRead()
    {
        AdviceStage stage;
        stage.fixture.finaliseRound();
        stage.openAs(stage.fixture.chair());
        QVERIFY(stage.named<NoteEdit>(u"Why the committee"_s)->isReadOnly());
        QVERIFY(!stage.button(u"Reopen"_s));
        QVERIFY(message(stage).contains(u"finalised"_s));
    }

    void aWithdrawnPlanShowsAsNotAssessed()
    {
        AdviceStage stage;
        Plan plan = must(storage::PlanRecords(stage.fixture.dossier()).plan(stage.fixture.plan(0)));
        plan.state = PlanState::Withdrawn;
        must(commands::PlanDesk(stage.fixture.history()).store(plan));
        stage.openAs(stage.fixture.chair());
        QVERIFY(message(stage).contains(u"withdrawn"_s));
        QVERIFY(!outcome(stage));
        QVERIFY(!stage.button(u"Adopt"_s));
    }

    void aMemberReadsAlong()
    {
        AdviceStage stage;
        stage.openAs(stage.fixture.member(3)); // reads no plans
        QVERIFY(stage.named<NoteEdit>(u"Why the committee"_s)->isReadOnly());
        QVERIFY(message(stage).contains(u"read along"_s));
        QTest::keyClick(stage.room.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stage.advice().id.isNull());
    }

    void aReaderJudgesAloneFirst()
    {
        AdviceStage stage;
        stage.fixture.finaliseReview(stage.fixture.key(0, 0));
        stage.fixture.finaliseReview(stage.fixture.key(1, 1));
        stage.openAs(stage.fixture.member(1));
        QVERIFY(stage.instead().contains(u"your own"_s));
        QVERIFY(stage.room->findChildren<QuoteButton*>().isEmpty());
        AdviceStage::key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
        QVERIFY(stage.instead().isEmpty());
    }

    void aConflictHidesThePlanFromTheChairToo()
    {
        AdviceStage stage;
        stage.fixture.finaliseReview(stage.fixture.key(1, 0));
        must(commands::PlanDesk(stage.fixture.history())
                 .declareConflict(stage.fixture.plan(1), stage.fixture.chair().id,
                                  u"Toezichthouder"_s));
        stage.openAs(stage.fixture.chair());
        stage.session->setPlan(stage.fixture.plan(1));
        QVERIFY(stage.instead().contains(stage.fixture.region(1).name));
        QVERIFY(stage.room->findChildren<QuoteButton*>().isEmpty());
        QVERIFY(stage.room->findChild<PlanPane*>()->currentDocument().isEmpty());
    }
};

BERAAD_TEST(AdviceRoomTest, QApplication)
#include "tst_adviceroom.moc"
