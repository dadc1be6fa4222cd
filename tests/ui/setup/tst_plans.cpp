// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/setupstage.h"

#include "core/base/sha256.h"
#include "core/commands/plandesk.h"
#include "core/storage/audittrail.h"
#include "core/storage/documentrecords.h"
#include "core/wording/errorwording.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/foreigntool.h"
#include "ui/kit/datefield.h"
#include "ui/kit/moneyfield.h"
#include "ui/matching/matchview.h"
#include "ui/reading/planpane.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::SetupStage;

/// Plans and their PDFs, and the audit trail: from a key press to what is stored.
class PlansTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static QString pdf(const SetupStage& stage, const QString& name, const QString& text)
    {
        QFile file(stage.fixture.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("a fixture cannot be written");
        file.write(tests::tinyPdf({text}));
        return file.fileName();
    }
    static Plan plan(const SetupStage& stage, int index)
    {
        return stage.records().plans.at(index).plan;
    }
    /// The preview, also while it does not show yet.
    static QTableView* matches(const SetupStage& stage)
    {
        return stage.room->findChild<MatchView*>()->findChild<QTableView*>();
    }

    /// Types in the current cell of the matches, as Enter does after it.
    static void correct(const QString& text)
    {
        for (const QChar character : text) // the first opens the editor, which has the others
            QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents(); // the view takes over what was typed
    }

private Q_SLOTS:
    void aStateIsChosenByKey()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        auto* state = stage.named<QComboBox>(u"State"_s);
        QTest::keyClick(state, Qt::Key_End);
        QCOMPARE(plan(stage, 0).state, PlanState::Withdrawn);
        stage.undo();
        QCOMPARE(plan(stage, 0).state, PlanState::Complete);
        QTRY_COMPARE(state->currentText(), u"Complete"_s);
    }

    void dayAndAmountsAreStored()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        stage.type<DateField>(u"Received on"_s, u"15-4-2020"_s);
        stage.type<MoneyField>(u"Co-financing"_s, u"123456"_s);
        stage.type<MoneyField>(u"Amount"_s, u"500000"_s);
        QCOMPARE(plan(stage, 0).receivedOn, QDate(2020, 4, 15));
        QCOMPARE(plan(stage, 0).cofinancing, Money::fromEuros(123'456));
        QCOMPARE(plan(stage, 0).requested.first(), (YearAmount{2020, Money::fromEuros(500'000)}));
    }

    void pdfsAreMatchedCorrectedAndStored()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        stage.prompts.paths = {pdf(stage, u"02-begroting.pdf"_s, u"Begroting"_s),
                               pdf(stage, u"bijlage.pdf"_s, u"Zonder naam"_s)};
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(matches(stage)->hasFocus());
        QCOMPARE(plan(stage, 1).documents.size(), 1); // nothing is stored yet
        // The second file fits no region: a person says which.
        QTest::keyClick(matches(stage), Qt::Key_Down);
        correct(u"3"_s);
        QSignalSpy changed(&stage.session->history(), &commands::History::changed);
        stage.press(u"Store plans"_s);
        QTRY_COMPARE(plan(stage, 1).documents.size(), 2);
        QTRY_COMPARE(changed.size(), 1); // who shows plans looks again
        QCOMPARE(plan(stage, 2).documents.last().fileName, u"bijlage.pdf"_s);
        QCOMPARE(must(storage::AuditTrail(stage.dossier()).entries()).last().who,
                 stage.fixture.secretary().name);
    }

    void aLockedPdfAsksForItsPassword()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        const QString open = pdf(stage, u"open.pdf"_s, u"Begroting"_s);
        const QString locked = stage.fixture.folder() + u"/02-begroting.pdf"_s;
        if (!tests::lockPdf(open, locked, u"geheim"_s))
            QSKIP("qpdf is not installed");
        stage.prompts.paths = {locked};
        stage.press(u"Take in plans"_s);
        QTRY_VERIFY(stage.button(u"Unlock"_s));
        QVERIFY(!stage.button(u"Store plans"_s)->isEnabled());
        stage.prompts.texts = {u"mis"_s, u"geheim"_s};
        stage.press(u"Unlock"_s);
        QTRY_VERIFY(stage.button(u"Store plans"_s)->isEnabled());
        QCOMPARE(stage.prompts.asked.count(u"Password of “02-begroting.pdf”"_s), 2);
        stage.press(u"Store plans"_s);
        QTRY_COMPARE(plan(stage, 1).documents.size(), 2);
        // What is kept opens without, and the trail tells what came in.
        const DocumentFile kept = plan(stage, 1).documents.last();
        const QByteArray bytes = must(storage::DocumentRecords(stage.dossier()).content(kept));
        QVERIFY(!bytes.contains("/Encrypt"));
        QCOMPARE(must(storage::DocumentRecords(stage.dossier()).pageTexts(kept.sha256)),
                 QStringList{u"Begroting"_s});
        QFile file(locked);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(must(storage::AuditTrail(stage.dossier()).entries())
                    .last()
                    .after.contains(sha256Hex(file.readAll())));
    }

    void theRemarkSaysThatAPdfIsAScan()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        stage.prompts.paths = {pdf(stage, u"02-scan.pdf"_s, {})};
        stage.press(u"Take in plans"_s);
        QTRY_VERIFY(matches(stage)->hasFocus());
        const QAbstractItemModel* model = matches(stage)->model();
        const QModelIndex remark = model->index(0, model->columnCount() - 1);
        QVERIFY(remark.data().toString().contains(u"No text layer"_s));
        QVERIFY(stage.button(u"Store plans"_s)->isEnabled());
    }

    void goingBackStoresNothing()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        stage.prompts.paths = {pdf(stage, u"02-begroting.pdf"_s, u"Begroting"_s)};
        stage.press(u"Take in plans"_s);
        QTRY_VERIFY(matches(stage)->hasFocus());
        QVERIFY(stage.room->stepBack());
        QCOMPARE(plan(stage, 1).documents.size(), 1);
        QVERIFY(stage.named<QTableView>(u"Plans of the round"_s)->hasFocus());
        QVERIFY(!stage.room->stepBack());
    }

    void aPdfThatIsAddedToAPlanGoesToThatPlan()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Regio 3"_s);
        stage.prompts.paths = {pdf(stage, u"02-begroting.pdf"_s, u"Begroting"_s)};
        stage.press(u"Add PDF"_s);
        QTRY_VERIFY(matches(stage)->hasFocus());
        stage.press(u"Store plans"_s);
        QTRY_COMPARE(plan(stage, 2).documents.size(), 2);
        QCOMPARE(plan(stage, 1).documents.size(), 1);
    }

    void aPlanOfANewRegionNeedsItsName()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        stage.prompts.paths = {pdf(stage, u"bijlage.pdf"_s, u"Zonder naam"_s)};
        stage.press(u"Take in plans"_s);
        QTRY_VERIFY(matches(stage)->hasFocus());
        correct(u"12"_s);
        QVERIFY(!stage.button(u"Store plans"_s)->isEnabled());
        QTest::keyClick(matches(stage), Qt::Key_Right);
        correct(u"Waddenkust"_s);
        stage.press(u"Store plans"_s);
        QTRY_COMPARE(stage.regions().size(), 4);
        QTRY_COMPARE(stage.records().plans.size(), 4);
        QCOMPARE(stage.records().plans.last().region.name, u"Waddenkust"_s);
    }

    void aDocumentIsRemovedAndComesBack()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        auto* list = stage.named<QListWidget>(u"Documents of the plan"_s);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(plan(stage, 0).documents.isEmpty());
        stage.undo();
        QCOMPARE(plan(stage, 0).documents.size(), 1);
    }

    void aDocumentOpensAndEscapeGoesBack()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        QTest::keyClick(stage.named<QListWidget>(u"Documents of the plan"_s), Qt::Key_Return);
        auto* pane = stage.room->findChild<PlanPane*>();
        QVERIFY(pane->isVisible());
        QCOMPARE(pane->currentDocument(),
                 stage.records().plans.first().plan.documents.first().sha256);
        QTRY_VERIFY(pane->view().isOpen());
        QVERIFY(stage.room->stepBack());
        QVERIFY(!pane->isVisible());
    }

    void aPlanThatIsClosedToSomebodyDoesNotOpen()
    {
        SetupStage stage;
        must(commands::PlanDesk(stage.fixture.history())
                 .declareConflict(stage.fixture.plan(0), stage.fixture.chair().id, u"Partner"_s));
        stage.open(u"Plans"_s);
        auto* pane = stage.room->findChild<PlanPane*>();
        const auto tryAs = [&](const Member& member) {
            stage.session->setActingMember(member.id);
            QCoreApplication::processEvents(); // the section is read anew
            if (!pane->isVisible())
                QTest::keyClick(stage.named<QListWidget>(u"Documents of the plan"_s),
                                Qt::Key_Return);
            return stage.sentences().join(u' ');
        };
        const QString region = stage.fixture.region(0).name;
        const QString refusal = wording::sentence(
            Error(ErrorKind::ConflictOfInterest, {stage.fixture.chair().name, region}));
        QCOMPARE(tryAs(stage.fixture.chair()), refusal);
        QVERIFY(!pane->isVisible());
        const Member& other = stage.fixture.member(3);
        QCOMPARE(tryAs(other),
                 wording::sentence(Error(ErrorKind::NotAssigned, {other.name, region})));
        QVERIFY(!pane->isVisible());
        QCOMPARE(tryAs(stage.fixture.secretary()), QString());
        QVERIFY(pane->isVisible());
        stage.session->setActingMember(stage.fixture.chair().id); // with the plan open
        QTRY_VERIFY(!pane->isVisible());
        QCOMPARE(stage.sentences(), QStringList{refusal});
        QVERIFY(pane->currentDocument().isEmpty());
    }

    void aFinalRoundCanOnlyBeRead()
    {
        SetupStage stage;
        stage.fixture.finaliseRound();
        stage.open(u"Plans"_s);
        QVERIFY(!stage.named<QComboBox>(u"State"_s)->isEnabled());
        QVERIFY(!stage.button(u"Add PDF"_s));
        QTest::keyClick(stage.named<QListWidget>(u"Documents of the plan"_s), Qt::Key_Delete);
        QCOMPARE(plan(stage, 0).documents.size(), 1);
    }

    void theAuditTrailNamesWhoDidWhat()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        QTest::keyClick(stage.named<QComboBox>(u"State"_s), Qt::Key_End);
        stage.goTo(u"Audit trail"_s);
        auto* table = stage.named<QTableView>(u"Audit trail"_s);
        const QModelIndex newest = table->model()->index(0, 0);
        QCOMPARE(newest.siblingAtColumn(2).data().toString(), stage.fixture.secretary().name);
        QCOMPARE(newest.siblingAtColumn(3).data().toString(), u"plan withdrawn"_s);
        QVERIFY(newest.siblingAtColumn(4).data().toString().contains(u"Regio 1"_s));
        auto* detail = stage.named<QPlainTextEdit>(u"What changed"_s);
        QCOMPARE(detail->toPlainText(), u"state: complete → withdrawn"_s);
        stage.press(u"Check the trail"_s);
        QVERIFY(stage.sentences().value(0).contains(QString::number(table->model()->rowCount())));
    }

    void theAuditTrailKeepsJudgementsFromMembers()
    {
        SetupStage stage;
        stage.fixture.finaliseReview(stage.fixture.key(0, 0));
        stage.fixture.finaliseReview(stage.fixture.key(0, 1));
        stage.open(u"Audit trail"_s);
        auto* table = stage.named<QTableView>(u"Audit trail"_s);
        const auto judged = [&] {
            QStringList about;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex line = table->model()->index(row, 3);
                const QString subject = line.siblingAtColumn(4).data().toString();
                if (line.data().toString() == u"judgement"_s && !about.contains(subject))
                    about << subject;
            }
            about.sort();
            return about;
        };
        const QString note =
            u"What others judged is not listed here. "_s + u"Check the trail takes it along."_s;
        const auto isNoted = [&] {
            for (const QLabel* label : stage.room->findChildren<QLabel*>()) {
                if (label->text() == note && label->isVisible())
                    return true;
            }
            return false;
        };
        QCOMPARE(judged().size(), 2);
        QVERIFY(!isNoted());
        stage.session->setActingMember(stage.fixture.member(0).id);
        QTRY_COMPARE(judged(), QStringList{u"Review of Regio 1 by A. Albers"_s});
        QVERIFY(isNoted());
    }

    void theAuditTrailKeepsAClosedPlanFromTheChair()
    {
        SetupStage stage;
        must(commands::PlanDesk(stage.fixture.history())
                 .declareConflict(stage.fixture.plan(0), stage.fixture.chair().id, u"Partner"_s));
        stage.fixture.finaliseReview(stage.fixture.key(0, 0));
        stage.open(u"Audit trail"_s);
        auto* table = stage.named<QTableView>(u"Audit trail"_s);
        auto* detail = stage.named<QPlainTextEdit>(u"What changed"_s);
        const int lines = table->model()->rowCount();
        QVERIFY(detail->toPlainText().contains(u"final"_s));
        stage.session->setActingMember(stage.fixture.chair().id);
        QTRY_VERIFY(detail->toPlainText().startsWith(u"What changed does not show here"_s));
        QCOMPARE(table->model()->rowCount(), lines);
    }

    void theLayoutOfATableIsRemembered()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        auto* table = stage.named<QTableView>(u"Plans of the round"_s);
        table->setColumnWidth(1, 333);
        table->sortByColumn(4, Qt::DescendingOrder);
        stage.room->leave();
        stage.enterRoom();
        table = stage.named<QTableView>(u"Plans of the round"_s); // the section is remembered too
        QCOMPARE(table->columnWidth(1), 333);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 4);
    }
};

BERAAD_TEST(PlansTest, QApplication)
#include "tst_plans.moc"
