// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/tablefile.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/advice/adviceroom.h"
#include "ui/advice/comparisonrow.h"
#include "ui/differences/differencesroom.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/planpane.h"
#include "ui/reading/quotebutton.h"
#include "ui/shell/topbar.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

/// The rooms in their window, on a plan whose readers differ.
struct Stage
{
    DossierFixture fixture{2};
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    QMenu menu;
    std::unique_ptr<Workspace> window;

    Stage()
    {
        for (int member = 0; member < 3; ++member)
            fixture.finaliseReview(fixture.key(1, member),
                                   member == 0 ? ScaleEnd::Lowest : ScaleEnd::Highest);
        fixture.close();
        session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(fixture.chair().id);
        const RoomEntries rooms{
            {RoomName::Differences, [](Session& open) { return new DifferencesRoom(open); }},
            {RoomName::Advice, [](Session& open) { return new AdviceRoom(open); }}};
        window = std::make_unique<Workspace>(*session, rooms, RoomName::Differences, &menu);
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

    template <typename Widget> Widget* seen() const
    {
        const auto widgets = window->findChildren<Widget*>();
        for (Widget* widget : widgets) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
};

} // namespace

/// The ways from where readers differ to what they wrote.
class BetweenRoomsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void enterOnACellComesToThatCriterionAndEscapeBack()
    {
        Stage stage;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End); // the last criterion
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stage.window->currentRoom(), RoomName::Advice);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
        QWidget* focused = QApplication::focusWidget();
        const ComparisonRow* row = nullptr;
        for (QWidget* widget = focused; widget && !row; widget = widget->parentWidget())
            row = qobject_cast<const ComparisonRow*>(widget);
        QVERIFY(row);
        QCOMPARE(row->key(), stage.fixture.rubric().criteria().last().key);
        QTRY_VERIFY(!row->visibleRegion().isEmpty());
        QTest::keyClick(focused, Qt::Key_Escape);
        QCOMPARE(stage.window->currentRoom(), RoomName::Differences);
    }

    void evidenceComesToThePage()
    {
        Stage stage;
        auto* quote = stage.seen<QuoteButton>();
        QVERIFY(quote);
        QTest::keyClick(quote, Qt::Key_Space);
        QCOMPARE(stage.window->currentRoom(), RoomName::Advice);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
        QVERIFY(stage.seen<PlanPane>());
    }

    void thePlanIsNamedInTheWindowsBarAndNotInOneMore()
    {
        Stage stage;
        const auto labelled = [&](const QString& text) -> const QWidget* {
            const auto labels = stage.window->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                if (label->isVisible() && label->text() == text)
                    return label;
            }
            return nullptr;
        };
        const auto* bar = stage.window->findChild<TopBar*>();
        QVERIFY(bar && bar->isAncestorOf(labelled(stage.session->name())));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stage.window->currentRoom(), RoomName::Advice);
        QVERIFY(!labelled(stage.session->name())); // the window's title says it
        const Region region = stage.fixture.region(1);
        const auto* title = labelled(u"Region %1 · %2"_s.arg(region.number).arg(region.name));
        QVERIFY(title && bar->isAncestorOf(title));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(labelled(stage.session->name()));
    }

    void theTableInViewIsSavedByAKey()
    {
        Stage stage;
        const QString path = stage.fixture.folder() + u"/differences.ods"_s;
        stage.prompts.paths = {path};
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S,
                        Qt::ControlModifier | Qt::ShiftModifier);
        const auto table = must(tables::readTableFile(path));
        QCOMPARE(table.rows().size(), 2);
        QVERIFY(table.header().contains(stage.fixture.rubric().criteria().last().key));
        QCOMPARE(table.cell(table.rows().first(), 1), stage.fixture.region(1).name);
        const auto* said = stage.seen<InlineMessage>();
        QVERIFY(said && said->sentence().contains(u"differences.ods"_s));
    }

    void aTableOffersToBeSavedInItsMenu()
    {
        Stage stage;
        auto* view = static_cast<QAbstractItemView*>(QApplication::focusWidget());
        const QString path = stage.fixture.folder() + u"/differences.xlsx"_s;
        stage.prompts.paths = {path};
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                view->mapToGlobal(QPoint(5, 5)));
        // What a platform without a screen says of a menu that comes up.
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        QApplication::sendEvent(view->viewport(), &asked);
        auto* menu = view->findChild<QMenu*>();
        QVERIFY(menu);
        menu->actions().first()->trigger();
        QCOMPARE(must(tables::readTableFile(path)).rows().size(), 2);
        menu->close();
    }
};

BERAAD_TEST(BetweenRoomsTest, QApplication)
#include "tst_betweenrooms.moc"
