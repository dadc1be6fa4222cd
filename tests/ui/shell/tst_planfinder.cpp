// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/planfinder.h"

#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/advice/adviceroom.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/planpane.h"
#include "ui/review/reviewroom.h"
#include "ui/shell/foundmodel.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

/// Finding in all plans of a round, by keys in the window, on the fixture's three plans: each has
/// "Visie op regio N" on its first page.
class PlanFinderTest final : public tests::TestCase
{
    Q_OBJECT

private:
    struct Stage
    {
        tests::DossierFixture fixture;
        Settings settings{fixture.folder() + u"/settings.ini"_s};
        tests::ScriptedPrompts prompts;
        std::unique_ptr<Session> session;
        QMenu menu;
        std::unique_ptr<Workspace> window;

        void openAs(const Member& member)
        {
            fixture.declareNoInterests(fixture.plans());
            fixture.moveTo(RoundPhase::Plenary);
            fixture.close();
            session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
            session->setActingMember(member.id);
            const RoomEntries rooms{
                {RoomName::Review, [](Session& open) { return new ReviewRoom(open); }},
                {RoomName::Advice, [](Session& open) { return new AdviceRoom(open); }}};
            window = std::make_unique<Workspace>(*session, rooms, RoomName::Review, &menu);
            window->resize(1366, 700);
            window->show();
            QApplication::setActiveWindow(window.get());
            window->enterCurrent();
            if (!QTest::qWaitForWindowExposed(window.get()))
                qFatal("the window does not come up");
        }
        ~Stage()
        {
            window.reset();
            session.reset();
        }

        PlanFinder& finder() const { return *window->findChild<PlanFinder*>(); }
        QLineEdit& words() const { return *finder().findChild<QLineEdit*>(); }
        FoundModel& found() const { return *finder().findChild<FoundModel*>(); }
        QString state() const { return finder().findChild<QLabel*>()->text(); }
        void find(const QString& typed) const
        {
            QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(words().hasFocus());
            QTest::keyClicks(&words(), typed);
            QTRY_VERIFY(!finder().findChild<PlanSearch*>()->isRunning());
        }
        QStringList rows() const
        {
            QStringList texts;
            for (int row = 0; row < found().rowCount(); ++row)
                texts << found().index(row).data().toString();
            return texts;
        }
        PlanPane& pane() const
        {
            const auto panes = window->findChildren<PlanPane*>();
            for (PlanPane* pane : panes) {
                if (pane->isVisible())
                    return *pane;
            }
            qFatal("no plan shows");
        }
    };

private Q_SLOTS:
    void findsAsOneTypesAndGroupsByPlan()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.find(u"regi"_s);
        QCOMPARE(stage.found().rowCount(), 6);
        QVERIFY(stage.rows().first().contains(stage.fixture.region(0).name));
        QCOMPARE(stage.rows().at(1), u"Visie op regio 1"_s);
        const storage::FoundPage* page = stage.found().page(stage.found().index(1));
        QCOMPARE(page->snippet.marked, (QList<std::pair<int, int>>{{9, 5}}));
        QVERIFY(!stage.found().page(stage.found().index(0)));
        QVERIFY(stage.state().contains(u"3"_s));
    }

    /// Though the first page is the current line, and the list has no room for all.
    void thePlanOfTheFirstPageStandsInView()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.window->resize(1366, 200);
        stage.find(u"regi"_s);
        const QScrollBar* bar = stage.finder().findChild<QListView*>()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), 0);
    }

    void enterOpensThePlanThereWithTheWordsMarked()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.find(u"begroting"_s);
        QCOMPARE(stage.found().rowCount(), 6);
        QTest::keyClick(&stage.words(), Qt::Key_Down); // over the name of the second plan
        QTest::keyClick(&stage.words(), Qt::Key_Return);
        QVERIFY(!stage.finder().isVisible());
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
        QCOMPARE(stage.window->currentRoom(), RoomName::Review);
        QTRY_VERIFY(stage.pane().view().isOpen());
        QTRY_COMPARE(stage.pane().view().currentPage(), 1);
        QTRY_COMPARE(stage.pane().view().finding().count(), 1);
        QCOMPARE(stage.pane().view().finding().current()->page, 1);
    }

    void enterWaitsForTheAnswer()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.find(QString());
        stage.words().setText(u"regio 3"_s);
        QTest::keyClick(&stage.words(), Qt::Key_Return);
        QTRY_COMPARE(stage.session->plan(), stage.fixture.plan(2));
    }

    void whoDoesNotReadThePlanIsShownItInAdvice()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(3));
        stage.find(u"begroting"_s);
        QCOMPARE(stage.found().rowCount(), 6);
        QTest::keyClick(&stage.words(), Qt::Key_Return);
        QCOMPARE(stage.window->currentRoom(), RoomName::Advice);
        QTRY_VERIFY(stage.pane().view().isOpen());
        QTRY_COMPARE(stage.pane().view().finding().count(), 1);
    }

    void showsNothingOfAPlanWithAConflict()
    {
        Stage stage;
        must(commands::PlanDesk(stage.fixture.history())
                 .declareConflict(stage.fixture.plan(1), stage.fixture.member(0).id,
                                  u"Toezichthouder"_s));
        stage.openAs(stage.fixture.member(0));
        stage.find(u"regio"_s);
        QCOMPARE(stage.found().rowCount(), 4);
        QVERIFY(!stage.rows().contains(u"Visie op regio 2"_s));
    }

    void anotherMemberDoesNotSeeWhatWasFound()
    {
        Stage stage;
        must(commands::PlanDesk(stage.fixture.history())
                 .declareConflict(stage.fixture.plan(1), stage.fixture.member(1).id,
                                  u"Toezichthouder"_s));
        stage.openAs(stage.fixture.member(0));
        stage.find(u"regio"_s);
        QCOMPARE(stage.found().rowCount(), 6);
        stage.session->setActingMember(stage.fixture.member(1).id);
        QVERIFY(!stage.finder().isVisible());
        QCOMPARE(stage.found().rowCount(), 0);
        stage.find(u"regio"_s);
        QCOMPARE(stage.found().rowCount(), 4);
    }

    void escapeGoesBackToWhereOneWas()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        QWidget* before = QApplication::focusWidget();
        stage.find(u"zzz"_s);
        QVERIFY(stage.state().startsWith(u"Nothing found"_s));
        QTest::keyClick(&stage.words(), Qt::Key_Escape);
        QVERIFY(!stage.finder().isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }
};

BERAAD_TEST(PlanFinderTest, QApplication)
#include "tst_planfinder.moc"
