// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/plenaryroom.h"

#include "core/commands/advicedesk.h"
#include "core/commands/agendaproposal.h"
#include "core/commands/meetingdesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/plenary/plenarystage.h"
#include "ui/kit/linefield.h"
#include "ui/plenary/meetingscreen.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

/// In favour, against, abstained.
void typeVotes(PlenaryStage& stage, const QList<int>& votes)
{
    QList<QSpinBox*> shown;
    for (QSpinBox* count : stage.room->findChildren<QSpinBox*>()) {
        if (count->isVisible() && count->accessibleName().isEmpty())
            shown.append(count);
    }
    QCOMPARE(shown.size(), votes.size());
    for (int i = 0; i < votes.size(); ++i) {
        shown[i]->setFocus();
        shown[i]->selectAll();
        QTest::keyClicks(shown[i], QString::number(votes[i]));
    }
}

std::optional<AgendaItem> itemCalled(PlenaryStage& stage, const QString& title)
{
    for (const AgendaItem& item : stage.stored().items) {
        if (item.title == title)
            return item;
    }
    return std::nullopt;
}

} // namespace

class PlenaryRoomTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void proposesAnAgenda();
    void aMemberReadsAlong();
    void whatAMemberMayNotSeeIsNotThere();
    void keepsWhoIsThere();
    void whoMustLeaveIsOutForThatItem();
    void whoIsOutForAnItemCanGoHomeFromThere();
    void adoptsAndGoesOnByOneKey();
    void staysWhereSomethingIsMissing();
    void comesBackToAnItem();
    void countsVotes();
    void countsVotesOnWhatIsAboutNoPlan();
    void theScreenShowsNothingOfJudgements();
    void aPlenaryOfSeventyEightPlansByKeys();
};

void PlenaryRoomTest::proposesAnAgenda()
{
    PlenaryStage stage;
    stage.open();
    stage.press(u"Propose an agenda"_s);
    QCOMPARE(stage.stored().items.size(), 3);
    QCOMPARE(stage.room->findChild<QTableView*>()->model()->rowCount(), 3);
    QCOMPARE(stage.stored().items.last().plan, stage.fixture.plan(1)); // for which somebody leaves
    stage.room->flush();
    QVERIFY(!stage.stored().meeting.begins.isValid()); // nobody said when
}

void PlenaryRoomTest::aMemberReadsAlong()
{
    PlenaryStage stage;
    must(commands::MeetingDesk(stage.fixture.history(), stage.fixture.round())
             .setAgenda(
                 must(commands::proposedAgenda(stage.fixture.dossier(), stage.fixture.round(), 10))
                     .items));
    stage.open(stage.fixture.member(1));
    QCOMPARE(stage.room->findChild<QTableView*>()->model()->rowCount(), 3);
    for (QPushButton* button : stage.room->findChildren<QPushButton*>())
        QVERIFY2(!button->isVisible() || button->text().contains(u"screen"_s) ||
                     button->text().contains(u"ad&vice"_s),
                 qPrintable(button->text()));
}

/// In the reading phase a member sees the agenda, and nothing of what is on paper of the plans.
void PlenaryRoomTest::whatAMemberMayNotSeeIsNotThere()
{
    PlenaryStage stage;
    commands::MeetingDesk desk(stage.fixture.history(), stage.fixture.round());
    QList<AgendaItem> items =
        must(commands::proposedAgenda(stage.fixture.dossier(), stage.fixture.round(), 10)).items;
    items.first().talk = u"Het gesprek"_s;
    items.first().motion = u"Het voorstel"_s;
    must(desk.setAgenda(items));
    commands::AdviceDesk advices(stage.fixture.history());
    Advice advice = must(advices.advice(items.first().plan));
    advice.motivation = u"De motivering"_s;
    must(advices.store(advice, commands::Action::AdviceWorded));
    const auto seenBy = [&](const Member& member) {
        stage.open(member);
        QString seen;
        for (QPlainTextEdit* edit : stage.room->findChildren<QPlainTextEdit*>())
            seen += edit->toPlainText();
        for (LineField* edit : stage.room->findChildren<LineField*>())
            seen += edit->text();
        stage.room.reset();
        stage.session.reset();
        stage.fixture.clock().advance(60); // backups are named after the time
        stage.fixture.open();
        return seen;
    };
    QVERIFY(seenBy(stage.fixture.chair()).contains(u"De motivering"_s));
    stage.fixture.moveTo(RoundPhase::Reading);
    QCOMPARE(seenBy(stage.fixture.member(1)), QString());
    QVERIFY(seenBy(stage.fixture.chair()).contains(u"Het gesprek"_s));
}

void PlenaryRoomTest::keepsWhoIsThere()
{
    PlenaryStage stage;
    stage.open();
    stage.begin();
    stage.tick(stage.fixture.chair());
    stage.tick(stage.fixture.member(1));
    QCOMPARE(presentMembers(stage.stored().presences).size(), 2);
    stage.fixture.clock().advance(60);
    stage.tick(stage.fixture.chair());
    QCOMPARE(presentMembers(stage.stored().presences), QList<MemberId>{stage.fixture.member(1).id});
}

void PlenaryRoomTest::whoMustLeaveIsOutForThatItem()
{
    PlenaryStage stage;
    stage.open();
    stage.begin();
    stage.tick(stage.fixture.member(0));
    stage.tick(stage.fixture.member(1));
    for (int item = 0; item < 3; ++item) {
        stage.fixture.clock().advance(60);
        stage.goOn();
    }
    QVERIFY(stage.stored().items.last().isBusy());
    QCOMPARE(presentMembers(stage.stored().presences), QList<MemberId>{stage.fixture.member(1).id});
    stage.fixture.clock().advance(60);
    stage.goOn(); // after the last
    QCOMPARE(presentMembers(stage.stored().presences).size(), 2);
}

void PlenaryRoomTest::adoptsAndGoesOnByOneKey()
{
    PlenaryStage stage;
    stage.open();
    stage.begin();
    stage.goOn();
    const PlanId plan = stage.stored().items.first().plan;
    stage.conclude(u"Overtuigend"_s);
    stage.goOn();
    QCOMPARE(stage.advice(plan).standing(), std::optional(Outcome::Approve));
    QCOMPARE(stage.advice(plan).motivation, u"Overtuigend"_s);
    QVERIFY(stage.stored().items[1].isBusy());
}

void PlenaryRoomTest::staysWhereSomethingIsMissing()
{
    PlenaryStage stage;
    stage.open();
    stage.begin();
    stage.goOn();
    stage.conclude({});
    stage.goOn();
    QVERIFY(stage.stored().items.first().isBusy());
    QVERIFY(!stage.message().isEmpty());
}

/// Asked first: a key pressed by mistake would put a second item in the minutes.
void PlenaryRoomTest::comesBackToAnItem()
{
    PlenaryStage stage;
    stage.open();
    stage.begin();
    stage.goOn();
    const PlanId plan = stage.stored().items.first().plan;
    stage.fixture.clock().advance(60);
    stage.goOn();
    auto* agenda = stage.room->findChild<QTableView*>();
    agenda->selectRow(0);
    QTest::keyClick(agenda, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.stored().items.size(), 3);
    stage.prompts.confirmations = {true};
    stage.fixture.clock().advance(60);
    QTest::keyClick(agenda, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const Plenary now = stage.stored();
    QCOMPARE(now.items.size(), 4);
    QVERIFY(now.items[2].isBusy());
    QCOMPARE(now.items[2].plan, plan);
    QCOMPARE(agenda->currentIndex().row(), 2);
}

void PlenaryRoomTest::countsVotes()
{
    PlenaryStage stage;
    stage.open();
    stage.begin();
    stage.goOn();
    const PlanId plan = stage.stored().items.first().plan;
    typeVotes(stage, {3, 2, 1});
    QCOMPARE(stage.advice(plan).votes, (std::optional<Votes>(Votes{3, 2, 1})));
}

/// The meeting stays at the item while more votes were typed than there are members in the room.
void PlenaryRoomTest::countsVotesOnWhatIsAboutNoPlan()
{
    PlenaryStage stage;
    stage.open();
    stage.press(u"Propose an agenda"_s);
    stage.room->findChild<QTableView*>()->selectRow(0);
    stage.prompts.texts = {u"Werkwijze"_s};
    stage.press(u"&Add item…"_s);
    stage.press(u"&Open meeting"_s);
    for (const Member& member :
         {stage.fixture.chair(), stage.fixture.member(0), stage.fixture.member(1)})
        stage.tick(member);
    const auto general = [&] { return *itemCalled(stage, u"Werkwijze"_s); };
    while (!general().startedAt.isValid()) {
        stage.fixture.clock().advance(60);
        stage.goOn();
    }
    stage.retype(stage.labelled(u"&Motion"_s), u"In tweetallen lezen"_s);
    stage.retype(stage.labelled(u"&Decision"_s), u"Aangenomen"_s);
    typeVotes(stage, {2, 2, 0});
    QCOMPARE(general().votes, (std::optional<Votes>(Votes{2, 2, 0})));
    QVERIFY(stage.message().startsWith(u"4 votes were entered"_s));
    stage.fixture.clock().advance(60);
    stage.goOn();
    QVERIFY(general().isBusy());
    typeVotes(stage, {2, 0, 1});
    stage.goOn();
    QVERIFY(general().endedAt.isValid());
    QCOMPARE(general().votes, (std::optional<Votes>(Votes{2, 0, 1})));
    QCOMPARE(general().motion, u"In tweetallen lezen"_s);
    QCOMPARE(general().decision, u"Aangenomen"_s);
    QVERIFY(!stage.message().contains(u"votes were entered"_s));
}

void PlenaryRoomTest::whoIsOutForAnItemCanGoHomeFromThere()
{
    PlenaryStage stage;
    stage.open();
    stage.begin();
    stage.tick(stage.fixture.member(0));
    stage.tick(stage.fixture.member(1));
    while (presentMembers(stage.stored().presences).size() == 2) {
        stage.fixture.clock().advance(60);
        stage.goOn();
    }
    stage.tick(stage.fixture.member(0));
    QCOMPARE(presentMembers(stage.stored().presences), QList<MemberId>{stage.fixture.member(1).id});
    QCOMPARE(stage.stored().presences.last().leaving, std::optional(Leaving::Left));
    stage.fixture.clock().advance(60);
    stage.tick(stage.fixture.member(0)); // comes back, and waits outside again
    QCOMPARE(presentMembers(stage.stored().presences), QList<MemberId>{stage.fixture.member(1).id});
    must(stage.session->history().undo());
    while (stage.stored().busyItem()) {
        stage.fixture.clock().advance(60);
        stage.goOn();
    }
    QCOMPARE(presentMembers(stage.stored().presences), QList<MemberId>{stage.fixture.member(1).id});
}

void PlenaryRoomTest::theScreenShowsNothingOfJudgements()
{
    PlenaryStage stage;
    stage.open();
    stage.begin();
    stage.goOn();
    stage.conclude(u"Geheim tot het rapport"_s);
    stage.goOn();
    stage.goOn();
    QTest::keyClick(stage.room.get(), Qt::Key_F12);
    auto* screen = stage.room->findChild<MeetingScreen*>();
    QVERIFY(screen && screen->isVisible());
    QString all;
    for (QLabel* label : screen->findChildren<QLabel*>())
        all += label->text() + u'\n';
    QVERIFY(all.contains(stage.fixture.region(1).name));
    QVERIFY(all.contains(stage.fixture.member(0).name)); // who is out
    QVERIFY(!all.contains(u"Geheim"_s));
    QVERIFY(!all.contains(u"pprove"_s));
}

/// A whole day by keys alone: each plan gets an outcome and a motivation and is adopted.
void PlenaryRoomTest::aPlenaryOfSeventyEightPlansByKeys()
{
    PlenaryStage stage(78);
    stage.open();
    stage.begin();
    stage.tick(stage.fixture.chair());
    stage.goOn();
    for (int item = 0; item < 78; ++item) {
        stage.fixture.clock().advance(300);
        stage.conclude(u"Plan %1"_s.arg(item));
        stage.goOn();
    }
    const Plenary plenary = stage.stored();
    for (const AgendaItem& item : plenary.items) {
        QVERIFY(item.endedAt.isValid());
        QCOMPARE(item.startedAt.secsTo(item.endedAt), 300);
        QCOMPARE(stage.advice(item.plan).standing(), std::optional(Outcome::Approve));
    }
    stage.press(u"C&lose meeting"_s);
    QVERIFY(presentMembers(stage.stored().presences).isEmpty());
}

BERAAD_TEST(PlenaryRoomTest, QApplication)
#include "tst_plenaryroom.moc"
