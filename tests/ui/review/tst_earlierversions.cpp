// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choicerow.h"
#include "ui/kit/noteedit.h"
#include "ui/review/conclusionpanel.h"
#include "ui/review/versionsdialog.h"

#include "core/commands/reviewdesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/review/reviewstage.h"

#include <QApplication>
#include <QPushButton>
#include <QTreeWidget>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::ReviewStage;

/// What a review held before is looked up and brought back.
class EarlierVersionsTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static Review review(const ReviewStage& stage)
    {
        commands::ReviewDesk desk(stage.session->history());
        return must(desk.review(stage.fixture.key(0, 0)));
    }
    /// The one before what holds now is chosen already.
    static void takeTheOneBefore(const ReviewStage& stage)
    {
        auto* dialog = stage.room->findChild<VersionsDialog*>();
        if (!dialog)
            qFatal("no dialog came");
        QTest::keyClick(dialog->findChild<QTreeWidget*>(), Qt::Key_Return);
    }

private Q_SLOTS:
    void ofACriterionIsBroughtBack()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        stage.row(u"A1"_s)->setFocus();
        stage.key(Qt::Key_2);
        stage.fixture.clock().advance(600);
        stage.key(Qt::Key_1);
        Q_EMIT stage.row(u"A1"_s)->versionsRequested();
        takeTheOneBefore(stage);
        QCOMPARE(review(stage).score(u"A1"_s).judgement, Judgement::ofLevel(u"met"_s));
        QCOMPARE(stage.row(u"A1"_s)->findChild<ChoiceRow*>()->chosen(), 1);
        must(stage.session->history().undo());
        QCOMPARE(review(stage).score(u"A1"_s).judgement, Judgement::ofLevel(u"notMet"_s));
    }

    void ofTheConclusionIsBroughtBack()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        auto* panel = stage.room->findChild<ConclusionPanel*>();
        auto* recommendation = panel->findChild<ChoiceRow*>();
        auto* remarks = panel->findChild<NoteEdit*>();
        recommendation->setFocus();
        stage.key(Qt::Key_1);
        const std::optional<Outcome> first = review(stage).recommendation;
        QVERIFY(first);
        stage.fixture.clock().advance(600);
        remarks->setFocus();
        QTest::keyClicks(remarks, u"Sterk plan."_s);
        panel->flush();
        QCOMPARE(review(stage).remarks, u"Sterk plan."_s);
        QTest::keyClick(stage.button(u"Earlier versions"_s), Qt::Key_Space);
        takeTheOneBefore(stage);
        QCOMPARE(review(stage).remarks, QString());
        QCOMPARE(review(stage).recommendation, first);
        QCOMPARE(recommendation->chosen(), 0);
        must(stage.session->history().undo());
        QCOMPARE(review(stage).remarks, u"Sterk plan."_s);
    }

    void ofAFinalReviewIsOnlyLookedAt()
    {
        ReviewStage stage;
        stage.fixture.finaliseReview(stage.fixture.key(0, 0));
        stage.openAs(stage.fixture.member(0));
        QTest::keyClick(stage.button(u"Earlier versions"_s), Qt::Key_Space);
        auto* dialog = stage.room->findChild<VersionsDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QTreeWidget*>()->topLevelItemCount() > 0);
        QVERIFY(!stage.button(u"Restore this version"_s)->isVisible());
    }
};

BERAAD_TEST(EarlierVersionsTest, QApplication)
#include "tst_earlierversions.moc"
