// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/reportstage.h"

#include "core/base/sha256.h"
#include "core/commands/advicedesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/memberrecords.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/linkline.h"
#include "ui/reading/planpane.h"
#include "ui/report/recordstrip.h"

#include <QDragEnterEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using storage::StoredReport;
using tests::must;
using tests::ReportStage;

/// The room on the fixture's dossier, driven by keys, read back from the dossier.
class ReportRoomTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsMadeStoredAndShown()
    {
        ReportStage stage;
        stage.openWithReport();
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

    void aMemberSeesItWhenThePhaseSaysSo()
    {
        ReportStage stage;
        stage.fixture.adopt(stage.fixture.plan(0));
        stage.open();
        stage.make();
        auto* pane = stage.room->findChild<PlanPane*>();
        QTRY_VERIFY(pane->view().isOpen());
        stage.session->setActingMember(stage.fixture.member(3).id); // who reads nothing
        QTRY_VERIFY(stage.sentence().contains(u"in a later phase"_s));
        QVERIFY(pane->currentDocument().isEmpty());
        QVERIFY(!stage.button(u"Make report"_s) && !stage.button(u"Save"_s));
        stage.fixture.clock().advance(60);
        stage.session->setActingMember(stage.fixture.chair().id);
        must(commands::RoundDesk(stage.session->history())
                 .moveTo(stage.session->roundId(), RoundPhase::Plenary, u"In de proef"_s));
        stage.session->setActingMember(stage.fixture.member(3).id);
        QTRY_COMPARE(pane->currentDocument(), stage.reports().first().sha256);
        // Of a plan that is closed by an interest the report says too what is advised.
        must(storage::MemberRecords(stage.session->dossier())
                 .save(ConflictOfInterest{stage.fixture.plan(1), stage.fixture.member(3).id,
                                          u"Zus"_s, stage.fixture.clock().now()}));
        stage.room->enter();
        QVERIFY(stage.sentence().contains(stage.fixture.region(1).name));
        QVERIFY(pane->currentDocument().isEmpty());
        QVERIFY(stage.canPress(u"Check the signatures"_s));
    }

    void eachLanguageHasAReportOfItsOwn()
    {
        ReportStage stage;
        stage.openWithReport();
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
        ReportStage stage;
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
        ReportStage stage;
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
        ReportStage stage;
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
        ReportStage stage;
        stage.fixture.finaliseRound();
        stage.open();
        stage.prompts.texts = {u"  "_s};
        stage.press(u"Reopen round"_s);
        QVERIFY(stage.session->round()->isFinal());
        QVERIFY(stage.message(InlineMessage::Kind::Error).contains(u"reason"_s));
    }

    void aPageLeadsToTheRecordsThatItComesFrom()
    {
        ReportStage stage;
        stage.openWithReport();
        auto* pane = stage.room->findChild<PlanPane*>();
        QTRY_VERIFY(pane->view().isOpen());
        auto* strip = stage.room->findChild<RecordStrip*>();
        QVERIFY(strip->findChildren<QToolButton*>().isEmpty()); // the title page is of all
        const auto plans =
            must(commands::readRound(stage.session->dossier(), stage.session->roundId())).plans;
        const auto places = reportPlaces(pane->view().outline(), pane->view().pageCount(), plans);
        QCOMPARE(places.size(), 3);
        pane->showPassage({pane->currentDocument(), places.at(1).first, {}, {}});
        const auto link = [&]() -> QToolButton* {
            for (QToolButton* each : strip->findChildren<QToolButton*>()) {
                if (each->isVisible() && each->text().endsWith(stage.fixture.region(1).name))
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY(link());
        QSignalSpy asked(stage.room.get(), &Room::roomRequested);
        QTest::keyClick(link(), Qt::Key_Space);
        QCOMPARE(asked.first().first().value<RoomName>(), RoomName::Advice);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
    }

    void theReportIsSignedWithAKeyFile()
    {
        ReportStage stage;
        stage.openWithReport();
        const StoredReport made = stage.reports().first();
        SignDialog* dialog = stage.openSigning(stage.keyFile({}, u"geheim"_s));
        ReportStage::type(u"geheim"_s);
        ReportStage::key(Qt::Key_Return);
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
        ReportStage::key(Qt::Key_Return);
        QTRY_COMPARE(sha256Hex(must(readFile(path))), report.sha256);
        QTRY_VERIFY(!stage.canPress(u"Sign report"_s));
    }

    void aWrongPasswordIsOneTryAndKeepsTheDialog()
    {
        ReportStage stage;
        stage.openWithReport();
        SignDialog* dialog = stage.openSigning(stage.keyFile({}, u"geheim"_s));
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ReportStage::type(u"geheimm"_s);
        ReportStage::key(Qt::Key_Return);
        QTRY_VERIFY(!ReportStage::errorIn(dialog).isEmpty());
        QCOMPARE(QApplication::focusWidget(), field);
        QVERIFY(field->text().isEmpty());
        QVERIFY(!stage.reports().first().isSigned());
        ReportStage::type(u"geheim"_s);
        ReportStage::key(Qt::Key_Return);
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
        ReportStage stage;
        stage.openWithReport();
        SignDialog* dialog = stage.openSigning(stage.keyFile(wish, u"geheim"_s));
        ReportStage::type(u"geheim"_s);
        ReportStage::key(Qt::Key_Return);
        QTRY_VERIFY2(ReportStage::errorIn(dialog).contains(said),
                     qPrintable(ReportStage::errorIn(dialog)));
        QVERIFY(dialog->isVisible());
        QVERIFY(!stage.reports().first().isSigned());
    }

    void leavingTheDialogSignsNothing()
    {
        ReportStage stage;
        stage.openWithReport();
        const QPointer<SignDialog> dialog = stage.openSigning(stage.keyFile({}, u"geheim"_s));
        ReportStage::type(u"geheim"_s);
        ReportStage::key(Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(!stage.reports().first().isSigned());
    }

    void theReportIsSignedWithACard()
    {
        ReportStage stage;
        stage.openWithReport();
        SignDialog* dialog = stage.openCardSigning();
        ReportStage::pinIn(dialog)->setFocus();
        ReportStage::type(u"1234"_s);
        ReportStage::key(Qt::Key_Return);
        QTRY_VERIFY(stage.reports().first().isSigned());
        QCOMPARE(stage.cards->tries, 1);
    }

    /// What came in after the dialog had opened once lay over what stood below.
    void nothingInTheDialogOverlaps()
    {
        ReportStage stage;
        stage.openWithReport();
        SignDialog* dialog = stage.openCardSigning();
        auto* page = dialog->findChild<CardPage*>();
        const auto parts = page->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        const auto overlapping = [&parts] {
            for (const QWidget* one : parts) {
                for (const QWidget* other : parts) {
                    if (one != other && one->isVisible() && other->isVisible() &&
                        one->geometry().intersects(other->geometry()))
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(!overlapping());
        auto* list = page->findChild<QListWidget*>();
        QVERIFY(list->sizeHintForColumn(0) <= list->viewport()->width());
    }

    void aWrongPinIsTriedOnceAndTold()
    {
        ReportStage stage;
        stage.openWithReport();
        SignDialog* dialog = stage.openCardSigning();
        ReportStage::pinIn(dialog)->setFocus();
        ReportStage::type(u"4321"_s);
        ReportStage::key(Qt::Key_Return);
        QTRY_VERIFY(!ReportStage::errorIn(dialog).isEmpty());
        QCOMPARE(stage.cards->tries, 1);
        QCOMPARE(QApplication::focusWidget(), ReportStage::pinIn(dialog));
        QVERIFY(!ReportStage::signButton(dialog)->isEnabled()); // the next try is typed
        QVERIFY(!stage.reports().first().isSigned());
    }

    void aPinPadIsAskedOnTheReader()
    {
        ReportStage stage;
        stage.openWithReport();
        stage.cards->card.hasPinPad = true;
        SignDialog* dialog = stage.openCardSigning();
        QVERIFY(!ReportStage::pinIn(dialog)->isVisible());
        QTest::keyClick(ReportStage::signButton(dialog), Qt::Key_Space);
        QTRY_VERIFY(stage.reports().first().isSigned());
    }

    void aLockedCardIsNotTried()
    {
        ReportStage stage;
        stage.openWithReport();
        stage.cards->card.pin = signing::PinState::Locked;
        SignDialog* dialog = stage.openCardSigning();
        QVERIFY(!ReportStage::pinIn(dialog)->isEnabled());
        QVERIFY(!ReportStage::signButton(dialog)->isEnabled());
    }

    void aCardThatIsPutInLaterIsFound()
    {
        ReportStage stage;
        stage.openWithReport();
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
        ReportStage stage;
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
        ReportStage stage;
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
        ReportStage stage;
        stage.openWithReport();
        const QByteArray before = stage.storedPdf();
        stage.openSigning(stage.keyFile({}, u"geheim"_s));
        ReportStage::type(u"geheim"_s);
        ReportStage::key(Qt::Key_Return);
        QTRY_VERIFY(stage.reports().first().isSigned());
        QTest::keyClick(stage.room->findChild<SignDialog*>(), Qt::Key_Escape);
        QVERIFY(stage.check(stage.write(u"afgeknipt.pdf"_s, before))
                    .contains(publishing::Verdict::Bad));
        QCOMPARE(stage.summary(), InlineMessage::Kind::Error);
    }

    void aFileIsCheckedByDroppingIt()
    {
        ReportStage stage;
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
        ReportStage stage;
        stage.open();
        stage.prompts.paths = {stage.fixture.folder() + u"/weg.pdf"_s};
        stage.press(u"Check a PDF"_s);
        QVERIFY(stage.message(InlineMessage::Kind::Error).contains(u"weg.pdf"_s));
    }

    void aCopyIsSavedWhereThePersonWants()
    {
        ReportStage stage;
        stage.openWithReport();
        const QString path = stage.fixture.folder() + u"/rapport.pdf"_s;
        stage.prompts.paths = {path};
        stage.press(u"Save a copy"_s);
        QCOMPARE(sha256Hex(must(readFile(path))), stage.reports().first().sha256);
        QVERIFY(stage.message(InlineMessage::Kind::Note).contains(path));
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        ReportStage stage;
        stage.openWithReport();
        const QString path = stage.fixture.folder() + u"/nowhere/rapport.pdf"_s;
        stage.prompts.paths = {path};
        stage.press(u"Save a copy"_s);
        QVERIFY(stage.message(InlineMessage::Kind::Error).contains(path));
    }
};

BERAAD_TEST(ReportRoomTest, QApplication)
#include "tst_reportroom.moc"
