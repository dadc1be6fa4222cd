// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/advice/advicestage.h"

#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/programmerecords.h"
#include "tests/support/testmain.h"
#include "ui/advice/citationfield.h"
#include "ui/advice/followuprow.h"
#include "ui/advice/pointrow.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/linkline.h"
#include "ui/kit/objectionlist.h"

#include <QComboBox>
#include <QMenu>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::AdviceStage;
using tests::must;

/// Improvement points, those of an earlier round and the new ones, and causes: from a key to what
/// is stored.
class AdvicePointsTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static ChoiceRow* outcome(AdviceStage& stage) { return stage.named<ChoiceRow>(u"Outcome"_s); }

private Q_SLOTS:
    void earlierPointsAreMarkedWithARemark()
    {
        AdviceStage stage(1);
        stage.fixture.finaliseRound(Outcome::Revise);
        const PlanId later = stage.fixture.startNextRound().first();
        stage.openAs(stage.fixture.chair(), later);
        auto* followUp = stage.room->findChild<FollowUpRow*>();
        QVERIFY(followUp->isVisible());
        QTest::keyClick(stage.button(u"Adopt"_s), Qt::Key_Space);
        const auto lists = stage.room->findChildren<ObjectionList*>(); // doubts come first
        QTest::keyClick(lists.last()->findChildren<LinkLine*>().first(), Qt::Key_Space);
        QVERIFY(followUp->isAncestorOf(QApplication::focusWidget()));
        AdviceStage::key(Qt::Key_2);
        stage.type(u"Remark on"_s, u"Alleen het eerste deel"_s);
        stage.room->flush();
        const auto stored = [&] {
            return must(commands::readPlan(stage.session->dossier(), later))
                .earlierPoints.first()
                .followUp;
        };
        QCOMPARE(stored()->state, FollowUpState::Partly);
        QCOMPARE(stored()->remark, u"Alleen het eerste deel"_s);
        must(stage.session->history().undo());
        QCOMPARE(stored()->remark, QString());
        must(stage.session->history().undo());
        QVERIFY(!stored());
        QVERIFY(!followUp->isComplete());
    }

    void whatWasDoneWithAnEarlierPointNeedsItsPage()
    {
        AdviceStage stage(1);
        stage.fixture.finaliseRound(Outcome::Revise);
        const PlanId later = stage.fixture.startNextRound().first();
        stage.openAs(stage.fixture.chair(), later);
        auto* followUp = stage.room->findChild<FollowUpRow*>();
        followUp->focusMissing();
        AdviceStage::key(Qt::Key_1);
        QVERIFY(!followUp->isComplete());
        followUp->focusMissing();
        AdviceStage::key(Qt::Key_2);
        AdviceStage::key(Qt::Key_Return);
        const auto stored = must(commands::readPlan(stage.session->dossier(), later))
                                .earlierPoints.first()
                                .followUp;
        QCOMPARE(stored->state, FollowUpState::Addressed);
        QCOMPARE(stored->page, std::optional(1));
        QVERIFY(followUp->isComplete());
    }

    void theProgrammesOwnCausesCanBeChosen()
    {
        AdviceStage stage;
        Programme programme =
            must(storage::ProgrammeRecords(stage.fixture.dossier()).programmes()).first();
        programme.ownCauses = {u"Scholen fuseren"_s};
        must(commands::RoundDesk(stage.fixture.history()).store(programme));
        stage.openAs(stage.fixture.chair());
        outcome(stage)->setFocus();
        AdviceStage::key(Qt::Key_3);
        stage.named<ChoiceRow>(u"Cause"_s)->setFocus();
        AdviceStage::key(Qt::Key_5);
        QCOMPARE(stage.advice().statedCause(),
                 std::optional(StatedCause{Cause::Other, u"Scholen fuseren"_s}));
        AdviceStage::key(Qt::Key_6);
        QCOMPARE(stage.advice().statedCause(), std::optional(StatedCause{Cause::Other}));
    }

    void anImprovementPointCitesWhatAReaderFound()
    {
        AdviceStage stage;
        stage.fixture.actAs(stage.fixture.member(0));
        stage.fixture.finaliseReview(stage.fixture.key(0, 0));
        stage.openAs(stage.fixture.chair());
        outcome(stage)->setFocus();
        AdviceStage::key(Qt::Key_I, Qt::ControlModifier);
        auto* point = stage.room->findChild<PointRow*>();
        const auto* citations = point->findChild<CitationField*>();
        auto* criterion = point->findChild<QComboBox*>();
        criterion->setFocus();
        const auto hasCitable = [&] { return citations->isVisible(); };
        for (int i = 0; i < criterion->count() && !hasCitable(); ++i)
            QTest::keyClick(criterion, Qt::Key_Down);
        QVERIFY(hasCitable());
        QMenu* menu = citations->findChild<QMenu*>();
        Q_EMIT menu->aboutToShow();
        menu->actions().first()->trigger();
        const QList<Citation> cited = stage.advice().improvementPoints.first().citations;
        QCOMPARE(cited.size(), 1);
        QCOMPARE(cited.first().member, stage.fixture.member(0).id);
        must(stage.session->history().undo());
        QVERIFY(stage.advice().improvementPoints.first().citations.isEmpty());
    }
};

BERAAD_TEST(AdvicePointsTest, QApplication)
#include "tst_points.moc"
