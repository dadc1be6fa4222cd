// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/lettersroom.h"

#include "ui/kit/datefield.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/planpane.h"

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/commands/advicedesk.h"
#include "core/commands/rounddesk.h"
#include "core/pdf/inspection.h"
#include "core/storage/dossier.h"
#include "core/storage/letterrecords.h"
#include "core/storage/memberrecords.h"
#include "core/tables/tablefile.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

/// The room on the fixture's dossier, driven by keys; what went out is read back from folder,
/// printer and register.
class LettersRoomTest final : public tests::TestCase
{
    Q_OBJECT

private:
    struct Stage
    {
        tests::DossierFixture fixture;
        Settings settings{fixture.folder() + u"/settings.ini"_s};
        tests::ScriptedPrompts prompts;
        std::unique_ptr<Session> session;
        std::unique_ptr<LettersRoom> room;

        void open()
        {
            fixture.close();
            session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
            room = std::make_unique<LettersRoom>(*session);
            room->resize(1200, 700);
            room->show();
            QApplication::setActiveWindow(room.get());
            room->enter();
            if (!QTest::qWaitForWindowExposed(room.get()))
                qFatal("the window does not come up");
        }
        /// The secretary finds all of them in order, the chair releases them; the secretary is at
        /// work again.
        void release(Language language = Language::English)
        {
            publishing::LetterDesk desk(session->history());
            const auto letters = [&] {
                return must(desk.drafts(session->roundId(), publishing::LetterGroup::Advice,
                                        language, QDate(2020, 5, 19)));
            };
            session->setActingMember(fixture.secretary().id);
            must(desk.prepare(letters()));
            session->setActingMember(fixture.chair().id);
            must(desk.release(letters()));
            session->setActingMember(fixture.secretary().id);
            const auto mayPrint = [this] {
                const auto buttons = room->findChildren<QPushButton*>();
                return std::any_of(buttons.begin(), buttons.end(), [](QPushButton* each) {
                    return each->text().startsWith(u"Print"_s) && each->isEnabled();
                });
            };
            if (language == Language::English) // in which the room shows them
                QTRY_VERIFY(mayPrint());
        }
        ~Stage()
        {
            room.reset();
            session.reset();
        }

        QTableView* table() const { return qobject_cast<QTableView*>(room->panes().first()); }
        QString cell(int row, int column) const
        {
            return table()->model()->index(row, column).data().toString();
        }
        QPushButton* button(const QString& start)
        {
            const auto buttons = room->findChildren<QPushButton*>();
            for (QPushButton* button : buttons) {
                if (button->text().startsWith(start))
                    return button;
            }
            qFatal("no such button");
        }
        void press(const QString& start) { QTest::keyClick(button(start), Qt::Key_Space); }
        QString message(InlineMessage::Kind kind)
        {
            const auto messages = room->findChildren<InlineMessage*>();
            for (InlineMessage* message : messages) {
                if (message->isShowing() && message->kind() == kind)
                    return message->sentence();
            }
            return {};
        }
        QString makeFolder()
        {
            QDir(fixture.folder()).mkpath(u"out"_s);
            return fixture.folder() + u"/out"_s;
        }
        static QStringList filesIn(const QString& folder)
        {
            return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        }
        QList<SentLetter> registered()
        {
            return must(storage::LetterRecords(session->dossier()).sent(session->roundId()));
        }
        int out()
        {
            QList<SentLetter> letters = registered();
            letters.removeIf([](const SentLetter& each) { return each.state != LetterState::Out; });
            return int(letters.size());
        }
        QString textOf(const QString& path)
        {
            return must(pdf::inspectPdf(must(readFile(path)), path)).pageTexts.join(u'\n');
        }
    };

private Q_SLOTS:
    void showsToWhomAboutWhatAndWhatIsMissing()
    {
        Stage stage;
        stage.fixture.adopt(stage.fixture.plan(0));
        stage.fixture.adopt(stage.fixture.plan(1), Outcome::Revise);
        stage.open();
        QCOMPARE(stage.table()->model()->rowCount(), 3);
        QVERIFY(stage.cell(0, 0).contains(stage.fixture.region(0).name));
        QCOMPARE(stage.cell(0, 2), stage.fixture.region(0).leadApplicant.organisation);
        QCOMPARE(stage.cell(1, 3), u"to look through"_s);
        QCOMPARE(stage.cell(2, 3), u"no advice yet"_s);
        QVERIFY(stage.message(InlineMessage::Kind::Warning).contains(u"still open"_s));
    }

    void aMemberSeesThemWhenThePhaseSaysSo()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        QCOMPARE(stage.table()->model()->rowCount(), 3);
        stage.session->setActingMember(stage.fixture.chair().id);
        must(commands::RoundDesk(stage.session->history())
                 .reopen(stage.session->roundId(), u"In de proef"_s));
        must(commands::RoundDesk(stage.session->history())
                 .moveTo(stage.session->roundId(), RoundPhase::ReadingGroup, u"In de proef"_s));
        stage.session->setActingMember(stage.fixture.member(3).id); // who reads nothing
        QTRY_VERIFY(!stage.table());
        const auto labels = stage.room->panes().first()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(u"in a later phase"_s);
        }));
        QCOMPARE(stage.room->findChild<QTableView*>()->model()->rowCount(), 0);
    }

    void aMemberSeesNoneAboutAPlanWithAConflict()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        must(storage::MemberRecords(stage.fixture.dossier())
                 .save(ConflictOfInterest{stage.fixture.plan(1), stage.fixture.member(3).id,
                                          u"Zus"_s, stage.fixture.clock().now()}));
        stage.open();
        QCOMPARE(stage.table()->model()->rowCount(), 3); // the secretary's
        stage.session->setActingMember(stage.fixture.member(3).id);
        QTRY_COMPARE(stage.table()->model()->rowCount(), 2);
        QVERIFY(stage.cell(0, 0).contains(stage.fixture.region(0).name));
        QVERIFY(stage.cell(1, 0).contains(stage.fixture.region(2).name));
    }

    void aLetterIsShownAsItWillBeOnPaper()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        auto* pane = stage.room->findChild<PlanPane*>();
        QTRY_VERIFY(pane->view().isOpen());
        const QString first = pane->currentDocument();
        QTest::keyClick(stage.table(), Qt::Key_Down);
        QTRY_VERIFY(pane->view().isOpen() && pane->currentDocument() != first);
        QVERIFY(stage.message(InlineMessage::Kind::Warning).isEmpty());
    }

    void aLetterWithAGapCannotBeMarked()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        must(commands::AdviceDesk(stage.fixture.history())
                 .decide({stage.fixture.plan(0),
                          DecisionKind::Adopted,
                          Outcome::Approve,
                          QDate(2020, 7, 1),
                          {},
                          {}}));
        stage.open();
        stage.session->setActingMember(stage.fixture.secretary().id);
        QTRY_COMPARE(stage.cell(0, 3), u"a field is empty"_s);
        stage.press(u"Mark 2"_s);
        QTRY_COMPARE(stage.cell(1, 3), u"waits to be released"_s);
        QCOMPARE(stage.cell(0, 3), u"a field is empty"_s);
    }

    void thePostingListLeavesAsASpreadsheet()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        for (const QString& suffix : {u"ods"_s, u"xlsx"_s, u"csv"_s}) {
            const QString path = stage.fixture.folder() + u"/post."_s + suffix;
            stage.prompts.paths = {path};
            const auto actions = stage.room->findChildren<QAction*>();
            for (QAction* action : actions) {
                if (action->text().startsWith(u"Save posting list"_s))
                    action->trigger();
            }
            const tables::Table table = must(tables::readTableFile(path));
            QCOMPARE(table.rows().size(), 3);
            QCOMPARE(table.cell(table.rows().first(), 1), stage.fixture.region(0).name);
        }
    }

    void allLettersGoToAFolderAndIntoTheRegister()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.release();
        const QString folder = stage.makeFolder();
        stage.prompts.paths = {folder};
        stage.press(u"Save 3"_s);
        QTRY_COMPARE(stage.out(), 3);
        QCOMPARE(Stage::filesIn(folder).size(), 3);
        const QList<SentLetter> registered = stage.registered();
        for (const SentLetter& letter : registered) {
            QCOMPARE(letter.way, LetterWay::Pdf);
            QCOMPARE(sha256Hex(must(readFile(letter.destination))), letter.sha256);
        }
        QTRY_VERIFY(stage.message(InlineMessage::Kind::Note).startsWith(u"3 letters went out"_s));
        QTRY_VERIFY(stage.cell(0, 3).startsWith(u"PDF"_s));
    }

    void anUntickedLetterStaysBehind()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.release();
        QTest::keyClick(stage.table(), Qt::Key_Down);
        QTest::keyClick(stage.table(), Qt::Key_Space);
        stage.prompts.paths = {stage.makeFolder()};
        stage.press(u"Save 2"_s);
        QTRY_COMPARE(stage.out(), 2);
        const QList<SentLetter> registered = stage.registered();
        for (const SentLetter& letter : registered)
            QVERIFY(letter.plan != stage.fixture.plan(1));
    }

    void aLetterCarriesTheLanguageAndDateThatWereChosen()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.release(Language::Dutch);
        const auto fields = stage.room->findChildren<QComboBox*>();
        for (QComboBox* field : fields) {
            if (field->findText(u"Nederlands"_s) >= 0)
                QTest::keyClicks(field, u"N"_s);
        }
        stage.room->findChild<QDateEdit*>()->setDate(QDate(2020, 6, 2));
        const QString folder = stage.makeFolder();
        stage.prompts.paths = {folder};
        stage.press(u"Save 3"_s);
        QTRY_COMPARE(stage.out(), 3);
        QCOMPARE(stage.registered().first().language, Language::Dutch);
        QVERIFY(stage.textOf(folder + u'/' + Stage::filesIn(folder).first())
                    .contains(u"2 juni 2020"_s));
    }

    void oneFindsThemInOrderAndAnotherReleasesThem()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.session->setActingMember(stage.fixture.secretary().id);
        QVERIFY(!stage.button(u"Save"_s)->isEnabled());
        stage.press(u"Mark 3"_s);
        QTRY_COMPARE(stage.cell(0, 3), u"waits to be released"_s);
        stage.press(u"Release 3"_s);
        QVERIFY(stage.message(InlineMessage::Kind::Error).contains(stage.fixture.secretary().name));
        QCOMPARE(stage.cell(0, 3), u"waits to be released"_s);
        stage.session->setActingMember(stage.fixture.chair().id);
        stage.press(u"Release 3"_s);
        QTRY_COMPARE(stage.cell(0, 3), u"released"_s);
        QVERIFY(stage.button(u"Print 3"_s)->isEnabled());
        const auto releases = must(
            storage::LetterRecords(stage.session->dossier()).releases(stage.session->roundId()));
        QCOMPARE(releases.size(), 3);
        QCOMPARE(releases.first().preparedBy, stage.fixture.secretary().id);
        QCOMPARE(releases.first().releasedBy, stage.fixture.chair().id);
    }

    void whatWentOutIsNotSentAgainWithoutAReason()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.release();
        const QString folder = stage.makeFolder();
        stage.prompts.paths = {folder, folder};
        stage.press(u"Save 3"_s);
        QTRY_VERIFY(stage.message(InlineMessage::Kind::Note).startsWith(u"3 letters went out"_s));
        QTRY_VERIFY(stage.cell(0, 3).startsWith(u"PDF"_s));
        QCOMPARE(stage.out(), 3);
        QVERIFY(!stage.button(u"Save as"_s)->isEnabled()); // none is ticked any more
        stage.fixture.clock().advance(60);
        QTest::keyClick(stage.table(), Qt::Key_Space);
        stage.prompts.confirmations = {true};
        stage.prompts.texts = {u"Niet aangekomen"_s};
        stage.press(u"Save 1"_s);
        QTRY_COMPARE(stage.out(), 4);
        QCOMPARE(stage.registered().first().againBecause, u"Niet aangekomen"_s);
        QVERIFY(stage.prompts.asked.contains(u"Replace 1 letters?"_s));
    }

    void goesOnWhereTheFolderFailed()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.release();
        const QString folder = stage.makeFolder();
        // A folder where the last letter should come.
        const QString inTheWay =
            folder + u"/03 %1 - advice round 1.pdf"_s.arg(stage.fixture.region(2).name);
        QDir(folder).mkpath(inTheWay + u"/x"_s);
        stage.prompts.paths = {folder, folder};
        stage.prompts.confirmations = {true};
        stage.press(u"Save 3"_s);
        QTRY_VERIFY(stage.message(InlineMessage::Kind::Error).contains(u"2 of 3"_s));
        QCOMPARE(stage.out(), 2);
        QTRY_COMPARE(stage.cell(2, 3), u"did not come out"_s);
        QDir(inTheWay).removeRecursively();
        stage.press(u"Save 1"_s);
        QTRY_COMPARE(stage.out(), 3);
        QCOMPARE(Stage::filesIn(folder).size(), 3);
    }

    void aFileInsteadOfAPrinterHoldsAllOfThem()
    {
        Stage stage;
        stage.fixture.finaliseRound(Outcome::Revise);
        stage.open();
        stage.release();
        const QString path = stage.fixture.folder() + u"/printed.pdf"_s;
        stage.prompts.printing = [&](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            return true;
        };
        stage.press(u"Print 3"_s);
        QTRY_COMPARE(stage.out(), 3);
        QCOMPARE(stage.registered().first().destination, path);
        QVERIFY(must(pdf::inspectPdf(must(readFile(path)), path)).pageCount >= 3);
    }

    void aPrinterThatFailsIsTold()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.release();
        stage.prompts.printing = [&](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(stage.fixture.folder() + u"/nowhere/printed.pdf"_s);
            return true;
        };
        stage.press(u"Print 3"_s);
        QTRY_VERIFY(stage.message(InlineMessage::Kind::Error).contains(u"printed.pdf"_s));
        QCOMPARE(stage.out(), 0);
    }

    void nothingLeavesBeforeItsDayWithoutAReason()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.release();
        auto* field = stage.room->findChild<DateField*>();
        QTest::keyClicks(field, u"1-1-2030"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(
            must(
                storage::LetterRecords(stage.session->dossier()).embargo(stage.session->roundId())),
            QDate(2030, 1, 1));
        stage.prompts.paths = {stage.makeFolder()};
        stage.press(u"Save 3"_s); // goes back from the question
        QVERIFY(stage.registered().isEmpty());
        stage.prompts.paths = {stage.makeFolder()};
        stage.prompts.texts = {u"De minister vraagt erom"_s};
        stage.press(u"Save 3"_s);
        QTRY_COMPARE(stage.out(), 3);
        QCOMPARE(stage.registered().first().earlyBecause, u"De minister vraagt erom"_s);
    }

    void aLetterAboutAnotherOutcomeIsOutdated()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.release();
        stage.prompts.paths = {stage.makeFolder()};
        stage.press(u"Save 3"_s);
        QTRY_COMPARE(stage.out(), 3);
        must(commands::RoundDesk(stage.session->history())
                 .reopen(stage.session->roundId(), u"Herzien"_s));
        stage.room.reset();
        stage.session.reset();
        stage.fixture.open();
        must(commands::AdviceDesk(stage.fixture.history()).reopen(stage.fixture.plan(1)));
        stage.fixture.adopt(stage.fixture.plan(1), Outcome::Reject);
        stage.open();
        QVERIFY(stage.cell(0, 3).startsWith(u"PDF"_s));
        QVERIFY(stage.cell(1, 3).startsWith(u"outdated"_s));
    }

    void whoGoesBackFromThePrinterPrintsNothing()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.release();
        stage.press(u"Print 3"_s);
        QCOMPARE(stage.prompts.asked.size(), 1);
        QVERIFY(!stage.session->isWorking());
        QVERIFY(stage.registered().isEmpty());
    }

    void aLongLetterIsToldOfAboveIt()
    {
        Stage stage;
        stage.fixture.adopt(stage.fixture.plan(0));
        stage.fixture.adopt(stage.fixture.plan(1), Outcome::Reject);
        stage.fixture.adopt(stage.fixture.plan(2));
        must(commands::RoundDesk(stage.fixture.history()).finalise(stage.fixture.round()));
        must(publishing::LetterDesk(stage.fixture.history())
                 .setTemplateText(stage.fixture.round(), LetterKind::Approve, Language::English,
                                  u"Subject: Long\n\n{motivation}\n\n"_s +
                                      u"The committee thanks you.\n\n"_s.repeated(120) +
                                      u"Yours, {region}"_s));
        stage.open();
        QTRY_VERIFY(stage.message(InlineMessage::Kind::Warning)
                        .startsWith(u"The letter to %1 has "_s.arg(stage.fixture.region(0).name)));
        QTest::keyClick(stage.table(), Qt::Key_Down);
        auto* pane = stage.room->findChild<PlanPane*>();
        const QString first = pane->currentDocument();
        QTRY_VERIFY(pane->view().isOpen() && pane->currentDocument() != first);
        QVERIFY(stage.message(InlineMessage::Kind::Warning).isEmpty());
    }

    void aMissingAdviceIsOneKeyAway()
    {
        Stage stage;
        stage.open();
        QSignalSpy asked(stage.room.get(), &Room::roomRequested);
        QTest::keyClick(stage.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<RoomName>(), RoomName::Advice);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(0));
    }
};

BERAAD_TEST(LettersRoomTest, QApplication)
#include "tst_lettersroom.moc"
