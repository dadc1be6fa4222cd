// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/clarificationroom.h"

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/commands/clarificationdesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/questiondesk.h"
#include "core/storage/audittrail.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/wording/errorwording.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/foreigntool.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/clarification/answerpart.h"
#include "ui/clarification/askbar.h"
#include "ui/clarification/clarificationtable.h"
#include "ui/clarification/pitchdaypanel.h"
#include "ui/clarification/slotpart.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/datefield.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/fold.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

/// The room on a round of three plans that are being read, driven by keys.
struct Stage
{
    DossierFixture fixture;
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<ClarificationRoom> room;

    ~Stage()
    {
        room.reset();
        session.reset();
    }
    QuestionId question(int plan, int member, const QString& text)
    {
        fixture.actAs(fixture.member(member));
        domain::Question asked;
        asked.plan = fixture.plan(plan);
        asked.criterion = u"B2"_s;
        asked.text = text;
        const QuestionId id = must(commands::QuestionDesk(fixture.history()).store(asked));
        fixture.actAs(fixture.secretary());
        return id;
    }
    void open(const Member& member)
    {
        fixture.close();
        session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(member.id);
        room = std::make_unique<ClarificationRoom>(*session);
        room->resize(1366, 700);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
    }
    void open() { open(fixture.secretary()); }
    QPushButton* button(const QString& text) const
    {
        const auto buttons = room->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    void press(const QString& text) const
    {
        QPushButton* found = button(text);
        if (!found)
            qFatal("no such button: %s", qUtf8Printable(text));
        QTest::keyClick(found, Qt::Key_Space);
    }
    /// To who has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : room.get(), key, modifiers);
    }
    void type(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    ClarificationTable* table() const { return room->findChild<ClarificationTable*>(); }
    QList<Clarification> stored(int plan) const
    {
        return must(
            storage::ClarificationRecords(session->dossier()).clarifications(fixture.plan(plan)));
    }
    QDate today() { return fixture.clock().now().toLocalTime().date(); }
    QString message() const
    {
        const auto messages = room->findChildren<InlineMessage*>();
        for (InlineMessage* message : messages) {
            if (message->isVisible())
                return message->sentence();
        }
        return {};
    }
    /// Asks the region in this place of the list something.
    void ask(int plan, const QString& button, const QString& text)
    {
        key(Qt::Key_I, Qt::ControlModifier);
        key(Qt::Key_Home);
        for (int i = 0; i < plan; ++i)
            key(Qt::Key_Down);
        press(button);
        type(text);
        room->flush();
    }
};

} // namespace

class ClarificationRoomTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRoomLeadsToTheFirstQuestion();
    void aQuestionIsAskedSentAndWeighed();
    void membersQuestionsAreTakenOverWithOneKey();
    void severalGoOutWithOneKey();
    void pitchesGetTheirSlots();
    void twoPitchesAtOnceAreRefused();
    void theAnswerJoinsThePlan();
    void aLockedAnswerAsksForItsPassword();
    void aMemberReadsWhoAsks();
    void theChairSeesNothingOfAConflict();
    void theListOfSlotsIsSaved();
    void aRegionIsRemindedAndTheSlotsAreInACalendar();
};

void ClarificationRoomTest::anEmptyRoomLeadsToTheFirstQuestion()
{
    Stage stage;
    stage.open();
    stage.press(u"Ask a region"_s);
    QVERIFY(stage.room->findChild<AskBar*>()->isAncestorOf(QApplication::focusWidget()));
    stage.ask(1, u"New question"_s, u"Wie betaalt?"_s);
    QCOMPARE(stage.stored(1).size(), 1);
    QCOMPARE(stage.stored(1).first().text, u"Wie betaalt?"_s);
    QVERIFY(stage.table()->isVisible());
    must(stage.session->history().undo());
    must(stage.session->history().undo());
    QVERIFY(stage.stored(1).isEmpty());
    QVERIFY(!stage.table()->isVisible());
}

void ClarificationRoomTest::aQuestionIsAskedSentAndWeighed()
{
    Stage stage;
    stage.open();
    stage.ask(0, u"New question"_s, u"Wie betaalt?"_s);
    stage.press(u"Mark as sent"_s);
    Clarification asked = stage.stored(0).first();
    QCOMPARE(asked.sentOn, stage.today());
    QCOMPARE(asked.dueBy, stage.today().addDays(14));
    // Answered today; its effect is the second of three, and why.
    auto* answer = stage.room->findChild<AnswerPart*>();
    answer->findChild<DateField*>()->setFocus();
    stage.key(Qt::Key_Down);
    answer->findChildren<NoteEdit*>().first()->setFocus();
    stage.type(u"De scholen"_s);
    QTest::keyClick(answer->findChild<ChoiceRow*>(), Qt::Key_2);
    answer->findChildren<NoteEdit*>().last()->setFocus();
    stage.type(u"Zoals in het plan"_s);
    stage.room->flush();
    asked = stage.stored(0).first();
    QCOMPARE(asked.answeredOn, stage.today());
    QCOMPARE(asked.answer, u"De scholen"_s);
    QCOMPARE(asked.effect, std::optional(ClarificationEffect::Confirms));
    QCOMPARE(asked.effectRemark, u"Zoals in het plan"_s);
    QVERIFY(isSettled(asked));
}

void ClarificationRoomTest::membersQuestionsAreTakenOverWithOneKey()
{
    Stage stage;
    const QuestionId one = stage.question(1, 0, u"Wie betaalt?"_s);
    const QuestionId two = stage.question(1, 1, u"Tot wanneer?"_s);
    stage.question(2, 2, u"En hier?"_s);
    stage.open();
    QCOMPARE(stage.table()->model()->rowCount(), 3);
    stage.table()->setFocus();
    stage.key(Qt::Key_A, Qt::ControlModifier); // all; those of one region are taken
    stage.key(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(stage.stored(1).size(), 1);
    QCOMPARE(stage.stored(1).first().questions.size(), 2);
    QVERIFY(stage.stored(1).first().questions.contains(one));
    QVERIFY(stage.stored(1).first().questions.contains(two));
    QVERIFY(stage.stored(2).isEmpty());
    QCOMPARE(stage.table()->model()->rowCount(), 2);
    QCOMPARE(stage.table()->currentId(), stage.stored(1).first().id.text());
}

void ClarificationRoomTest::severalGoOutWithOneKey()
{
    Stage stage;
    stage.open();
    stage.ask(0, u"New question"_s, u"Wie betaalt?"_s);
    stage.ask(2, u"Invite to a pitch"_s, u"Leg de begroting uit"_s);
    stage.table()->setFocus();
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.stored(0).first().sentOn, stage.today());
    QCOMPARE(stage.stored(2).first().sentOn, stage.today());
    QCOMPARE(stage.stored(2).first().kind, ClarificationKind::Pitch);
    must(stage.session->history().undo());
    QVERIFY(!stage.stored(0).first().sentOn.isValid());
    QVERIFY(!stage.stored(2).first().sentOn.isValid());
}

void ClarificationRoomTest::pitchesGetTheirSlots()
{
    Stage stage;
    stage.open();
    stage.ask(0, u"Invite to a pitch"_s, u"Leg de begroting uit"_s);
    stage.ask(1, u"Invite to a pitch"_s, u"Leg de samenwerking uit"_s);
    auto* panel = stage.room->findChild<PitchDayPanel*>();
    for (Fold* fold : stage.room->findChildren<Fold*>())
        fold->setOpen(true);
    auto* day = panel->findChild<DateField*>();
    day->setFocus();
    stage.key(Qt::Key_Down); // tomorrow
    stage.press(u"Give slots"_s);
    QCOMPARE(stage.stored(0).first().slot.day, stage.today().addDays(1));
    QCOMPARE(stage.stored(0).first().slot.begins, QTime(9, 30));
    QCOMPARE(stage.stored(1).first().slot.begins, QTime(9, 55));
    must(stage.session->history().undo());
    QVERIFY(!stage.stored(1).first().slot.isSet());
}

void ClarificationRoomTest::twoPitchesAtOnceAreRefused()
{
    Stage stage;
    stage.open();
    stage.ask(0, u"Invite to a pitch"_s, u"Leg uit"_s);
    Clarification first = stage.stored(0).first();
    first.slot = {stage.today().addDays(1), {9, 30}, 20, {}, {}};
    must(commands::ClarificationDesk(stage.session->history()).store(first));
    stage.ask(1, u"Invite to a pitch"_s, u"Leg ook uit"_s);
    auto* slot = stage.room->findChild<SlotPart*>();
    auto* day = slot->findChild<DateField*>();
    day->setFocus();
    stage.key(Qt::Key_Down);
    QCOMPARE(stage.stored(1).first().slot.begins, QTime(9, 50)); // the first that is free
    Clarification second = stage.stored(1).first();
    second.slot.begins = {9, 40};
    const auto refused = commands::ClarificationDesk(stage.session->history()).store(second);
    QCOMPARE(refused.error().kind(), ErrorKind::PitchSlotTaken);
}

void ClarificationRoomTest::theAnswerJoinsThePlan()
{
    Stage stage;
    stage.open();
    stage.ask(0, u"New question"_s, u"Wie betaalt?"_s);
    const QString path = stage.fixture.folder() + u"/antwoord.pdf"_s;
    must(writeFileAtomically(path, tinyPdf({u"De scholen betalen"_s})));
    QVERIFY(!stage.button(u"Add PDF…"_s)); // there is no answer to what did not go out
    stage.press(u"Mark as sent"_s);
    stage.prompts.paths = {path};
    stage.press(u"Add PDF…"_s);
    QTRY_VERIFY(!stage.stored(0).first().document.isEmpty());
    const auto documents = [&] {
        return must(storage::PlanRecords(stage.session->dossier()).plan(stage.fixture.plan(0)))
            .documents;
    };
    QCOMPARE(documents().size(), 2);
    QCOMPARE(documents().last().fileName, u"antwoord.pdf"_s);
    QCOMPARE(documents().last().sha256, stage.stored(0).first().document);
    stage.press(u"Take off"_s);
    QCOMPARE(documents().size(), 1);
    must(stage.session->history().undo());
    QCOMPARE(documents().size(), 2);
}

void ClarificationRoomTest::aLockedAnswerAsksForItsPassword()
{
    Stage stage;
    stage.open();
    stage.ask(0, u"New question"_s, u"Wie betaalt?"_s);
    stage.press(u"Mark as sent"_s);
    const QString open = stage.fixture.folder() + u"/open.pdf"_s;
    const QString locked = stage.fixture.folder() + u"/antwoord.pdf"_s;
    must(writeFileAtomically(open, tinyPdf({u"De scholen betalen"_s})));
    if (!lockPdf(open, locked, u"geheim"_s))
        QSKIP("qpdf is not installed");
    stage.prompts.paths = {locked};
    stage.press(u"Add PDF…"_s); // and the question is cancelled
    const QString why = wording::sentence(Error(ErrorKind::PdfEncrypted, {u"antwoord.pdf"_s}));
    QTRY_COMPARE(stage.message(), why);
    QVERIFY(stage.stored(0).first().document.isEmpty());
    stage.prompts.paths = {locked};
    stage.prompts.texts = {u"mis"_s, u"geheim"_s};
    stage.press(u"Add PDF…"_s);
    QTRY_VERIFY(!stage.stored(0).first().document.isEmpty());
    QCOMPARE(must(storage::DocumentRecords(stage.session->dossier())
                      .pageTexts(stage.stored(0).first().document)),
             QStringList{u"De scholen betalen"_s});
    QVERIFY(must(storage::AuditTrail(stage.session->dossier()).entries())
                .last()
                .after.contains(sha256Hex(must(readFile(locked)))));
}

void ClarificationRoomTest::aMemberReadsWhoAsks()
{
    Stage stage;
    stage.open(stage.fixture.member(0));
    QVERIFY(!stage.table()->isVisible());
    QVERIFY(stage.button(u"Go to Review"_s));
}

void ClarificationRoomTest::theChairSeesNothingOfAConflict()
{
    Stage stage;
    stage.question(0, 0, u"Wie betaalt?"_s);
    stage.question(1, 0, u"Tot wanneer?"_s);
    must(commands::PlanDesk(stage.fixture.history())
             .declareConflict(stage.fixture.plan(0), stage.fixture.chair().id, u"Bestuurder"_s));
    stage.open(stage.fixture.chair());
    QCOMPARE(stage.table()->model()->rowCount(), 1);
    QCOMPARE(stage.room->findChild<AskBar*>()->findChild<QComboBox*>()->count(), 2);
}

void ClarificationRoomTest::theListOfSlotsIsSaved()
{
    Stage stage;
    stage.open();
    stage.ask(1, u"Invite to a pitch"_s, u"Leg uit"_s);
    Clarification pitch = stage.stored(1).first();
    pitch.slot = {stage.today().addDays(1), {9, 30}, 20, u"Zwolle"_s, u"J. Bos"_s};
    must(commands::ClarificationDesk(stage.session->history()).store(pitch));
    for (Fold* fold : stage.room->findChildren<Fold*>())
        fold->setOpen(true);
    const QString path = stage.fixture.folder() + u"/pitches.csv"_s;
    stage.prompts.paths = {path};
    stage.press(u"Save list of slots…"_s);
    const QString table = QString::fromUtf8(must(readFile(path)));
    QVERIFY2(table.contains(u"09:30;09:50"_s) && table.contains(u"Zwolle;J. Bos;Leg uit"_s),
             qPrintable(table));
    QVERIFY(stage.message().contains(u"pitches.csv"_s));
}

void ClarificationRoomTest::aRegionIsRemindedAndTheSlotsAreInACalendar()
{
    Stage stage;
    stage.open();
    stage.ask(1, u"Invite to a pitch"_s, u"Leg de begroting uit"_s);
    QVERIFY(!stage.button(u"Copy reminder"_s)->isEnabled()); // there is no slot yet
    Clarification pitch = stage.stored(1).first();
    pitch.slot = {stage.today().addDays(1), {9, 30}, 20, u"Zwolle"_s, u"J. Bos"_s};
    must(commands::ClarificationDesk(stage.session->history()).store(pitch));
    stage.press(u"Copy reminder"_s);
    const QString letter = QGuiApplication::clipboard()->text();
    for (const QString& part : {stage.fixture.region(1).name, u"from 09:30 to 09:50"_s, u"Zwolle"_s,
                                u"J. Bos"_s, u"Leg de begroting uit"_s})
        QVERIFY2(letter.contains(part), qPrintable(letter));
    QVERIFY(!letter.contains(stage.fixture.region(0).name));
    for (Fold* fold : stage.room->findChildren<Fold*>())
        fold->setOpen(true);
    const QString path = stage.fixture.folder() + u"/pitches.ics"_s;
    stage.prompts.paths = {path};
    stage.press(u"Save calendar…"_s);
    const QString calendar = QString::fromUtf8(must(readFile(path)));
    QVERIFY2(calendar.contains(u"LOCATION:Zwolle"_s), qPrintable(calendar));
    QVERIFY(calendar.contains(stage.fixture.region(1).name + u" explains its plan"_s));
}

BERAAD_TEST(ClarificationRoomTest, QApplication)
#include "tst_clarificationroom.moc"
