// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/agendaedits.h"

#include "core/commands/consentdesk.h"
#include "core/commands/meetingdesk.h"
#include "core/storage/planrecords.h"
#include "tests/support/testmain.h"
#include "tests/ui/plenary/plenarystage.h"
#include "ui/kit/fold.h"
#include "ui/plenary/arrangepanel.h"

#include <QSpinBox>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

const QString kMinutes = u"Planned minutes"_s;

/// At 9:30.
void setBegin(PlenaryStage& stage)
{
    Meeting meeting = stage.stored().meeting;
    meeting.begins = QTime(9, 30);
    must(commands::MeetingDesk(stage.session->history(), stage.fixture.round()).arrange(meeting));
}

bool says(PlenaryStage& stage, const QString& words)
{
    for (QLabel* label : stage.room->findChild<ArrangePanel*>()->findChildren<QLabel*>()) {
        if (label->text().contains(words))
            return true;
    }
    return false;
}

void toggleKind(PlenaryStage& stage)
{
    QTest::keyClick(stage.room.get(), Qt::Key_H, Qt::ControlModifier);
}

} // namespace

/// The agenda as the secretary makes it: how long, what with a talk and what without, what else.
class AgendaEditsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theMinutesOfAnItemAreStoredAndTakenBack();
    void whatIsClosedToThePersonStaysWhenItsMinutesChange();
    void saysWhenTheMeetingEnds();
    void proposesWithTheMinutesThatWereChosen();
    void saysHowOftenPeopleGoInAndOut();
    void proposingAnewKeepsWhatWasAdded();
    void whatWasAddedIsTheChosenItem();
    void whereOneWasRemovedTheNextIsChosen();
    void showsAWishAgainstTheConsent();
    void whatAMemberWantsToDiscussIsNotAdoptedWithoutATalk();
    void theTimesMoveWithTheTalk();
    void withOrWithoutATalkByAKey();
    void aMemberChangesNothing();
    void saysThatThereIsNothingToPropose();
};

void AgendaEditsTest::theMinutesOfAnItemAreStoredAndTakenBack()
{
    PlenaryStage stage;
    stage.open();
    stage.press(u"Propose an agenda"_s);
    PlenaryStage::retype(stage.named<QSpinBox>(kMinutes), u"25"_s);
    QCOMPARE(stage.stored().items.first().minutes, 25);
    QCOMPARE(stage.cell(0, AgendaModel::Minutes), u"25"_s);
    must(stage.session->history().undo());
    QCOMPARE(stage.stored().items.first().minutes, 10);
    QCOMPARE(stage.named<QSpinBox>(kMinutes)->value(), 10);
}

/// The chair, who may not see it, plans how long it takes.
void AgendaEditsTest::whatIsClosedToThePersonStaysWhenItsMinutesChange()
{
    PlenaryStage stage;
    must(commands::PlanDesk(stage.fixture.history())
             .declareConflict(stage.fixture.plan(0), stage.fixture.chair().id, u"Familie"_s));
    stage.open();
    stage.press(u"Propose an agenda"_s);
    const auto closed = [&] {
        for (const AgendaItem& item : stage.stored().items) {
            if (item.plan == stage.fixture.plan(0))
                return item;
        }
        return AgendaItem();
    };
    AgendaItem item = closed();
    item.motion = u"Goedkeuren met punten"_s;
    must(commands::MeetingDesk(stage.session->history(), stage.fixture.round()).store(item));
    stage.session->setActingMember(stage.fixture.chair().id);
    stage.room->enter();
    const auto* model = stage.room->findChild<AgendaModel*>();
    stage.room->findChild<QTableView*>()->selectRow(model->rowOf(item.id));
    PlenaryStage::retype(stage.named<QSpinBox>(kMinutes), u"25"_s);
    QCOMPARE(closed().minutes, 25);
    QCOMPARE(closed().motion, item.motion);
}

void AgendaEditsTest::saysWhenTheMeetingEnds()
{
    PlenaryStage stage;
    stage.open();
    stage.press(u"Propose an agenda"_s);
    QVERIFY(says(stage, u"Say when the meeting begins"_s));
    setBegin(stage);
    QVERIFY(says(stage, u"By this agenda the meeting ends at 10:00"_s));
    PlenaryStage::retype(stage.named<QSpinBox>(kMinutes), u"25"_s);
    QVERIFY(says(stage, u"By this agenda the meeting ends at 10:15"_s));
    for (int item = 0; item < 3; ++item) {
        stage.room->findChild<QTableView*>()->selectRow(item);
        PlenaryStage::retype(stage.named<QSpinBox>(kMinutes), u"300"_s);
    }
    QVERIFY(says(stage, u"past midnight, to 00:30"_s));
}

void AgendaEditsTest::proposesWithTheMinutesThatWereChosen()
{
    PlenaryStage stage;
    stage.open();
    stage.press(u"Propose an agenda"_s);
    stage.room->findChild<Fold*>()->setOpen(true);
    QWidget* minutes = stage.labelled(u"Min&utes a plan"_s);
    QVERIFY(minutes);
    PlenaryStage::retype(minutes, u"12"_s);
    QCOMPARE(stage.stored().items.first().minutes, 10);
    stage.press(u"Propose anew"_s);
    for (const AgendaItem& item : stage.stored().items)
        QCOMPARE(item.minutes, 12);
    must(stage.session->history().undo());
    QCOMPARE(qobject_cast<QSpinBox*>(minutes)->value(), 10);
}

void AgendaEditsTest::saysHowOftenPeopleGoInAndOut()
{
    PlenaryStage stage;
    stage.open();
    stage.press(u"Propose an agenda"_s);
    QCOMPARE(stage.message(), u"By this agenda people go out or come in 2 times. Fewer is not "
                              "possible; in order of number it would be 2."_s);
}

void AgendaEditsTest::proposingAnewKeepsWhatWasAdded()
{
    PlenaryStage stage;
    stage.open();
    stage.press(u"Propose an agenda"_s);
    stage.room->findChild<QTableView*>()->selectRow(1);
    stage.prompts.texts = {u"Lunch"_s};
    stage.press(u"&Add item…"_s);
    QCOMPARE(stage.stored().items[1].title, u"Lunch"_s);
    const AgendaItemId lunch = stage.stored().items[1].id;
    stage.press(u"Propose anew"_s);
    QCOMPARE(stage.stored().items.size(), 4);
    QCOMPARE(stage.stored().items[1].id, lunch);
}

void AgendaEditsTest::whatWasAddedIsTheChosenItem()
{
    PlenaryStage stage;
    stage.open();
    stage.press(u"Propose an agenda"_s);
    auto* table = stage.room->findChild<QTableView*>();
    const auto chosen = [&] { return stage.cell(table->currentIndex().row(), AgendaModel::Title); };
    table->selectRow(1);
    stage.prompts.texts = {u"Lunch"_s};
    stage.press(u"&Add item…"_s);
    QCOMPARE(chosen(), u"Lunch"_s);
    stage.press(u"Move down"_s);
    QCOMPARE(stage.stored().items[2].title, u"Lunch"_s);
    // Beside one that was taken it comes after it.
    stage.press(u"&Open meeting"_s);
    stage.goOn();
    QCOMPARE(table->currentIndex().row(), 0);
    stage.prompts.texts = {u"Rondvraag"_s};
    stage.press(u"&Add item…"_s);
    QCOMPARE(stage.stored().items[1].title, u"Rondvraag"_s);
    QCOMPARE(chosen(), u"Rondvraag"_s);
}

void AgendaEditsTest::whereOneWasRemovedTheNextIsChosen()
{
    PlenaryStage stage;
    stage.open();
    stage.press(u"Propose an agenda"_s);
    auto* table = stage.room->findChild<QTableView*>();
    table->selectRow(1);
    stage.press(u"Remove"_s);
    QCOMPARE(stage.stored().items.size(), 2);
    QCOMPARE(table->currentIndex().row(), 1);
    stage.press(u"Remove"_s); // the last one
    QCOMPARE(table->currentIndex().row(), 0);
}

void AgendaEditsTest::showsAWishAgainstTheConsent()
{
    PlenaryStage stage(3, 1);
    stage.open();
    stage.press(u"Propose an agenda"_s);
    QCOMPARE(stage.stored().items.first().plan, stage.fixture.plan(0));
    QCOMPARE(stage.cell(0, AgendaModel::State), u"Consent item"_s);
    stage.session->setActingMember(stage.fixture.member(3).id);
    must(commands::ConsentDesk(stage.session->history())
             .wish(stage.fixture.plan(0), u"De buurregio rekent hierop"_s));
    stage.session->setActingMember(stage.fixture.secretary().id);
    QTRY_VERIFY(stage.named<QSpinBox>(kMinutes)); // who may change it is at work again
    QCOMPARE(stage.cell(0, AgendaModel::State), u"⚠ Wish to discuss"_s);
    stage.room->findChild<QTableView*>()->selectRow(0);
    const QString said = stage.message();
    QVERIFY2(said.contains(stage.fixture.member(3).name + u" wants to discuss it: De buurregio"_s),
             qPrintable(said));
    stage.press(u"Make discussion item"_s);
    QCOMPARE(stage.stored().items.first().kind, ItemKind::Discussion);
    QCOMPARE(stage.cell(0, AgendaModel::State), QString());
    QVERIFY(!stage.message().contains(u"wants to discuss"_s));
}

void AgendaEditsTest::whatAMemberWantsToDiscussIsNotAdoptedWithoutATalk()
{
    PlenaryStage stage(3, 1);
    stage.open();
    stage.begin();
    stage.goOn();
    QCOMPARE(stage.stored().busyItem()->plan, stage.fixture.plan(0));
    stage.conclude(u"Hamerstuk"_s);
    stage.room->flush();
    stage.session->setActingMember(stage.fixture.member(3).id);
    must(commands::ConsentDesk(stage.session->history())
             .wish(stage.fixture.plan(0), u"De buurregio rekent hierop"_s));
    stage.session->setActingMember(stage.fixture.secretary().id);
    QTRY_VERIFY(stage.named<QSpinBox>(kMinutes)); // who may change it is at work again
    stage.goOn();
    bool isSaid = false;
    for (InlineMessage* message : stage.room->findChildren<InlineMessage*>()) {
        const QString said = message->isVisible() ? message->sentence() : QString();
        isSaid = isSaid || (said.contains(u"wants to discuss it"_s) && said.contains(u"Ctrl+H"_s));
    }
    QVERIFY(isSaid);
    QVERIFY(!stage.advice(stage.fixture.plan(0)).standing());
    QCOMPARE(stage.stored().busyItem()->plan, stage.fixture.plan(0));
    toggleKind(stage);
    stage.goOn();
    QVERIFY(stage.advice(stage.fixture.plan(0)).standing());
}

void AgendaEditsTest::theTimesMoveWithTheTalk()
{
    PlenaryStage stage;
    stage.open();
    stage.press(u"Propose an agenda"_s);
    setBegin(stage);
    const auto told = [&](int minutes) {
        const QDateTime time = stage.fixture.clock().now().addSecs(60 * minutes);
        return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
    };
    const QString planned = stage.cell(1, AgendaModel::Time);
    QCOMPARE(planned, QLocale().toString(QTime(9, 40), QLocale::ShortFormat));
    stage.press(u"&Open meeting"_s);
    stage.goOn();
    QCOMPARE(stage.cell(1, AgendaModel::Time), told(10));
    stage.fixture.clock().advance(25 * 60); // it takes longer than was planned
    stage.goOn();
    QCOMPARE(stage.cell(1, AgendaModel::Time), told(0));
    QCOMPARE(stage.cell(2, AgendaModel::Time), told(10));
    bool isSaid = false;
    for (QLabel* label : stage.room->findChildren<QLabel*>())
        isSaid = isSaid || label->text().contains(u"ends at %1 as it goes"_s.arg(told(20)));
    QVERIFY(isSaid);
}

void AgendaEditsTest::withOrWithoutATalkByAKey()
{
    PlenaryStage stage(3, 1);
    stage.open();
    stage.press(u"Propose an agenda"_s);
    stage.room->findChild<QTableView*>()->selectRow(0);
    QCOMPARE(stage.stored().items.first().minutes, 1);
    toggleKind(stage);
    QCOMPARE(stage.stored().items.first().kind, ItemKind::Discussion);
    QCOMPARE(stage.stored().items.first().minutes, 10);
    toggleKind(stage);
    QCOMPARE(stage.stored().items.first().kind, ItemKind::Consent);
    QCOMPARE(stage.stored().items.first().minutes, 1);
    // What the readers did not finish can be put on the list all the same, and says so.
    stage.room->findChild<QTableView*>()->selectRow(1);
    toggleKind(stage);
    QCOMPARE(stage.cell(1, AgendaModel::State), u"⚠ Consent item"_s);
    QVERIFY2(stage.message().contains(u"reviews are missing"_s), qPrintable(stage.message()));
    // At the table somebody wants to talk about it after all; what is talked about stays that.
    stage.press(u"&Open meeting"_s);
    stage.goOn();
    toggleKind(stage);
    QVERIFY(stage.stored().items.first().isBusy());
    QCOMPARE(stage.stored().items.first().kind, ItemKind::Discussion);
    QCOMPARE(stage.stored().items.first().minutes, 10);
    toggleKind(stage);
    QCOMPARE(stage.stored().items.first().kind, ItemKind::Discussion);
    must(stage.session->history().undo());
    QCOMPARE(stage.stored().items.first().kind, ItemKind::Consent);
}

void AgendaEditsTest::aMemberChangesNothing()
{
    PlenaryStage stage(3, 1);
    stage.open();
    stage.press(u"Propose an agenda"_s);
    stage.session->setActingMember(stage.fixture.member(1).id);
    QTRY_VERIFY(!stage.named<QSpinBox>(kMinutes));
    toggleKind(stage);
    QCOMPARE(stage.stored().items.first().kind, ItemKind::Consent);
    stage.room->findChild<Fold*>()->setOpen(true);
    stage.labelled(u"&Begins at"_s)->setFocus(); // and on, through what is only to be read
    stage.room->findChild<QTableView*>()->setFocus();
    for (InlineMessage* message : stage.room->findChildren<InlineMessage*>())
        QVERIFY2(!message->sentence().contains(u"may not"_s), qPrintable(message->sentence()));
}

void AgendaEditsTest::saysThatThereIsNothingToPropose()
{
    PlenaryStage stage(2);
    for (Plan plan :
         must(storage::PlanRecords(stage.fixture.dossier()).plans(stage.fixture.round()))) {
        plan.state = PlanState::Withdrawn;
        must(commands::PlanDesk(stage.fixture.history()).store(plan));
    }
    stage.open();
    stage.press(u"Propose an agenda"_s);
    QString seen;
    for (QLabel* label : stage.room->findChildren<QLabel*>()) {
        if (label->isVisible())
            seen += label->text();
    }
    QVERIFY2(seen.contains(u"No plan was handed in"_s), qPrintable(seen));
}

BERAAD_TEST(AgendaEditsTest, QApplication)
#include "tst_agendaedits.moc"
