// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/bookmark.h"

#include "core/commands/readingdesk.h"
#include "core/storage/planrecords.h"
#include "tests/ui/review/reviewstage.h"

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::ReviewStage;

/// Where a member left a plan, by keys in the room, read back from the dossier.
class BookmarkTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static std::optional<domain::ReadingPlace> stored(const ReviewStage& stage, int plan)
    {
        commands::ReadingDesk desk(stage.session->history());
        const Plan record =
            must(storage::PlanRecords(stage.session->dossier()).plan(stage.fixture.plan(plan)));
        return must(desk.lastPlace(record.documents.first().sha256));
    }
    /// To the second page, at 150 %, in the form at B2.
    static void readOn(const ReviewStage& stage)
    {
        QTRY_VERIFY(stage.view().isOpen());
        stage.view().setZoom(1.5);
        stage.view().goToPage(1);
        stage.row(u"B2"_s)->setFocus();
        QCOMPARE(stage.view().currentPage(), 1);
    }
    static void isAsLeft(const ReviewStage& stage)
    {
        QTRY_VERIFY(stage.view().isOpen());
        QCOMPARE(stage.view().currentPage(), 1);
        QCOMPARE(stage.view().place().page, 1);
        QCOMPARE(stage.view().fit(), Fit::None);
        QCOMPARE(stage.view().zoom(), 1.5);
        QTest::keyClick(stage.room.get(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(stage.row(u"B3"_s)->isAncestorOf(QApplication::focusWidget())); // after B2
    }

private Q_SLOTS:
    void aPlanOpensWhereItWasLeft()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        readOn(stage);
        stage.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
        QTRY_VERIFY(stage.view().isOpen());
        QCOMPARE(stage.view().currentPage(), 0);
        QCOMPARE(stored(stage, 0)->page, 1);
        QCOMPARE(stored(stage, 0)->criterion, u"B2"_s);
        QVERIFY(!stored(stage, 1));
        stage.view().setFit(Fit::Width);
        stage.key(Qt::Key_PageUp, Qt::ControlModifier);
        isAsLeft(stage);
    }

    /// While one writes, too.
    void pagesAndPlansHaveAKeyEach()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        QTRY_VERIFY(stage.view().isOpen());
        stage.row(u"B2"_s)->setFocus();
        stage.key(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(stage.view().currentPage(), 1);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(0));
        stage.view().setFocus();
        stage.key(Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(stage.view().currentPage(), 0);
        stage.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
    }

    void theNextDayToo()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        readOn(stage);
        stage.close();
        stage.openAs(stage.fixture.member(0));
        isAsLeft(stage);
    }

    void thePdfThatWasReadLastOpens()
    {
        ReviewStage stage;
        const DocumentFile second = stage.addSecondPdf();
        stage.openAs(stage.fixture.member(0));
        QTRY_VERIFY(stage.view().isOpen());
        QVERIFY(stage.pane().currentDocument() != second.sha256);
        stage.pane().showDocument(1);
        readOn(stage);
        stage.close();
        stage.openAs(stage.fixture.member(0));
        QCOMPARE(stage.pane().currentDocument(), second.sha256);
        isAsLeft(stage);
        stage.pane().showDocument(0);
        stage.close();
        stage.openAs(stage.fixture.member(0));
        QVERIFY(stage.pane().currentDocument() != second.sha256);
    }

    void onePageAtATimeStaysSo()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        QTRY_VERIFY(stage.view().isOpen());
        stage.view().setFocus();
        stage.key(Qt::Key_F11);
        QCOMPARE(stage.view().flow(), Flow::SinglePage);
        stage.close();
        stage.openAs(stage.fixture.member(0));
        QCOMPARE(stage.view().flow(), Flow::SinglePage);
    }

    void anotherMemberHasAnotherPlace()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        readOn(stage);
        stage.session->setActingMember(stage.fixture.member(1).id);
        QCOMPARE(stage.view().currentPage(), 0);
        QVERIFY(!stored(stage, 0));
        stage.session->setActingMember(stage.fixture.member(0).id);
        isAsLeft(stage);
    }

    void leavingTheRoomStoresIt()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        readOn(stage);
        stage.room->leave();
        QCOMPARE(stored(stage, 0)->page, 1);
        QCOMPARE(stored(stage, 0)->fit, ReadingFit::None);
        QCOMPARE(stored(stage, 0)->zoom, 1.5);
    }

    void storingItIsNoEdit()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        readOn(stage);
        stage.room->leave();
        QVERIFY(!stage.session->history().canUndo());
    }
};

BERAAD_TEST(BookmarkTest, QApplication)
#include "tst_bookmark.moc"
