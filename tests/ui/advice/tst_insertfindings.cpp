// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/advice/advicestage.h"

#include "core/commands/plandesk.h"
#include "core/storage/consensusrecords.h"
#include "tests/support/testmain.h"
#include "ui/advice/findingsdialog.h"

#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::AdviceStage;
using tests::must;

namespace {

/// The advice room on a plan on which the readers wrote: A1, a knock-out, is not met; B1 is met.
struct FindingsStage : AdviceStage
{
    void write(const QString& criterion, const QString& level, const QString& text, int page,
               const QString& quote)
    {
        JointFinding finding;
        finding.plan = fixture.plan(0);
        finding.criterion = criterion;
        finding.judgement = Judgement::ofLevel(level);
        finding.text = text;
        finding.edition = 1;
        Citation citation;
        citation.passage = {
            fixture.document(0).sha256, page - 1, {QRectF(0.1, 0.1, 0.5, 0.02)}, quote};
        finding.citations = {citation};
        must(storage::ConsensusRecords(fixture.dossier()).save(finding));
    }
    void writeBoth()
    {
        write(u"A1"_s, u"notMet"_s, u"De begroting ontbreekt."_s, 4, u"volgt later"_s);
        write(u"B1"_s, u"met"_s, u"De analyse is degelijk."_s, 2, u"269 vakmensen"_s);
    }
    QString titled(const QString& key) const
    {
        return key + u' ' + fixture.rubric().criterion(key)->title;
    }
    QString knockOut() const
    {
        return titled(u"A1"_s) + u" (niet voldaan; a knock-out: stands in the way of approval)\n"
                                 "De begroting ontbreekt. “volgt later” (p. 4)"_s;
    }
    NoteEdit* motivation() { return named<NoteEdit>(u"Why the committee"_s); }
    void type(const QString& text)
    {
        motivation()->setFocus();
        QTest::keyClicks(motivation(), text);
    }
    FindingsDialog* dialog() { return room->findChild<FindingsDialog*>(); }
    /// Opens it by its keys, from the motivation.
    QTreeWidget* list()
    {
        QApplication::setActiveWindow(room.get());
        motivation()->setFocus();
        key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        if (!dialog())
            qFatal("no dialog");
        return dialog()->findChild<QTreeWidget*>();
    }
    static void goTo(QTreeWidget* list, const QString& start)
    {
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < 40 && !list->currentItem()->text(0).startsWith(start); ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QVERIFY2(list->currentItem()->text(0).startsWith(start), qPrintable(start));
    }
};

} // namespace

/// Joint findings in the motivation: from a key to what is stored, and back.
class InsertFindingsTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatDecidesComesIntoTheMotivationAndIsOneStepBack()
    {
        FindingsStage stage;
        stage.writeBoth();
        stage.openAs(stage.fixture.chair());
        stage.type(u"Het plan is niet af."_s);
        QTest::keyClick(stage.list(), Qt::Key_Return);
        const QString both = u"Het plan is niet af.\n\n"_s + stage.knockOut();
        QCOMPARE(stage.advice().motivation, both);
        QCOMPARE(stage.motivation()->text(), both);
        stage.type(u" Dat"_s); // goes on behind it
        stage.room->flush();
        QCOMPARE(stage.advice().motivation, both + u" Dat"_s);
        must(stage.session->history().undo());
        QCOMPARE(stage.advice().motivation, both);
        must(stage.session->history().undo());
        QCOMPARE(stage.advice().motivation, u"Het plan is niet af."_s);
        QCOMPARE(stage.motivation()->text(), u"Het plan is niet af."_s);
    }

    void theyComeWhereTheCursorIs()
    {
        FindingsStage stage;
        stage.writeBoth();
        stage.openAs(stage.fixture.chair());
        stage.type(u"De commissie adviseert zo."_s);
        QTest::keyClick(stage.motivation(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(stage.list(), Qt::Key_Return);
        QCOMPARE(stage.advice().motivation, stage.knockOut() + u"\n\nDe commissie adviseert zo."_s);
    }

    void spaceTicksFindingsAndPassages()
    {
        FindingsStage stage;
        stage.writeBoth();
        stage.openAs(stage.fixture.chair());
        QTreeWidget* list = stage.list();
        QCOMPARE(list->topLevelItemCount(), stage.fixture.rubric().criteria().size());
        QVERIFY(list->currentItem()->text(0).startsWith(u"A1"_s)); // the first that is ticked
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return); // nothing to insert: it stays
        QVERIFY(stage.dialog()->isVisible());
        FindingsStage::goTo(list, u"A2"_s); // on which nothing was written
        QTest::keyClick(list, Qt::Key_Space);
        FindingsStage::goTo(list, u"B1"_s);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentItem()->text(0), u"“269 vakmensen” (p. 2)"_s);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stage.advice().motivation,
                 stage.titled(u"B1"_s) +
                     u" (voldaan; supports approval)\nDe analyse is degelijk."_s);
    }

    void whatStandsThereIsNotOfferedAgain()
    {
        FindingsStage stage;
        stage.writeBoth();
        stage.openAs(stage.fixture.chair());
        QTest::keyClick(stage.list(), Qt::Key_Return);
        QTRY_VERIFY(!stage.dialog());
        QTreeWidget* list = stage.list();
        QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Unchecked);
        QVERIFY(list->topLevelItem(0)->text(2).contains(u"stands in the motivation"_s));
        QTest::keyClick(list, Qt::Key_Escape);
        QCOMPARE(stage.advice().motivation, stage.knockOut());
    }

    void saysThatNothingWasWrittenTogether()
    {
        FindingsStage stage;
        stage.openAs(stage.fixture.chair());
        const QTreeWidget* list = stage.list();
        QVERIFY(!list->isVisible());
        const auto labels = stage.dialog()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"have not written yet"_s);
        }));
        QTest::keyClick(stage.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!stage.dialog());
        QVERIFY(stage.advice().id.isNull());
    }

    void anAdoptedAdviceStaysAsItIs()
    {
        FindingsStage stage;
        stage.writeBoth();
        stage.fixture.adopt(stage.fixture.plan(0));
        stage.openAs(stage.fixture.chair());
        for (const QToolButton* button : stage.room->findChildren<QToolButton*>())
            QVERIFY(!button->isVisible() || !button->text().startsWith(u"Insert"_s));
        stage.motivation()->setFocus();
        AdviceStage::key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!stage.dialog());
    }

    void aPlanThatIsClosedToThePersonShowsNoFindings()
    {
        FindingsStage stage;
        stage.writeBoth();
        stage.openAs(stage.fixture.chair());
        must(commands::PlanDesk(stage.session->history())
                 .declareConflict(stage.fixture.plan(0), stage.fixture.chair().id,
                                  u"Toezichthouder"_s));
        auto* next = stage.button(u"Go to the next plan"_s);
        QVERIFY(next);
        next->setFocus();
        AdviceStage::key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!stage.dialog());
    }
};

BERAAD_TEST(InsertFindingsTest, QApplication)
#include "tst_insertfindings.moc"
