// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/setupstage.h"

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/commands/intakedesk.h"
#include "core/storage/audittrail.h"
#include "core/storage/documentrecords.h"
#include "core/storage/intakerecords.h"
#include "core/wording/errorwording.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/foreigntool.h"
#include "ui/kit/datefield.h"
#include "ui/kit/linefield.h"
#include "ui/kit/quietlabel.h"
#include "ui/reading/planpane.h"
#include "ui/setup/partrow.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using storage::IntakeRecords;
using tests::must;
using tests::SetupStage;

/// What a plan has to consist of, and whether it does: from a key press to what is stored.
class IntakeTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static QStringList names(const SetupStage& stage)
    {
        QStringList names;
        const auto parts =
            must(IntakeRecords(stage.dossier()).parts(stage.session->programme()->id));
        for (const RequiredPart& part : parts)
            names << part.name;
        return names;
    }
    static PlanState state(const SetupStage& stage)
    {
        return stage.records().plans.first().plan.state;
    }
    static QList<PlanPart> found(const SetupStage& stage)
    {
        return must(IntakeRecords(stage.dossier()).found(stage.records().plans.first().plan.id));
    }
    /// The programme asks the usual parts, and the first plan is received.
    static void askParts(SetupStage& stage)
    {
        stage.open(u"Intake"_s);
        stage.press(u"Add the usual"_s);
        stage.goTo(u"Plans"_s);
        QTest::keyClicks(stage.named<QComboBox>(u"State"_s), u"R"_s);
        QCOMPARE(state(stage), PlanState::Received);
    }

private Q_SLOTS:
    void theUsualPartsAreOneKeyAway()
    {
        SetupStage stage;
        stage.open(u"Intake"_s);
        stage.press(u"Add the usual"_s);
        QCOMPARE(names(stage), (QStringList{u"Vision on the region"_s, u"Activity plan"_s,
                                            u"Budget"_s, u"Signed agreement"_s}));
        stage.undo();
        QVERIFY(names(stage).isEmpty());
    }

    void theRuleOfTheChecksIsStored()
    {
        SetupStage stage;
        stage.open(u"Intake"_s);
        auto* schools = stage.named<QSpinBox>(u"Vmbo schools at least"_s);
        QTest::keyClick(schools, Qt::Key_Up);
        QCOMPARE(
            must(IntakeRecords(stage.dossier()).rule(stage.session->programme()->id)).leastSchools,
            3);
    }

    void eachPartIsFoundOrNotByKeys()
    {
        SetupStage stage;
        const QStringList texts(12, u"Visie"_s);
        stage.fixture.handInInstead(stage.fixture.plan(0), u"plan.pdf"_s, tests::tinyPdf(texts),
                                    texts);
        askParts(stage);
        const auto rows = stage.room->findChildren<PartRow*>();
        QCOMPARE(rows.size(), 4);
        auto* first = rows.first()->findChild<QComboBox*>();
        QTest::keyClicks(first, u"the"_s); // "there"
        QCOMPARE(found(stage).size(), 1);
        QCOMPARE(found(stage).first().state, PartState::Present);
        auto* pages = stage.named<LineField>(u"Vision on the region: pages"_s);
        QTRY_VERIFY(pages->isEnabled());
        QTest::keyClicks(pages, u"3-12"_s);
        QTest::keyClick(pages, Qt::Key_Return);
        QCOMPARE(found(stage).first().firstPage, std::optional(2));
        QCOMPARE(found(stage).first().lastPage, std::optional(11));
        // A slip of the keyboard: the plan has twelve.
        stage.type<LineField>(u"Vision on the region: pages"_s, u"3-21"_s);
        QCOMPARE(found(stage).first().lastPage, std::optional(11));
    }

    /// So that nobody opens each plan to see which letters are to be written.
    void whatEachPlanLacksStandsInTheTable()
    {
        SetupStage stage;
        IntakeRule rule;
        rule.leastSchools = 99;
        askParts(stage);
        must(commands::IntakeDesk(stage.session->history())
                 .store(stage.session->programme()->id, rule));
        const auto* plans = stage.named<QTableView>(u"Plans of the round"_s)->model();
        const auto cell = [&](const QString& header) {
            for (int column = 0; column < plans->columnCount(); ++column) {
                if (plans->headerData(column, Qt::Horizontal).toString() == header)
                    return plans->index(0, column).data().toString();
            }
            return QString();
        };
        QTRY_COMPARE(cell(u"Not there"_s), u"4 part(s) to look at"_s);
        QTRY_VERIFY2(cell(u"Checks"_s).contains(u"at least 99 are asked"_s),
                     qPrintable(cell(u"Checks"_s)));
        auto* first = stage.room->findChildren<PartRow*>().first()->findChild<QComboBox*>();
        QTest::keyClicks(first, u"mis"_s); // "missing"
        QTRY_COMPARE(cell(u"Not there"_s), u"Vision on the region; 3 part(s) to look at"_s);
    }

    /// That of the plan, until the person says otherwise.
    void aPartHasTheDayOnWhichItCame()
    {
        SetupStage stage;
        askParts(stage);
        auto* row = stage.room->findChildren<PartRow*>().first();
        QTest::keyClicks(row->findChild<QComboBox*>(), u"the"_s); // "there"
        QTRY_VERIFY(row->findChild<DateField*>()->isVisible());
        QCOMPARE(found(stage).first().receivedOn, QDate(2020, 3, 30));
        const QString name = u"Vision on the region: received on"_s;
        QCOMPARE(stage.named<DateField>(name)->shownDate(), QDate(2020, 3, 30));
        stage.type<DateField>(name, u"2-4-2020"_s);
        QCOMPARE(found(stage).first().receivedOn, QDate(2020, 4, 2));
        stage.undo();
        QCOMPARE(found(stage).first().receivedOn, QDate(2020, 3, 30));
    }

    void aPartWithoutATextLayerSaysSo()
    {
        SetupStage stage;
        const QStringList texts{u"Visie"_s, u" "_s};
        stage.fixture.handInInstead(stage.fixture.plan(0), u"scan.pdf"_s, tests::tinyPdf(texts),
                                    texts);
        askParts(stage);
        auto* row = stage.room->findChildren<PartRow*>().first();
        QTest::keyClicks(row->findChild<QComboBox*>(), u"the"_s);
        QTRY_VERIFY(row->findChild<DateField*>()->isVisible());
        auto* mark = row->findChild<QuietLabel*>();
        QVERIFY(!mark->isVisible()); // of the whole file
        const QString pages = u"Vision on the region: pages"_s;
        stage.type<LineField>(pages, u"2"_s);
        QTRY_VERIFY(mark->isVisible());
        stage.type<LineField>(pages, u"1-2"_s);
        QTRY_VERIFY(!mark->isVisible());
    }

    void aPlanOfWhichPartsAreMissingNeedsAReason()
    {
        SetupStage stage;
        askParts(stage);
        auto* field = stage.named<QComboBox>(u"State"_s);
        QTest::keyClick(field, Qt::Key_Down); // incomplete
        QTest::keyClick(field, Qt::Key_Down); // complete, and goes back from the question
        QVERIFY(!stage.prompts.asked.isEmpty());
        QCOMPARE(state(stage), PlanState::Incomplete);
        QTRY_COMPARE(field->currentText(), u"Incomplete"_s);
        QVERIFY(stage.prompts.asked.last().startsWith(u"Admit the plan"_s));
        stage.prompts.texts = {u"Overeenkomst volgt"_s};
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(state(stage), PlanState::Complete);
        QCOMPARE(
            must(IntakeRecords(stage.dossier()).admission(stage.records().plans.first().plan.id))
                ->reason,
            u"Overeenkomst volgt"_s);
    }

    void aFileTakesThePlaceOfAnother()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        const DocumentFile before = stage.records().plans.first().plan.documents.first();
        QFile file(stage.fixture.folder() + u"/nieuw.pdf"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tests::tinyPdf({u"Nieuw"_s}));
        file.close();
        stage.prompts.paths = {file.fileName()};
        stage.press(u"Replace"_s);
        const auto documents = [&] { return stage.records().plans.first().plan.documents; };
        QTRY_COMPARE(documents().first().fileName, u"nieuw.pdf"_s);
        QCOMPARE(documents().size(), 1);
        QVERIFY(documents().first().sha256 != before.sha256);
        // The earlier version is there to be looked into, and for nothing else.
        auto* list = stage.named<QListWidget>(u"Documents of the plan"_s);
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(list->item(1)->text().startsWith(before.fileName + u" · replaced on"_s));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(documents().size(), 1);
        QVERIFY(!stage.button(u"Replace"_s)->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        auto* pane = stage.room->findChild<PlanPane*>();
        QTRY_VERIFY(pane->isVisible());
        QCOMPARE(pane->currentDocument(), before.sha256);
    }

    void aLockedFileTakesItsPlaceAfterItsPassword()
    {
        SetupStage stage;
        stage.open(u"Plans"_s);
        const QString open = stage.fixture.folder() + u"/open.pdf"_s;
        const QString locked = stage.fixture.folder() + u"/nieuw.pdf"_s;
        must(writeFileAtomically(open, tests::tinyPdf({u"Nieuw"_s})));
        if (!tests::lockPdf(open, locked, u"geheim"_s))
            QSKIP("qpdf is not installed");
        const auto documents = [&] { return stage.records().plans.first().plan.documents; };
        const DocumentFile before = documents().first();
        // Who does not know the password changes nothing, and reads why.
        stage.prompts.paths = {locked};
        stage.prompts.texts = {u"mis"_s};
        stage.press(u"Replace"_s);
        const QString why = wording::sentence(Error(ErrorKind::PdfEncrypted, {u"nieuw.pdf"_s}));
        QTRY_VERIFY(stage.sentences().contains(why));
        QCOMPARE(stage.prompts.asked.count(u"Password of “nieuw.pdf”"_s), 2);
        QCOMPARE(documents(), QList<DocumentFile>{before});
        stage.prompts.paths = {locked};
        stage.prompts.texts = {u"geheim"_s};
        stage.press(u"Replace"_s);
        QTRY_COMPARE(documents().first().fileName, u"nieuw.pdf"_s);
        // What is kept opens without it, and the trail tells what came in.
        QCOMPARE(must(storage::DocumentRecords(stage.dossier()).pageTexts(documents()[0].sha256)),
                 QStringList{u"Nieuw"_s});
        QVERIFY(!must(storage::DocumentRecords(stage.dossier()).content(documents()[0]))
                     .contains("/Encrypt"));
        QVERIFY(must(storage::AuditTrail(stage.dossier()).entries())
                    .last()
                    .after.contains(sha256Hex(must(readFile(locked)))));
    }
};

BERAAD_TEST(IntakeTest, QApplication)
#include "tst_intake.moc"
