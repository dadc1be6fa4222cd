// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/themespage.h"

#include "core/commands/reviewdesk.h"
#include "core/commands/themedesk.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/differences/differencesroom.h"
#include "ui/elsewhere/evidencedialog.h"
#include "ui/kit/plangrid.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeWidget>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page in its room, on three plans: the first is covered well by two against one, the second
/// thinly, of the third nobody said anything. Driven by keys.
struct ThemesStage
{
    DossierFixture fixture;
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<DifferencesRoom> room;
    Passage passage{
        fixture.document(0).sha256, 1, {QRectF(0.1, 0.2, 0.5, 0.02)}, u"Activiteitenplan"_s};

    ThemesStage()
    {
        commands::ThemeDesk themes(fixture.history());
        const ThemeId theme = must(themes.add(fixture.programme().id, u"Lerarentekort"_s));
        say(0, 0, {theme, Coverage::Well, u"Met aantallen"_s, Citation{{}, {}, passage}});
        say(0, 1, {theme, Coverage::Not, {}, {}});
        say(0, 2, {theme, Coverage::Well, {}, {}});
        say(1, 0, {theme, Coverage::Thinly, {}, {}});
        for (int plan = 0; plan < 3; ++plan)
            for (int member = 0; member < 3; ++member)
                fixture.finaliseReview(fixture.key(plan, member));
        fixture.moveTo(RoundPhase::Plenary);
        fixture.close();
        session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(fixture.chair().id);
        room = std::make_unique<DifferencesRoom>(*session);
        room->resize(1280, 720);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
        auto* tabs = room->findChild<QTabBar*>();
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_End);
        while (!page().isVisible())
            QTest::keyClick(tabs, Qt::Key_Right);
        page().setFocus();
    }
    ~ThemesStage()
    {
        room.reset();
        session.reset();
    }

    void say(int plan, int member, const ThemeFinding& finding)
    {
        must(commands::ReviewDesk(fixture.history()).tag(fixture.key(plan, member), finding));
    }
    ThemesPage& page() const { return *room->findChild<ThemesPage*>(); }
    QStringList row() const
    {
        QStringList cells;
        const QAbstractItemModel* model = page().grid().model();
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(0, column).data().toString();
        return cells;
    }
    /// The plans behind the number in this column.
    QTreeWidget* openList(int column)
    {
        QTest::keyClick(&page().grid(), Qt::Key_Home);
        for (int i = 0; i < column; ++i)
            QTest::keyClick(&page().grid(), Qt::Key_Right);
        QTest::keyClick(&page().grid(), Qt::Key_Return);
        EvidenceDialog* open = nullptr;
        for (EvidenceDialog* dialog : page().findChildren<EvidenceDialog*>()) {
            if (dialog->isVisible())
                open = dialog;
        }
        return open ? open->findChild<QTreeWidget*>() : nullptr;
    }
};

} // namespace

class ThemesPageTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsThePlans()
    {
        ThemesStage stage;
        QCOMPARE(stage.row(),
                 (QStringList{u"Lerarentekort"_s, u"1"_s, u"1"_s, u"0"_s, u"1"_s, u"3"_s}));
    }

    void enterShowsThePlansBehindANumber()
    {
        ThemesStage stage;
        QTreeWidget* list = stage.openList(1);
        QVERIFY(list);
        QCOMPARE(list->topLevelItemCount(), 3); // all that was said of the plan, the other view too
        QVERIFY(list->topLevelItem(0)->text(0).contains(stage.fixture.region(0).name));
        QCOMPARE(list->topLevelItem(0)->text(1), stage.fixture.member(0).name);
        QCOMPARE(list->topLevelItem(0)->text(2), u"Well"_s);
        QCOMPARE(list->topLevelItem(0)->text(3), u"Met aantallen"_s);
        QCOMPARE(list->topLevelItem(1)->text(2), u"Not"_s);
        QVERIFY(list->topLevelItem(0)->child(0)->text(0).contains(u"(p. 2)"_s));
    }

    void fromAnExampleToItsPlace()
    {
        ThemesStage stage;
        QSignalSpy asked(stage.room.get(), &Room::passageRequested);
        QTreeWidget* list = stage.openList(1);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(0));
        QCOMPARE(qvariant_cast<Passage>(asked.first().at(1)), stage.passage);
    }

    void aPlanOfWhichNobodySaidAnythingIsListedToo()
    {
        ThemesStage stage;
        QTreeWidget* list = stage.openList(4);
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(0).contains(stage.fixture.region(2).name));
        QCOMPARE(stage.openList(0)->topLevelItemCount(), 5);
        QCOMPARE(stage.openList(3)->topLevelItemCount(), 0);
    }

    void whatChangesIsCountedAnew()
    {
        ThemesStage stage;
        const commands::ReviewKey key = stage.fixture.key(2, 0);
        commands::ReviewDesk desk(stage.session->history());
        must(desk.reopen(key));
        const auto themes = must(
            commands::ThemeDesk(stage.session->history()).themes(stage.session->programme()->id));
        must(desk.tag(key, {themes.first().id, Coverage::Not, {}, {}}));
        must(desk.finalise(key));
        QTRY_COMPARE(stage.row().mid(1), (QStringList{u"1"_s, u"1"_s, u"1"_s, u"0"_s, u"3"_s}));
    }
};

BERAAD_TEST(ThemesPageTest, QApplication)
#include "tst_themespage.moc"
