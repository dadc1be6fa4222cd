// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportroom.h"

#include "ui/kit/emptystate.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/linkline.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/planpane.h"
#include "ui/report/answerline.h"
#include "ui/report/cardpage.h"
#include "ui/report/signdialog.h"
#include "ui/report/verificationview.h"

#include "core/base/files.h"
#include "core/commands/rounddesk.h"
#include "core/signing/verifier.h"
#include "core/storage/dossier.h"
#include "core/storage/outputrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"
#include "tests/ui/report/fakecards.h"
#include "tests/ui/support/scriptedprompts.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QUrl>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using storage::StoredReport;
using tests::must;

/// The room on the fixture's dossier, driven by keys, read back from the dossier.
class ReportRoomTest final : public tests::TestCase
{
    Q_OBJECT

private:
    struct Stage
    {
        tests::DossierFixture fixture;
        Settings settings{fixture.folder() + u"/settings.ini"_s};
        tests::ScriptedPrompts prompts;
        tests::TestAuthority authority;
        std::shared_ptr<tests::FakeCards> cards;
        std::unique_ptr<Session> session;
        std::unique_ptr<ReportRoom> room;

        void open()
        {
            fixture.close();
            session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
            cards = std::make_shared<tests::FakeCards>(keyFile({}, u"geheim"_s), u"geheim"_s);
            room = std::make_unique<ReportRoom>(*session, nullptr, cards);
            room->resize(1200, 700);
            room->show();
            QApplication::setActiveWindow(room.get());
            room->enter();
            if (!QTest::qWaitForWindowExposed(room.get()))
                qFatal("the window does not come up");
        }
        ~Stage()
        {
            room.reset();
            session.reset();
        }

        /// The visible button that begins like this.
        QPushButton* button(const QString& start)
        {
            const auto buttons = room->findChildren<QPushButton*>();
            for (QPushButton* button : buttons) {
                if (button->isVisible() && button->text().startsWith(start))
                    return button;
            }
            return nullptr;
        }
        bool canPress(const QString& start) { return button(start) && button(start)->isEnabled(); }
        void press(const QString& start)
        {
            if (!button(start))
                qFatal("no such button");
            QTest::keyClick(button(start), Qt::Key_Space);
        }
        QComboBox* language()
        {
            const auto fields = room->findChildren<QComboBox*>();
            for (QComboBox* field : fields) {
                if (field->findText(u"Nederlands"_s) >= 0)
                    return field;
            }
            qFatal("no language to choose");
        }
        QString message(InlineMessage::Kind kind)
        {
            const auto messages = room->findChildren<InlineMessage*>();
            for (InlineMessage* message : messages) {
                if (message->isVisible() && message->kind() == kind)
                    return message->sentence();
            }
            return {};
        }
        QList<StoredReport> reports()
        {
            return must(storage::OutputRecords(session->dossier()).reports(session->roundId()));
        }
        void make()
        {
            const qsizetype before = reports().size();
            press(u"Make report"_s);
            if (!QTest::qWaitFor([&] { return reports().size() > before && !session->isWorking(); },
                                 30'000))
                qFatal("no report was made");
            QCoreApplication::processEvents();
        }
        QString keyFile(const tests::CertificateWish& wish, const QString& password)
        {
            const QString path = fixture.folder() + u"/sleutel.p12"_s;
            must(writeFileAtomically(path, authority.issue(wish).keyFile(password)));
            return path;
        }
        /// The dialog with this key file chosen and the cursor in the password.
        SignDialog* openSigning(const QString& keyFile)
        {
            press(u"Sign report"_s);
            auto* dialog = room->findChild<SignDialog*>();
            QApplication::setActiveWindow(dialog);
            prompts.paths = {keyFile};
            const auto buttons = dialog->findChildren<QPushButton*>();
            for (QPushButton* button : buttons) {
                if (button->text().startsWith(u"Choose"_s))
                    QTest::keyClick(button, Qt::Key_Space);
            }
            return dialog;
        }
        /// The dialog with the card's page in view, when its cards are known.
        SignDialog* openCardSigning()
        {
            press(u"Sign report"_s);
            auto* dialog = room->findChild<SignDialog*>();
            QApplication::setActiveWindow(dialog);
            auto* ways = dialog->findChild<QTabBar*>();
            ways->setFocus();
            QTest::keyClick(ways, Qt::Key_Right);
            if (!QTest::qWaitFor([this] { return !session->isWorking(); }))
                qFatal("the readers do not answer");
            QCoreApplication::processEvents();
            return dialog;
        }
        static QLineEdit* pinIn(SignDialog* dialog)
        {
            return dialog->findChild<CardPage*>()->findChild<QLineEdit*>();
        }
        static QPushButton* signButton(SignDialog* dialog)
        {
            const auto buttons = dialog->findChildren<QPushButton*>();
            for (QPushButton* button : buttons) {
                if (button->text().startsWith(u"Sign"_s))
                    return button;
            }
            qFatal("no button to sign");
        }
        /// Makes the report and signs it with a key file.
        void makeSigned()
        {
            make();
            openSigning(keyFile({}, u"geheim"_s));
            type(u"geheim"_s);
            key(Qt::Key_Return);
            if (!QTest::qWaitFor([this] { return reports().first().isSigned(); }, 30'000))
                qFatal("the report was not signed");
            QTest::keyClick(room->findChild<SignDialog*>(), Qt::Key_Escape);
            if (!QTest::qWaitFor(
                    [this] { return !session->isWorking() && button(u"Show the check"_s); }))
                qFatal("the room does not show that the report is signed");
            QApplication::setActiveWindow(room.get());
        }
        QByteArray storedPdf()
        {
            return must(storage::OutputRecords(session->dossier()).content(reports().first().id));
        }
        QString write(const QString& name, const QByteArray& bytes)
        {
            const QString path = fixture.folder() + u'/' + name;
            must(writeFileAtomically(path, bytes));
            return path;
        }
        /// Opens the file in the check and gives the verdicts of its lines, when they are there.
        QList<publishing::Verdict> check(const QString& path)
        {
            prompts.paths = {path};
            press(u"Check a"_s);
            return verdicts();
        }
        QList<publishing::Verdict> verdicts()
        {
            auto* view = room->findChild<VerificationView*>();
            if (!QTest::qWaitFor([&] { return view->findChild<InlineMessage*>()->isShowing(); },
                                 30'000))
                qFatal("nothing was found");
            QList<publishing::Verdict> verdicts;
            const auto lines = view->findChildren<AnswerLine*>();
            for (const AnswerLine* line : lines)
                verdicts << line->verdict();
            return verdicts;
        }
        InlineMessage::Kind summary()
        {
            return room->findChild<VerificationView*>()->findChild<InlineMessage*>()->kind();
        }
        static void type(const QString& text)
        {
            QTest::keyClicks(QApplication::focusWidget(), text);
        }
        static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
        static QString errorIn(QWidget* dialog)
        {
            const auto messages = dialog->findChildren<InlineMessage*>();
            for (InlineMessage* message : messages) {
                if (message->isShowing() && message->kind() == InlineMessage::Kind::Error)
                    return message->sentence();
            }
            return {};
        }
        signing::Verification verified(const QByteArray& pdf, const QStringList& signers)
        {
            signing::VerifyOptions options;
            must(options.trust.add(authority.certificatePem()));
            options.now = fixture.clock().now();
            options.expectedSigners = signers;
            return signing::verify(pdf, options);
        }
    };

private Q_SLOTS:
    void aReportIsMadeStoredAndShown()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        const StoredReport report = stage.reports().first();
        QCOMPARE(report.language, Language::English);
        QVERIFY(!report.isSigned());
        auto* pane = stage.room->findChild<PlanPane*>();
        QTRY_VERIFY(pane->view().isOpen());
        QCOMPARE(pane->currentDocument(), report.sha256);
        QVERIFY(pane->view().pageCount() > 3);
        QVERIFY(!stage.canPress(u"Make report"_s));
        QVERIFY(stage.canPress(u"Sign report"_s));
    }

    void eachLanguageHasAReportOfItsOwn()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        QComboBox* language = stage.language();
        QTest::keyClicks(language, u"N"_s);
        QVERIFY(stage.canPress(u"Make report"_s));
        stage.fixture.clock().advance(60);
        stage.make();
        QCOMPARE(stage.reports().first().language, Language::Dutch);
        QTest::keyClicks(language, u"E"_s);
        QVERIFY(!stage.canPress(u"Make report"_s));
    }

    void aCancelledReportLeavesNothing()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        connect(stage.session.get(), &Session::taskStarted, this,
                [](LongTask* task) { task->cancel(); });
        stage.press(u"Make report"_s);
        QTRY_VERIFY(stage.canPress(u"Make report"_s));
        QVERIFY(stage.reports().isEmpty());
    }

    void aReportOfOpenDataIsOutdatedByTheNextEdit()
    {
        Stage stage;
        stage.open();
        stage.make();
        QVERIFY(stage.message(InlineMessage::Kind::Warning).isEmpty());
        QVERIFY(!stage.canPress(u"Sign report"_s)); // the round is open
        Round round = *stage.session->round();
        round.plenaryDate = round.plenaryDate.addDays(1);
        must(commands::RoundDesk(stage.session->history()).store(round));
        QTRY_VERIFY(stage.message(InlineMessage::Kind::Warning).startsWith(u"Outdated"_s));
        QVERIFY(stage.canPress(u"Make report again"_s));
    }

    void theRoundIsFinalisedAndReopenedHere()
    {
        Stage stage;
        for (const PlanId& plan : stage.fixture.plans())
            stage.fixture.adopt(plan);
        stage.open();
        stage.prompts.confirmations = {true};
        stage.press(u"Finalise round"_s);
        QVERIFY(stage.session->round()->isFinal());
        QTRY_VERIFY(stage.canPress(u"Reopen round"_s));
        stage.make();
        QVERIFY(stage.canPress(u"Sign report"_s));
        stage.prompts.texts = {u"Een motivering was verkeerd"_s};
        stage.press(u"Reopen round"_s);
        QVERIFY(!stage.session->round()->isFinal());
        QTRY_VERIFY(!stage.canPress(u"Sign report"_s));
    }

    void aReasonIsNeededToReopen()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.prompts.texts = {u"  "_s};
        stage.press(u"Reopen round"_s);
        QVERIFY(stage.session->round()->isFinal());
        QVERIFY(stage.message(InlineMessage::Kind::Error).contains(u"reason"_s));
    }

    void whatKeepsTheRoundOpenLeadsToThePlan()
    {
        Stage stage;
        stage.fixture.adopt(stage.fixture.plan(0));
        stage.open();
        QVERIFY(!stage.canPress(u"Finalise round"_s));
        const auto lines = stage.room->findChildren<LinkLine*>();
        QCOMPARE(lines.size(), 2);
        QSignalSpy asked(stage.room.get(), &Room::roomRequested);
        QTest::keyClick(lines.last(), Qt::Key_Space);
        QCOMPARE(asked.first().first().value<RoomName>(), RoomName::Advice);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(2));
    }

    void theReportIsSignedWithAKeyFile()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        const StoredReport made = stage.reports().first();
        SignDialog* dialog = stage.openSigning(stage.keyFile({}, u"geheim"_s));
        Stage::type(u"geheim"_s);
        Stage::key(Qt::Key_Return);
        QTRY_VERIFY(stage.reports().first().isSigned());
        const StoredReport report = stage.reports().first();
        QCOMPARE(report.id, made.id);
        QCOMPARE(report.signers.size(), 1);
        const QByteArray pdf =
            must(storage::OutputRecords(stage.session->dossier()).content(report.id));
        QCOMPARE(sha256Hex(pdf), report.sha256);
        const signing::Verification found = stage.verified(pdf, report.signers);
        QVERIFY(found.isIntact());
        QVERIFY(found.missingSigners.isEmpty());

        // What happened is said, and the copy is one key away.
        QVERIFY(dialog->findChild<InlineMessage*>()->sentence().contains(u"A. Voorzitter"_s));
        const QString path = stage.fixture.folder() + u"/getekend.pdf"_s;
        stage.prompts.paths = {path};
        Stage::key(Qt::Key_Return);
        QTRY_COMPARE(sha256Hex(must(readFile(path))), report.sha256);
        QTRY_VERIFY(!stage.canPress(u"Sign report"_s));
    }

    void aWrongPasswordIsOneTryAndKeepsTheDialog()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        SignDialog* dialog = stage.openSigning(stage.keyFile({}, u"geheim"_s));
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        Stage::type(u"geheimm"_s);
        Stage::key(Qt::Key_Return);
        QTRY_VERIFY(!Stage::errorIn(dialog).isEmpty());
        QCOMPARE(QApplication::focusWidget(), field);
        QVERIFY(field->text().isEmpty());
        QVERIFY(!stage.reports().first().isSigned());
        Stage::type(u"geheim"_s);
        Stage::key(Qt::Key_Return);
        QTRY_VERIFY(stage.reports().first().isSigned());
    }

    void aKeyThatMustNotSignIsRefused_data()
    {
        QTest::addColumn<tests::CertificateWish>("wish");
        QTest::addColumn<QString>("said");
        tests::CertificateWish expired;
        expired.validUntil = QDateTime(QDate(2020, 2, 1), QTime(0, 0), Qt::UTC);
        QTest::newRow("expired") << expired << u"1 February 2020"_s;
        tests::CertificateWish early;
        early.validFrom = QDateTime(QDate(2021, 2, 1), QTime(0, 0), Qt::UTC);
        QTest::newRow("not yet valid") << early << u"1 February 2021"_s;
        tests::CertificateWish encipherment;
        encipherment.usage = "critical,keyEncipherment";
        QTest::newRow("for something else") << encipherment << u"A. Voorzitter"_s;
    }
    void aKeyThatMustNotSignIsRefused()
    {
        QFETCH(const tests::CertificateWish, wish);
        QFETCH(const QString, said);
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        SignDialog* dialog = stage.openSigning(stage.keyFile(wish, u"geheim"_s));
        Stage::type(u"geheim"_s);
        Stage::key(Qt::Key_Return);
        QTRY_VERIFY2(Stage::errorIn(dialog).contains(said), qPrintable(Stage::errorIn(dialog)));
        QVERIFY(dialog->isVisible());
        QVERIFY(!stage.reports().first().isSigned());
    }

    void leavingTheDialogSignsNothing()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        const QPointer<SignDialog> dialog = stage.openSigning(stage.keyFile({}, u"geheim"_s));
        Stage::type(u"geheim"_s);
        Stage::key(Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(!stage.reports().first().isSigned());
    }

    void theReportIsSignedWithACard()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        SignDialog* dialog = stage.openCardSigning();
        Stage::pinIn(dialog)->setFocus();
        Stage::type(u"1234"_s);
        Stage::key(Qt::Key_Return);
        QTRY_VERIFY(stage.reports().first().isSigned());
        QCOMPARE(stage.cards->tries, 1);
    }

    void aWrongPinIsTriedOnceAndTold()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        SignDialog* dialog = stage.openCardSigning();
        Stage::pinIn(dialog)->setFocus();
        Stage::type(u"4321"_s);
        Stage::key(Qt::Key_Return);
        QTRY_VERIFY(!Stage::errorIn(dialog).isEmpty());
        QCOMPARE(stage.cards->tries, 1);
        QCOMPARE(QApplication::focusWidget(), Stage::pinIn(dialog));
        QVERIFY(!Stage::signButton(dialog)->isEnabled()); // the next try is typed
        QVERIFY(!stage.reports().first().isSigned());
    }

    void aPinPadIsAskedOnTheReader()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        stage.cards->card.hasPinPad = true;
        SignDialog* dialog = stage.openCardSigning();
        QVERIFY(!Stage::pinIn(dialog)->isVisible());
        QTest::keyClick(Stage::signButton(dialog), Qt::Key_Space);
        QTRY_VERIFY(stage.reports().first().isSigned());
    }

    void aLockedCardIsNotTried()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        stage.cards->card.pin = signing::PinState::Locked;
        SignDialog* dialog = stage.openCardSigning();
        QVERIFY(!Stage::pinIn(dialog)->isEnabled());
        QVERIFY(!Stage::signButton(dialog)->isEnabled());
    }

    void aCardThatIsPutInLaterIsFound()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        stage.cards->isIn = false;
        SignDialog* dialog = stage.openCardSigning();
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 0);
        stage.cards->isIn = true;
        const auto buttons = dialog->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text() == u"Look again"_s)
                QTest::keyClick(button, Qt::Key_Space);
        }
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"A. Voorzitter"_s));
    }

    void theSignedReportIsChecked()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.makeSigned();
        stage.press(u"Show the check"_s);
        using publishing::Verdict;
        // Nobody said that this authority is to be trusted.
        QCOMPARE(stage.verdicts(), (QList{Verdict::Good, Verdict::Doubtful, Verdict::Good}));
        QCOMPARE(stage.summary(), InlineMessage::Kind::Warning);
        QVERIFY(stage.room->stepBack());
        QVERIFY(stage.button(u"Show the check"_s));
        QCOMPARE(stage.room->findChild<PlanPane*>()->currentDocument(),
                 stage.reports().first().sha256);
    }

    void aChangedFileDoesNotHold()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.makeSigned();
        QByteArray pdf = stage.storedPdf();
        pdf[pdf.size() / 3] = char(pdf[pdf.size() / 3] ^ 1);
        QVERIFY(
            stage.check(stage.write(u"veranderd.pdf"_s, pdf)).contains(publishing::Verdict::Bad));
        QCOMPARE(stage.summary(), InlineMessage::Kind::Error);
    }

    void aSignatureThatWasCutOffIsMissed()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        const QByteArray before = stage.storedPdf();
        stage.openSigning(stage.keyFile({}, u"geheim"_s));
        Stage::type(u"geheim"_s);
        Stage::key(Qt::Key_Return);
        QTRY_VERIFY(stage.reports().first().isSigned());
        QTest::keyClick(stage.room->findChild<SignDialog*>(), Qt::Key_Escape);
        QVERIFY(stage.check(stage.write(u"afgeknipt.pdf"_s, before))
                    .contains(publishing::Verdict::Bad));
        QCOMPARE(stage.summary(), InlineMessage::Kind::Error);
    }

    void aFileIsCheckedByDroppingIt()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        const QString path = stage.write(u"plan.pdf"_s, tests::tinyPdf({u"Plan"_s}));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(stage.room.get(), &enter));
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(stage.room.get(), &drop));
        stage.verdicts();
        QVERIFY(stage.summary() != InlineMessage::Kind::Note); // it is not signed
        QTRY_VERIFY(stage.room->findChild<PlanPane*>()->view().isOpen());
    }

    void aFileThatIsGoneIsTold()
    {
        Stage stage;
        stage.open();
        stage.prompts.paths = {stage.fixture.folder() + u"/weg.pdf"_s};
        stage.press(u"Check a PDF"_s);
        QVERIFY(stage.message(InlineMessage::Kind::Error).contains(u"weg.pdf"_s));
    }

    void aCopyIsSavedWhereThePersonWants()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        const QString path = stage.fixture.folder() + u"/rapport.pdf"_s;
        stage.prompts.paths = {path};
        stage.press(u"Save a copy"_s);
        QCOMPARE(sha256Hex(must(readFile(path))), stage.reports().first().sha256);
        QVERIFY(stage.message(InlineMessage::Kind::Note).contains(path));
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        Stage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.make();
        const QString path = stage.fixture.folder() + u"/nowhere/rapport.pdf"_s;
        stage.prompts.paths = {path};
        stage.press(u"Save a copy"_s);
        QVERIFY(stage.message(InlineMessage::Kind::Error).contains(path));
    }
};

BERAAD_TEST_MAIN(ReportRoomTest, QApplication)
#include "tst_reportroom.moc"
