// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/changesoverlay.h"

#include "ui/comparing/changelist.h"
#include "ui/comparing/changesview.h"
#include "ui/comparing/linkedscrolling.h"
#include "ui/comparing/plancomparer.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/planheader.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/planview.h"

#include "core/base/files.h"
#include "core/commands/plandesk.h"
#include "core/commands/reviewdesk.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

/// A page of lines that stand nowhere else.
QString page(const QString& name)
{
    QStringList lines;
    for (int i = 1; i <= 30; ++i)
        lines << u"%1 regel %2 met woorden over onderdeel %1-%2 van het plan"_s.arg(name).arg(i);
    return lines.join(u'\n');
}

const QStringList kBefore{page(u"een"_s), page(u"twee"_s), page(u"drie"_s), page(u"vier"_s)};

/// A page came in, one line is new and one gone.
QStringList laterVersion()
{
    QString second = kBefore[1];
    second.replace(u"twee regel 5 met"_s, u"Elf bedrijven tekenden intussen.\ntwee regel 5 met"_s);
    QString fourth = kBefore[3];
    fourth.remove(u"vier regel 20 met woorden over onderdeel vier-20 van het plan\n"_s);
    return {kBefore[0], second, page(u"nieuw"_s), kBefore[2], fourth};
}

/// The overlay over an empty room, about the plan of a second round.
struct Stage
{
    explicit Stage(const QStringList& before = kBefore, const QStringList& after = laterVersion())
        : Stage(tests::tinyPdf(before), before, tests::tinyPdf(after), after)
    {
    }
    Stage(const QByteArray& before, const QStringList& beforeTexts, const QByteArray& after,
          const QStringList& afterTexts)
    {
        fixture.handInInstead(fixture.plan(0), u"plan-v1.pdf"_s, before, beforeTexts);
        fixture.finaliseRound(Outcome::Revise);
        second = fixture.startNextRound().first();
        fixture.handInInstead(second, u"plan-v2.pdf"_s, after, afterTexts);
    }
    ~Stage()
    {
        window.reset();
        session.reset();
    }

    void openAs(const Member& member)
    {
        fixture.close();
        session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(member.id);
        window = std::make_unique<QWidget>();
        auto* room = new QWidget;
        auto* header = new PlanHeader;
        content = new QToolButton;
        auto* parts = new QVBoxLayout(room);
        parts->addWidget(header);
        parts->addWidget(content);
        overlay = new ChangesOverlay(*session, *header, room);
        auto* column = new QVBoxLayout(window.get());
        column->addWidget(overlay);
        window->resize(1200, 700);
        window->show();
        QApplication::setActiveWindow(window.get());
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("the window does not come up");
        const Plan plan = must(storage::PlanRecords(session->dossier()).plan(second));
        overlay->setPlan(plan, member, u"Region 1"_s);
        content->setFocus();
    }
    /// As a person does: on the key, and waits until both versions are there.
    void openChanges()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(overlay->comparer().state(), PlanComparer::State::Done, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(before().isOpen() && after().isOpen(), 30000);
    }
    PlanView& before() { return overlay->view().before(); }
    PlanView& after() { return overlay->view().after(); }
    ChangeList& list() { return *overlay->findChild<ChangeList*>(); }
    QString headline() { return list().findChild<SectionHeading*>()->text(); }
    QToolButton* button(const QString& text)
    {
        for (QToolButton* button : window->findChildren<QToolButton*>()) {
            if (button->text() == text)
                return button;
        }
        qFatal("no such button");
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// The page of a version at the height of the reader's eye.
    static int eye(const PlanView& view) { return view.currentPage() + 1; }

    tests::DossierFixture fixture{1};
    PlanId second;
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    tests::ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<QWidget> window;
    QToolButton* content = nullptr;
    ChangesOverlay* overlay = nullptr;
};

} // namespace

class ChangesOverlayTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowMuchChangedAndListsIt()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.openChanges();
        QCOMPARE(stage.headline(), u"3 passage(s) changed on 3 page(s)"_s);
        QCOMPARE(stage.list().count(), 3);
        const auto* tree = stage.list().findChild<QAbstractItemView*>();
        const QModelIndex section = tree->model()->index(0, 0);
        QCOMPARE(tree->model()->rowCount(section), 3);
        QCOMPARE(tree->model()->index(0, 0, section).data().toString(),
                 u"Elf bedrijven tekenden intussen."_s);
        QCOMPARE(tree->model()->index(2, 1, section).data().toString(), u"was p. 4"_s);
    }

    void stepsThroughTheChangesByKey()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.openChanges();
        QCOMPARE(stage.list().current(), 0);
        QTRY_COMPARE(Stage::eye(stage.after()), 2);
        Stage::key(Qt::Key_F7);
        QCOMPARE(stage.list().current(), 1);
        QTRY_COMPARE(Stage::eye(stage.after()), 3);
        Stage::key(Qt::Key_F7);
        QTRY_COMPARE(Stage::eye(stage.after()), 5);
        QCOMPARE(Stage::eye(stage.before()), 4);
        Stage::key(Qt::Key_F7); // the last one stays
        QCOMPARE(stage.list().current(), 2);
        Stage::key(Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(stage.list().current(), 1);
    }

    void enterShowsTheChangeAgain()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.openChanges();
        Stage::key(Qt::Key_F7);
        QTRY_COMPARE(Stage::eye(stage.after()), 3);
        stage.after().verticalScrollBar()->setValue(0);
        QCOMPARE(Stage::eye(stage.after()), 1);
        stage.list().setFocus();
        Stage::key(Qt::Key_Return);
        QCOMPARE(Stage::eye(stage.after()), 3);
    }

    void scrollsBothAlongTheText()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.openChanges();
        stage.after().goToPage(3); // what was the third page
        QCOMPARE(Stage::eye(stage.before()), 3);
        stage.before().goToPage(3);
        QCOMPARE(Stage::eye(stage.after()), 5);
    }

    void goesItsOwnWayUnlinkedAndStaysApartLinkedAgain()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.openChanges();
        QToolButton* link = stage.button(u"Scroll together"_s);
        QToolButton* realign = stage.button(u"Align by the text"_s);
        stage.after().goToPage(0);
        QVERIFY(link->isChecked() && !realign->isEnabled());
        Stage::key(Qt::Key_L, Qt::ControlModifier);
        stage.after().goToPage(1);
        QCOMPARE(Stage::eye(stage.before()), 1);
        Stage::key(Qt::Key_L, Qt::ControlModifier); // a page apart from here on
        stage.after().goToPage(3);
        QCOMPARE(Stage::eye(stage.before()), 2);
        QVERIFY(realign->isEnabled());
        Stage::key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(Stage::eye(stage.after()), 4);
        QCOMPARE(Stage::eye(stage.before()), 3);
        QVERIFY(!realign->isEnabled());
    }

    void escapeGoesBackToTheRoom()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.openChanges();
        QVERIFY(stage.overlay->isOpen());
        QVERIFY(stage.overlay->stepBack());
        QVERIFY(stage.content->isVisible());
        QVERIFY(!stage.overlay->stepBack());
    }

    void comesBackToTheChangeThatOneWasAt()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.openChanges();
        Stage::key(Qt::Key_F7);
        QVERIFY(stage.overlay->stepBack());
        stage.openChanges();
        QCOMPARE(stage.list().current(), 1);
    }

    void saysThatNothingChanged()
    {
        // Another file with the same words.
        Stage stage(tests::tinyPdf(kBefore), kBefore, tests::tinyPdf(kBefore) + "% again\n",
                    kBefore);
        stage.openAs(stage.fixture.member(0));
        stage.openChanges();
        QCOMPARE(stage.headline(), u"Nothing changed."_s);
        QVERIFY(!stage.button(u"Scroll together"_s)->isHidden());
    }

    void saysThatItComparedPictures()
    {
        Stage stage({u""_s, u""_s}, {u""_s, u""_s, u""_s});
        stage.openAs(stage.fixture.member(0));
        stage.openChanges();
        const auto* note = stage.list().findChild<InlineMessage*>();
        QVERIFY(note->sentence().startsWith(u"No text layer: compared by picture"_s));
        QCOMPARE(stage.headline(), u"1 place(s) look different on 1 page(s)"_s);
    }

    void offersNothingInAFirstRound()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        const Plan first =
            must(storage::PlanRecords(stage.session->dossier()).plan(stage.fixture.plan(0)));
        stage.overlay->setPlan(first, stage.fixture.member(0), u"Region 1"_s);
        QVERIFY(stage.button(u"What changed"_s)->isHidden());
        stage.overlay->open();
        QVERIFY(!stage.overlay->isOpen());
    }

    void keepsTheEarlierVersionFromWhoHasAConflict()
    {
        Stage stage;
        must(commands::PlanDesk(stage.fixture.history())
                 .declareConflict(stage.second, stage.fixture.member(0).id, u"familie"_s));
        stage.openAs(stage.fixture.member(0));
        QVERIFY(!stage.button(u"What changed"_s)->isEnabled());
        stage.overlay->open();
        QVERIFY(!stage.overlay->isOpen());
        QVERIFY(stage.before().document().isEmpty());
    }

    void showsARealPair()
    {
        const QString folder = tests::corpusFolder() + u"/versions/01-oin-stelsel/"_s;
        if (tests::corpusFolder().isEmpty() || !QDir(folder).exists())
            QSKIP("The folder of real PDFs is not here");
        const auto file = [&](const QString& version) {
            return must(
                readFile(folder + QDir(folder).entryList({version + u"__*.pdf"_s}).constFirst()));
        };
        const QStringList texts(47, u"x"_s);
        Stage stage(file(u"v4"_s), texts, file(u"v5"_s), texts);
        stage.openAs(stage.fixture.member(0));
        stage.openChanges();
        QVERIFY(stage.list().count() >= 6 && stage.list().count() <= 12); // as tst_versions
        stage.overlay->open(versions::ChangeAt{0, stage.list().count() - 1});
        QCOMPARE(stage.list().current(), stage.list().count() - 1);
        QTRY_VERIFY_WITH_TIMEOUT(stage.before().isComplete() && stage.after().isComplete(), 60000);
    }
};

BERAAD_TEST(ChangesOverlayTest, QApplication)
#include "tst_changesoverlay.moc"
