// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewroom.h"

#include "ui/elsewhere/evidencedialog.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/linkline.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/pointsfield.h"
#include "ui/reading/evidencelist.h"
#include "ui/review/earlierpointrow.h"

#include "core/commands/intakedesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/reviewdesk.h"
#include "core/commands/rounddesk.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/wording/domainwording.h"
#include "tests/support/testmain.h"
#include "tests/ui/review/reviewstage.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

/// The room on the fixture's dossier, driven by keys, read back through the desk.
class ReviewRoomTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static QString firstOfPoints(const Rubric& rubric)
    {
        for (const Criterion& criterion : rubric.criteria()) {
            if (criterion.scale.kind == Scale::Kind::Points)
                return criterion.key;
        }
        return {};
    }

    struct Stage : tests::ReviewStage
    {
        explicit Stage(const QString& rubric = u"technical-education"_s)
            : ReviewStage(3, rubric)
        {
        }

        Review review(int plan = 0, int member = 0)
        {
            return must(commands::ReviewDesk(session->history()).review(fixture.key(plan, member)));
        }
        NoteEdit* motivation(const QString& key) { return row(key)->findChild<NoteEdit*>(); }
        QuoteButton* chip(const QString& key)
        {
            const auto chips = row(key)->findChildren<QuoteButton*>();
            for (QuoteButton* chip : chips) {
                if (chip->isVisible())
                    return chip;
            }
            qFatal("no such evidence");
        }
        Evidence evidenceAt(const QString& key)
        {
            const QList<Evidence> all = review().evidence;
            for (const Evidence& cited : all) {
                if (cited.criterion == key)
                    return cited;
            }
            qFatal("no such evidence");
        }
        static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        }
    };

private Q_SLOTS:
    void aDigitScoresAndIsStored()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.row(u"A1"_s)->setFocus();
        Stage::key(Qt::Key_2);
        QCOMPARE(stage.review().score(u"A1"_s).judgement, Judgement::ofLevel(u"met"_s));
        Stage::key(Qt::Key_Left);
        QCOMPARE(stage.review().score(u"A1"_s).judgement, Judgement::ofLevel(u"notMet"_s));
        Stage::key(Qt::Key_3);
        QCOMPARE(stage.review().score(u"A1"_s).judgement, Judgement::cannotBeJudged());
        Stage::key(Qt::Key_Backspace);
        QVERIFY(stage.review().score(u"A1"_s).judgement.isEmpty());
    }

    void pointsAreTypedAndStored()
    {
        Stage stage(u"technical-education-ranking"_s);
        stage.openAs(stage.fixture.member(0));
        const QString key = firstOfPoints(stage.fixture.rubric());
        stage.row(key)->setFocus();
        Stage::key(Qt::Key_Up); // from nothing given to zero, which is a judgement
        QCOMPARE(stage.review().score(key).judgement, Judgement::ofPoints(0));
        Stage::key(Qt::Key_Up);
        QCOMPARE(stage.review().score(key).judgement.points().value_or(-1),
                 stage.fixture.rubric().criterion(key)->scale.step);
    }

    void nothingGivenZeroAndTheWordsAreFourStates()
    {
        Stage stage(u"technical-education-ranking"_s);
        stage.openAs(stage.fixture.member(0));
        const QString key = firstOfPoints(stage.fixture.rubric());
        const auto judgement = [&] { return stage.review().score(key).judgement; };
        stage.row(key)->setFocus();
        auto* points = stage.row(key)->findChild<PointsField*>();
        Stage::key(Qt::Key_0);
        QCOMPARE(judgement(), Judgement::ofPoints(0));
        QVERIFY(points->text().startsWith(u'0'));
        Stage::key(Qt::Key_Backspace);
        QVERIFY(judgement().isEmpty());
        QCOMPARE(points->text(), u"–"_s);
        QTest::keyClick(points, '?');
        QCOMPARE(judgement(), Judgement::cannotBeJudged());
        QCOMPARE(points->text(), u"–"_s);
        QTest::keyClick(QApplication::focusWidget(), 'n');
        QCOMPARE(judgement(), Judgement::notApplicable());
        stage.row(key)->setFocus(); // back at the number, behind the dash
        Stage::key(Qt::Key_3);
        QCOMPARE(judgement(), Judgement::ofPoints(3));
    }

    void levelsHaveKeysForWhatIsNoValueToo()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.row(u"A1"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), 'n');
        QCOMPARE(stage.review().score(u"A1"_s).judgement, Judgement::notApplicable());
        QTest::keyClick(QApplication::focusWidget(), '?', Qt::ShiftModifier);
        QCOMPARE(stage.review().score(u"A1"_s).judgement, Judgement::cannotBeJudged());
    }

    void whatCouldNotBeStoredIsNotShownAsIfItWere()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.row(u"A1"_s)->setFocus();
        Stage::key(Qt::Key_2);
        // The round is finalised, and this window has not heard of that.
        Round round = *stage.session->round();
        round.finalisedAt = stage.fixture.clock().now();
        must(storage::ProgrammeRecords(stage.session->dossier()).save(round));
        Stage::key(Qt::Key_1);
        QCOMPARE(stage.review().score(u"A1"_s).judgement, Judgement::ofLevel(u"met"_s));
        QCOMPARE(stage.row(u"A1"_s)->findChild<ChoiceRow*>()->chosen(), 1);
    }

    void evidenceIsWeighedByKeysAndKeepsTheFocus()
    {
        Stage stage;
        stage.fixture.scoreAll(stage.fixture.key(0, 0));
        stage.openAs(stage.fixture.member(0));
        const auto bearing = [&] { return stage.evidenceAt(u"A1"_s).bearing; };
        stage.chip(u"A1"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), '+');
        QCOMPARE(bearing(), std::optional(Bearing::Strength));
        QCOMPARE(QApplication::focusWidget(), stage.chip(u"A1"_s));
        QVERIFY(stage.chip(u"A1"_s)->accessibleName().startsWith(u"Strength"_s));
        QTest::keyClick(QApplication::focusWidget(), '-');
        QCOMPARE(bearing(), std::optional(Bearing::Weakness));
        QTest::keyClick(QApplication::focusWidget(), '?');
        QCOMPARE(bearing(), std::optional(Bearing::Question));
        QTest::keyClick(QApplication::focusWidget(), '?');
        QCOMPARE(bearing(), std::nullopt);
        must(stage.session->history().undo());
        QCOMPARE(bearing(), std::optional(Bearing::Question));
    }

    void evidenceIsQuotedInTheMotivation()
    {
        Stage stage;
        stage.fixture.scoreAll(stage.fixture.key(0, 0));
        stage.openAs(stage.fixture.member(0));
        stage.chip(u"A1"_s)->setFocus();
        Stage::key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(stage.review().score(u"A1"_s).motivation.contains(u"“Visie op regio” (p. 1)"_s),
                 qUtf8Printable(stage.review().score(u"A1"_s).motivation));
        QCOMPARE(stage.review().evidence.size(),
                 stage.fixture.rubric().criteria().size()); // Ctrl+E did not fire beside it
        must(stage.session->history().undo());
        QCOMPARE(stage.review().score(u"A1"_s).motivation, u"Zie hoofdstuk 2."_s);
    }

    void earlierPointsAreMarkedBeforeTheReviewIsFinal()
    {
        Stage stage;
        stage.fixture.finaliseRound(Outcome::Revise);
        const PlanId plan = stage.fixture.startNextRound().first();
        stage.fixture.declareNoInterests({plan});
        const commands::ReviewKey key{plan, stage.fixture.member(0).id};
        must(commands::PlanDesk(stage.fixture.history()).assign({plan, key.member}));
        stage.fixture.scoreAll(key);
        commands::ReviewDesk desk(stage.fixture.history());
        const ImprovementPoint point = must(desk.earlierPoints(key)).first();
        must(desk.setFinding(key, point.id, std::nullopt));
        stage.openAs(stage.fixture.member(0));
        const auto finding = [&] {
            return must(commands::ReviewDesk(stage.session->history()).review(key))
                .finding(point.id);
        };
        QTest::keyClick(stage.button(u"Finalise"_s), Qt::Key_Space);
        const auto lines = stage.objections();
        QCOMPARE(lines.size(), 1);
        QTest::keyClick(lines.first(), Qt::Key_Space);
        auto* row = stage.room->findChild<EarlierPointRow*>();
        QVERIFY(row->isAncestorOf(QApplication::focusWidget()));
        Stage::key(Qt::Key_2);
        QCOMPARE(finding()->state, FollowUpState::Partly);
        QVERIFY(!row->isComplete());
        auto* page = row->findChild<QSpinBox*>();
        page->setFocus();
        page->selectAll();
        QTest::keyClicks(page, u"2"_s);
        Stage::key(Qt::Key_Return);
        QCOMPARE(finding()->page, std::optional(1));
        QCOMPARE(finding()->document,
                 must(storage::PlanRecords(stage.session->dossier()).plan(plan))
                     .documents.first()
                     .sha256);
        QVERIFY(row->isComplete());
        stage.prompts.confirmations = {true};
        QTest::keyClick(stage.button(u"Finalise"_s), Qt::Key_Space);
        QCOMPARE(must(commands::ReviewDesk(stage.session->history()).review(key)).state,
                 ReviewState::Final);
    }

    void aMotivationIsStoredWhileItIsTyped()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        NoteEdit* note = stage.motivation(u"B1"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Cijfers zonder bron"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stage.review().score(u"B1"_s).motivation,
                                  u"Cijfers zonder bron"_s, 1000);
    }

    void leavingTheFieldOrTheRoomStoresAtOnce()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        NoteEdit* note = stage.motivation(u"B1"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Eerst"_s);
        Stage::key(Qt::Key_Tab);
        QCOMPARE(stage.review().score(u"B1"_s).motivation, u"Eerst"_s);
        note->setFocus();
        QTest::keyClicks(note, u"!"_s);
        stage.room->leave();
        QCOMPARE(stage.review().score(u"B1"_s).motivation.size(), 6);
    }

    void undoShowsWhatIsStoredAndKeepsTheFocus()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.row(u"A1"_s)->setFocus();
        Stage::key(Qt::Key_2);
        NoteEdit* note = stage.motivation(u"A1"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Alle delen"_s);
        stage.room->flush(); // as the window does before it undoes
        must(stage.session->history().undo());
        QCOMPARE(note->text(), QString());
        QVERIFY(note->hasFocus());
        QCOMPARE(stage.row(u"A1"_s)->findChild<ChoiceRow*>()->chosen(), 1);
        must(stage.session->history().undo());
        QVERIFY(!stage.row(u"A1"_s)->findChild<ChoiceRow*>()->chosen());
        must(stage.session->history().redo());
        must(stage.session->history().redo());
        QCOMPARE(note->text(), u"Alle delen"_s);
    }

    void undoOfAScoreLeavesHalfTypedTextAlone()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.row(u"A1"_s)->setFocus();
        Stage::key(Qt::Key_2);
        NoteEdit* note = stage.motivation(u"A2"_s);
        note->setFocus();
        QTest::keyClicks(note, u"half"_s);
        must(stage.session->history().undo());
        QCOMPARE(note->text(), u"half"_s);
    }

    void aSelectionIsAttachedToTheCurrentCriterion()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        auto* pane = stage.room->findChild<PlanPane*>();
        QTRY_VERIFY(pane->view().isOpen());
        stage.row(u"B2"_s)->setFocus();
        QTRY_VERIFY((pane->view().selectPage(), pane->view().canCite())); // its words arrive later
        QTest::keyClick(stage.room.get(), Qt::Key_E, Qt::ControlModifier);
        const QList<Evidence> evidence = stage.review().evidence;
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(evidence.first().criterion, u"B2"_s);
        QVERIFY(evidence.first().passage.quote.contains(u"Visie"_s));
        QCOMPARE(stage.row(u"B2"_s)->findChild<EvidenceList*>()->count(), 1);
        must(stage.session->history().undo());
        QCOMPARE(stage.row(u"B2"_s)->findChild<EvidenceList*>()->count(), 0);
    }

    void theNextUndoneCriterionIsOneKeyAway()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.row(u"A1"_s)->setFocus();
        Stage::key(Qt::Key_2);
        Stage::key(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(stage.row(u"A2"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void plansAreTurnedByKey()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        QCOMPARE(stage.session->plan(), stage.fixture.plan(0));
        stage.row(u"A1"_s)->setFocus();
        Stage::key(Qt::Key_2);
        Stage::key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
        QVERIFY(!stage.row(u"A1"_s)->findChild<ChoiceRow*>()->chosen());
        Stage::key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(stage.row(u"A1"_s)->findChild<ChoiceRow*>()->chosen(), 1);
    }

    void whatIsTypedStaysWithThePlanItWasTypedFor()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        NoteEdit* note = stage.motivation(u"A1"_s);
        note->setFocus();
        QTest::keyClicks(note, u"van regio een"_s);
        stage.session->setPlan(stage.fixture.plan(1)); // as another room does
        QCOMPARE(stage.review(0).score(u"A1"_s).motivation, u"van regio een"_s);
        QVERIFY(stage.review(1).scores.isEmpty());
        QCOMPARE(note->text(), QString());
    }

    void undoBringsThePlanIntoViewThatItChanges()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.row(u"A1"_s)->setFocus();
        Stage::key(Qt::Key_2);
        Stage::key(Qt::Key_PageDown, Qt::ControlModifier);
        must(stage.session->history().undo());
        QCOMPARE(stage.session->plan(), stage.fixture.plan(0));
    }

    void finalisingFirstSaysWhatIsMissing()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        QPushButton* finalise = stage.button(u"Finalise"_s);
        QTest::keyClick(finalise, Qt::Key_Space);
        const auto lines = stage.room->findChildren<LinkLine*>();
        QCOMPARE(lines.size(), stage.fixture.rubric().criteria().size() + 1);
        QTest::keyClick(lines.at(1), Qt::Key_Space);
        QVERIFY(stage.row(u"A2"_s)->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(stage.prompts.asked.isEmpty());
        QCOMPARE(stage.review().state, ReviewState::Draft);
    }

    void aReviewOfAPlanThatIsNotCompleteStaysADraft()
    {
        Stage stage;
        stage.fixture.scoreAll(stage.fixture.key(0, 0));
        stage.fixture.actAs(stage.fixture.secretary());
        RequiredPart part;
        part.name = u"Begroting"_s;
        must(commands::IntakeDesk(stage.fixture.history())
                 .storeParts(stage.fixture.programme().id, {part}));
        stage.openAs(stage.fixture.member(0));
        QTest::keyClick(stage.button(u"Finalise"_s), Qt::Key_Space);
        QVERIFY(stage.prompts.asked.isEmpty());
        QCOMPARE(stage.review().state, ReviewState::Draft);
        const auto messages = stage.room->findChildren<InlineMessage*>();
        QVERIFY(std::any_of(messages.begin(), messages.end(), [](const InlineMessage* message) {
            return message->isVisible() && message->sentence().contains(u"Begroting"_s);
        }));
    }

    void aFinalReviewCanOnlyBeReadUntilItIsReopened()
    {
        Stage stage;
        stage.fixture.scoreAll(stage.fixture.key(0, 0));
        stage.openAs(stage.fixture.member(0));
        stage.prompts.confirmations = {true, true};
        QTest::keyClick(stage.button(u"Finalise"_s), Qt::Key_Space);
        QCOMPARE(stage.prompts.asked.size(), 1);
        QCOMPARE(stage.review().state, ReviewState::Final);
        QVERIFY(stage.motivation(u"A1"_s)->isReadOnly());
        QTest::keyClick(stage.row(u"A1"_s)->findChild<ChoiceRow*>(), Qt::Key_1);
        QCOMPARE(stage.review().score(u"A1"_s).judgement, Judgement::ofLevel(u"met"_s));
        QTest::keyClick(stage.button(u"Reopen"_s), Qt::Key_Space);
        QCOMPARE(stage.review().state, ReviewState::Draft);
        QVERIFY(!stage.motivation(u"A1"_s)->isReadOnly());
    }

    void aFinalRoundCanOnlyBeRead()
    {
        Stage stage;
        stage.fixture.finaliseReview(stage.fixture.key(0, 0));
        stage.fixture.finaliseRound();
        stage.openAs(stage.fixture.member(0));
        QVERIFY(stage.motivation(u"A1"_s)->isReadOnly());
        QVERIFY(!stage.button(u"Reopen"_s) || !stage.button(u"Reopen"_s)->isVisible());
    }

    void aPlanWithAConflictIsNotOpened()
    {
        Stage stage;
        must(commands::PlanDesk(stage.fixture.history())
                 .declareConflict(stage.fixture.plan(1), stage.fixture.member(0).id,
                                  u"Toezichthouder"_s));
        stage.openAs(stage.fixture.member(0));
        stage.session->setPlan(stage.fixture.plan(1));
        QVERIFY(stage.instead().contains(stage.fixture.region(1).name));
        QVERIFY(stage.room->findChild<PlanPane*>()->currentDocument().isEmpty());
    }

    void whoReadsNothingIsLedToTheirOwnWork()
    {
        Stage stage;
        stage.openAs(stage.fixture.chair());
        QSignalSpy asked(stage.room.get(), &ReviewRoom::roomRequested);
        stage.session->setPlan(stage.fixture.plan(1)); // as from the overview
        QTest::keyClick(stage.button(u"Go to Advice"_s), Qt::Key_Space);
        QCOMPARE(asked.last().first().value<RoomName>(), RoomName::Advice);
    }

    void aMemberWithoutPlansIsToldSo()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(3));
        QVERIFY(!stage.instead().isEmpty());
    }
};

BERAAD_TEST(ReviewRoomTest, QApplication)
#include "tst_reviewroom.moc"
