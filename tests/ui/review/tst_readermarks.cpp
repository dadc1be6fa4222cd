// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/readermarks.h"

#include "core/base/sha256.h"
#include "core/commands/readingdesk.h"
#include "tests/ui/review/reviewstage.h"
#include "ui/kit/noteedit.h"
#include "ui/reading/markpanel.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QPushButton>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::ReviewStage;

/// Marking a plan by keys in the room, read back through the desk. The first page of the fixture's
/// plan says "Visie op regio 1".
class ReaderMarksTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static QList<domain::Mark> stored(const ReviewStage& stage)
    {
        return must(commands::ReadingDesk(stage.session->history()).marks(stage.session->plan()));
    }
    static MarkPanel& panel(const ReviewStage& stage) { return stage.pane().markPanel(); }
    static QListView& list(const ReviewStage& stage)
    {
        return *panel(stage).findChild<QListView*>();
    }
    static NoteEdit& note(const ReviewStage& stage) { return *panel(stage).findChild<NoteEdit*>(); }
    static void select(const ReviewStage& stage)
    {
        QTRY_VERIFY(stage.view().isOpen());
        stage.view().setFocus();
        QTRY_VERIFY((stage.view().selectPage(), stage.view().canCite())); // its words arrive later
    }
    static void highlight(const ReviewStage& stage, int key = Qt::Key_1)
    {
        select(stage);
        stage.key(key, Qt::AltModifier);
    }

private Q_SLOTS:
    void aKeyHighlightsARegion()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        QTRY_VERIFY(stage.view().isOpen());
        stage.view().setFocus();
        stage.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        stage.key(Qt::Key_1, Qt::AltModifier);
        const QList<domain::Mark> marks = stored(stage);
        QCOMPARE(marks.size(), 1);
        QVERIFY(marks.first().passage.quote.isEmpty());
        QCOMPARE(marks.first().passage.rectangles.size(), 1);
        QVERIFY(
            list(stage).model()->index(0, 0).data().toString().contains(u"A region of the page"_s));
        QVERIFY(!stage.view().canCite()); // selected no longer, which would hide the colour
    }

    void aKeyHighlightsWhatIsSelected()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        highlight(stage, Qt::Key_2);
        const QList<domain::Mark> marks = stored(stage);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().colour, MarkColour::Green);
        QCOMPARE(marks.first().passage.quote, u"Visie op regio 1"_s);
        QCOMPARE(marks.first().member, stage.fixture.member(0).id);
        QVERIFY(!stage.view().canCite()); // the colour shows, not the selection
        QCOMPARE(list(stage).model()->rowCount(), 1);
    }

    void anotherColourReplacesTheFirst()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        highlight(stage, Qt::Key_1);
        highlight(stage, Qt::Key_4);
        QCOMPARE(stored(stage).size(), 1);
        QCOMPARE(stored(stage).first().colour, MarkColour::Pink);
        must(stage.session->history().undo());
        QCOMPARE(stored(stage).first().colour, MarkColour::Yellow);
        must(stage.session->history().undo());
        QVERIFY(stored(stage).isEmpty());
        QCOMPARE(list(stage).model()->rowCount(), 0);
    }

    void aNoteIsWrittenBesideThePassage()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        select(stage);
        stage.key(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(note(stage).hasFocus());
        QTest::keyClicks(&note(stage), u"Waar blijkt dit uit?"_s);
        stage.room->flush();
        QCOMPARE(stored(stage).first().note, u"Waar blijkt dit uit?"_s);
        QVERIFY(list(stage).model()->index(0, 0).data().toString().contains(u"Waar blijkt"_s));
    }

    void enterInTheListGoesToThePassage()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        highlight(stage);
        stage.view().setZoom(2);
        stage.view().goToPage(1);
        QTest::keyClick(stage.room.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(list(stage).hasFocus());
        list(stage).setCurrentIndex(list(stage).model()->index(0, 0));
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.view().currentPage(), 0);
    }

    void deleteRemovesAndUndoBringsBack()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        highlight(stage);
        QTest::keyClick(stage.room.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        list(stage).setCurrentIndex(list(stage).model()->index(0, 0));
        stage.key(Qt::Key_Delete);
        QVERIFY(stored(stage).isEmpty());
        must(stage.session->history().undo());
        QCOMPARE(stored(stage).size(), 1);
        QCOMPARE(list(stage).model()->rowCount(), 1);
    }

    void othersSeeWhatIsSharedAndCannotChangeIt()
    {
        ReviewStage stage;
        // A reader sees others' marks when reading is over and the own review is final.
        stage.fixture.finaliseReview(stage.fixture.key(0, 1));
        stage.fixture.moveTo(RoundPhase::ReadingGroup);
        stage.openAs(stage.fixture.member(0));
        highlight(stage);
        stage.session->setActingMember(stage.fixture.member(1).id);
        QCOMPARE(list(stage).model()->rowCount(), 0);
        stage.session->setActingMember(stage.fixture.member(0).id);
        QTest::keyClick(stage.room.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        list(stage).setCurrentIndex(list(stage).model()->index(0, 0));
        QTest::keyClick(panel(stage).findChild<QCheckBox*>(), Qt::Key_Space);
        QCOMPARE(stored(stage).first().sharing, Sharing::Shared);
        stage.session->setActingMember(stage.fixture.member(1).id);
        QCOMPARE(list(stage).model()->rowCount(), 1);
        list(stage).setCurrentIndex(list(stage).model()->index(0, 0));
        QVERIFY(note(stage).isReadOnly());
        list(stage).setFocus();
        stage.key(Qt::Key_Delete);
        QCOMPARE(stored(stage).size(), 1);
    }

    void aPlanThatIsNotShownLeavesNoMarksBehind()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        highlight(stage);
        stage.session->setActingMember(stage.fixture.member(3).id); // reads nothing
        QCOMPARE(list(stage).model()->rowCount(), 0);
    }

    void theListIsSavedAsATable()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        highlight(stage);
        const QString path = stage.fixture.folder() + u"/marks.csv"_s;
        stage.prompts.paths = {path};
        Q_EMIT panel(stage).exportRequested(MarkExport::Csv);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString table = QString::fromUtf8(file.readAll());
        QVERIFY2(table.contains(u"1;Yellow;Visie op regio 1;"_s), qPrintable(table));
    }

    void aCopyOfThePlanHasTheMarksOnIt()
    {
        ReviewStage stage;
        const DocumentFile document = stage.fixture.document(0);
        stage.openAs(stage.fixture.member(0));
        highlight(stage);
        const QString path = stage.fixture.folder() + u"/copy.pdf"_s;
        stage.prompts.paths = {path};
        Q_EMIT panel(stage).exportRequested(MarkExport::Copy);
        QFile file(path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray copy = file.readAll();
        QVERIFY(copy.size() > document.bytes);
        QCOMPARE(
            QCryptographicHash::hash(copy.left(document.bytes), QCryptographicHash::Sha256).toHex(),
            document.sha256.toLatin1());
        QVERIFY(copy.mid(document.bytes).contains("/Highlight"));
    }
};

BERAAD_TEST(ReaderMarksTest, QApplication)
#include "tst_readermarks.moc"
