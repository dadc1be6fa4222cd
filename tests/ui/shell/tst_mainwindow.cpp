// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/commands/rounddesk.h"
#include "core/wording/programlanguage.h"
#include "tests/core/storage/rawsql.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/kit/icons.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/palettes.h"
#include "ui/kit/progressline.h"
#include "ui/kit/session.h"
#include "ui/shell/startscreen.h"
#include "ui/shell/windowmenu.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTimer>
#include <QVBoxLayout>

using namespace beraad;
using namespace beraad::ui;

namespace {

/// A room with one field; what is typed in it goes to the programme's name when it is left.
class NotebookRoom final : public Room
{
public:
    NotebookRoom(RoomName name, Session& session)
        : Room(name, session)
        , m_field(new QLineEdit(this))
    {
        (new QVBoxLayout(this))->addWidget(m_field);
    }

    void flush() override
    {
        if (!m_field->isModified())
            return;
        domain::Programme programme = *session().programme();
        programme.name = m_field->text();
        m_field->setModified(false);
        tests::must(commands::RoundDesk(session().history()).store(programme));
    }

private:
    QLineEdit* m_field;
};

RoomEntries notebooks()
{
    // Not in the order of the work: the rail must put them so.
    RoomEntries entries;
    for (const RoomName name :
         {RoomName::Setup, RoomName::Advice, RoomName::Overview, RoomName::Review})
        entries.push_back(
            {name, [name](Session& session) { return new NotebookRoom(name, session); }});
    return entries;
}

} // namespace

class MainWindowTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useIconTheme();
        applyTheme(*qApp, Theme::Light);
    }
    void init();
    void cleanup();

    void opensARecentDossierByKeyboard();
    void opensADossierThatThePersonPointsAt();
    void leadsFromANewDossierToSetUp();
    void saysOnTheStartScreenWhyADossierDoesNotOpen();
    void forgetsARecentDossier();
    void offersABackupWhenADossierIsDamaged();
    void closesADossierWhosePagesAreDamaged();
    void goesToRoomsByNumberAndBackByEscape();
    void opensInTheRoomThatWasLeft();
    void movesBetweenPanes();
    void storesWhatWasTypedBeforeTheRoomIsLeft();
    void takesBackAndDoesAgain();
    void switchesTheLanguageInPlace();
    void switchesTheThemeInPlace();
    void remembersWhoWorksHere();
    void switchesTheRound();
    void listsItsKeys();
    void leadsFromTheMenuToTheArchive();
    void asksBeforeRunningWorkIsStopped();
    void buildsTheDemonstrationOnce();
    void saysWhyTheDemonstrationWasNotBuilt();

private:
    void makeWindow();
    void openFixture();
    QWidget* focused() const { return m_window->focusWidget(); }
    template <typename Widget> Widget* named(const QString& accessibleName) const
    {
        for (Widget* widget : m_window->findChildren<Widget*>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    QAction* menuAction(const QString& text) const;
    QString problem() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::DossierFixture> m_fixture;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<wording::ProgramLanguage> m_language;
    tests::ScriptedPrompts m_prompts;
    std::function<QString(QWidget*)> m_newDossier;
    std::function<Result<void>(const QString&, const Progress&)> m_buildDemonstration;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<tests::DossierFixture>();
    m_fixture->close();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_language = std::make_unique<wording::ProgramLanguage>(Language::English);
    m_prompts = {};
    m_newDossier = {};
    m_buildDemonstration = {};
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_language.reset();
    m_settings.reset();
    m_fixture.reset();
    applyTheme(*qApp, Theme::Light);
}

void MainWindowTest::makeWindow()
{
    m_window = std::make_unique<MainWindow>(WindowParts{
        .settings = *m_settings,
        .prompts = m_prompts,
        .clock = m_fixture->clock(),
        .language = *m_language,
        .rooms = notebooks(),
        .newDossier = m_newDossier,
        .buildDemonstration = m_buildDemonstration,
        .demonstrationPath = m_folder->filePath(QStringLiteral("demonstration.beraad"))});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::openFixture()
{
    makeWindow();
    m_window->openDossier(m_fixture->path());
    QVERIFY2(m_window->session(), qPrintable(problem()));
}

QAction* MainWindowTest::menuAction(const QString& text) const
{
    for (QMenu* menu : m_window->findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
    }
    return nullptr;
}

QString MainWindowTest::problem() const
{
    const auto* message = m_window->findChild<InlineMessage*>();
    return message ? message->sentence() : QString();
}

void MainWindowTest::opensARecentDossierByKeyboard()
{
    m_settings->addRecentDossier({.name = QStringLiteral("fixture"),
                                  .path = m_fixture->path(),
                                  .lastOpened = m_fixture->clock().now()});
    makeWindow();
    QTRY_VERIFY(qobject_cast<QListWidget*>(focused()));
    QTest::keyClick(focused(), Qt::Key_Return);
    QTRY_VERIFY(m_window->workspace());
    QCOMPARE(m_window->workspace()->currentRoom(), RoomName::Overview);
    QVERIFY(qobject_cast<QLineEdit*>(focused()));
    QCOMPARE(m_settings->recentDossiers().size(), 1);
}

void MainWindowTest::opensADossierThatThePersonPointsAt()
{
    makeWindow();
    m_prompts.paths = {m_fixture->path()};
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(m_window->session());
    QCOMPARE(m_prompts.asked, QStringList(QStringLiteral("Open dossier")));
    QCOMPARE(m_settings->recentDossiers().first().path, m_fixture->path());
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->session());
    QVERIFY(m_window->findChild<StartScreen*>());
}

void MainWindowTest::leadsFromANewDossierToSetUp()
{
    m_newDossier = [this](QWidget*) { return m_fixture->path(); };
    makeWindow();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_window->workspace());
    QCOMPARE(m_window->workspace()->currentRoom(), RoomName::Setup);
}

void MainWindowTest::saysOnTheStartScreenWhyADossierDoesNotOpen()
{
    makeWindow();
    m_window->openDossier(m_folder->filePath(QStringLiteral("gone.beraad")));
    QVERIFY(!m_window->session());
    QVERIFY2(problem().contains(QStringLiteral("gone.beraad")), qPrintable(problem()));
}

void MainWindowTest::forgetsARecentDossier()
{
    m_settings->addRecentDossier({.name = QStringLiteral("old"),
                                  .path = QStringLiteral("/nowhere/old.beraad"),
                                  .lastOpened = m_fixture->clock().now()});
    makeWindow();
    QTRY_VERIFY(qobject_cast<QListWidget*>(focused()));
    QTest::keyClick(focused(), Qt::Key_Delete);
    QTRY_VERIFY(m_settings->recentDossiers().isEmpty());
    QTRY_VERIFY(!m_window->findChild<QListWidget*>());
}

void MainWindowTest::offersABackupWhenADossierIsDamaged()
{
    openFixture(); // opening makes a backup
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->session());
    m_fixture->clock().advance(60);
    QFile file(m_fixture->path());
    QVERIFY(file.resize(file.size() / 2));
    m_window->openDossier(m_fixture->path());
    QVERIFY(!m_window->session());
    auto* message = m_window->findChild<InlineMessage*>();
    auto* remedy = message->findChild<QPushButton*>();
    QVERIFY2(remedy->isVisible(), qPrintable(problem()));
    // The dialog comes by the queue and is answered from inside its own loop.
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            QTest::keyClick(dialog, Qt::Key_Return);
    });
    answer.start(10);
    QTest::keyClick(remedy, Qt::Key_Space);
    QTRY_VERIFY2(m_window->session(), qPrintable(problem()));
}

/// It is on screen before its pages are checked.
void MainWindowTest::closesADossierWhosePagesAreDamaged()
{
    openFixture();
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->session());
    m_fixture->clock().advance(60);
    tests::damageTable(m_fixture->path(), QStringLiteral("score"));
    // Nothing is stored in it, neither what makes its plans found nor a copy when it closes.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no backup of")));
    m_window->openDossier(m_fixture->path());
    QVERIFY2(m_window->session(), qPrintable(problem()));
    QTRY_VERIFY(!m_window->session());
    QVERIFY(m_window->findChild<InlineMessage*>()->findChild<QPushButton*>()->isVisible());
}

void MainWindowTest::goesToRoomsByNumberAndBackByEscape()
{
    openFixture();
    const auto room = [this] { return m_window->workspace()->currentRoom(); };
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(room(), RoomName::Review);
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(room(), RoomName::Advice);
    QTest::keyClick(focused(), Qt::Key_Escape);
    QCOMPARE(room(), RoomName::Review);
    QTest::keyClick(focused(), Qt::Key_Escape);
    QCOMPARE(room(), RoomName::Overview);
    QTest::keyClick(focused(), Qt::Key_Escape);
    QCOMPARE(room(), RoomName::Overview);
}

void MainWindowTest::opensInTheRoomThatWasLeft()
{
    openFixture();
    QCOMPARE(m_window->workspace()->currentRoom(), RoomName::Overview);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_window->close());
    openFixture();
    QCOMPARE(m_window->workspace()->currentRoom(), RoomName::Review);
}

void MainWindowTest::movesBetweenPanes()
{
    openFixture();
    const QWidget* inRoom = focused();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(focused() != inRoom);
    const QWidget* onRail = focused();
    QVERIFY(onRail->inherits("beraad::ui::RailButton"));
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focused(), inRoom);
}

void MainWindowTest::storesWhatWasTypedBeforeTheRoomIsLeft()
{
    openFixture();
    QTest::keyClicks(focused(), QStringLiteral("Techniek"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->session()->programme()->name, QStringLiteral("Techniek"));
    const QString stored = m_window->findChild<ProgressLine*>()->sentence();
    QVERIFY2(stored.startsWith(QStringLiteral("Everything stored, ")), qPrintable(stored));
}

void MainWindowTest::takesBackAndDoesAgain()
{
    openFixture();
    const QString before = m_window->session()->programme()->name;
    QTest::keyClicks(focused(), QStringLiteral("Techniek"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    m_window->workspace()->undo();
    QCOMPARE(m_window->session()->programme()->name, before);
    m_window->workspace()->redo();
    QCOMPARE(m_window->session()->programme()->name, QStringLiteral("Techniek"));
}

void MainWindowTest::switchesTheLanguageInPlace()
{
    openFixture();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QAction* dutch = menuAction(QStringLiteral("Nederlands"));
    QVERIFY(dutch);
    dutch->trigger();
    QCOMPARE(m_settings->language(), Language::Dutch);
    QTRY_VERIFY(named<QComboBox>(QStringLiteral("Ronde")));
    QCOMPARE(m_window->workspace()->currentRoom(), RoomName::Review);
    QAction* english = menuAction(QStringLiteral("English"));
    QVERIFY(english);
    english->trigger();
    QTRY_VERIFY(named<QComboBox>(QStringLiteral("Round")));
}

void MainWindowTest::switchesTheThemeInPlace()
{
    openFixture();
    QVERIFY(!isDark(m_window->palette()));
    menuAction(QStringLiteral("Dark"))->trigger();
    QTRY_VERIFY(isDark(m_window->palette()));
    QCOMPARE(m_settings->theme(), Theme::Dark);
    QTRY_VERIFY(menuAction(QStringLiteral("Dark"))->isChecked());
}

void MainWindowTest::remembersWhoWorksHere()
{
    openFixture();
    QCOMPARE(m_window->session()->actingMember()->id, m_fixture->secretary().id);
    auto* who = named<QComboBox>(QStringLiteral("Who works here"));
    QVERIFY(who);
    who->setFocus();
    while (who->currentData().toString() != m_fixture->member(0).id.text()) {
        const int before = who->currentIndex();
        QTest::keyClick(who, before < who->findData(m_fixture->member(0).id.text()) ? Qt::Key_Down
                                                                                    : Qt::Key_Up);
        QVERIFY(who->currentIndex() != before);
    }
    QCOMPARE(m_window->session()->actingMember()->id, m_fixture->member(0).id);
    QCOMPARE(m_window->session()->history().actor().role, domain::MemberRole::Member);
    m_window->openDossier(m_fixture->path());
    QCOMPARE(m_window->session()->actingMember()->id, m_fixture->member(0).id);
}

void MainWindowTest::switchesTheRound()
{
    m_fixture->open();
    m_fixture->finaliseRound(domain::Outcome::Revise);
    const auto second = tests::must(
        commands::RoundDesk(m_fixture->history()).startNext(m_fixture->round(), domain::Round()));
    m_fixture->close();
    openFixture();
    QCOMPARE(m_window->session()->roundId(), second);
    auto* rounds = named<QComboBox>(QStringLiteral("Round"));
    QCOMPARE(rounds->count(), 2);
    rounds->setFocus();
    QTest::keyClick(rounds, Qt::Key_Up);
    QCOMPARE(m_window->session()->roundId(), m_fixture->round());
    QVERIFY(m_window->session()->round()->isFinal());
}

void MainWindowTest::leadsFromTheMenuToTheArchive()
{
    openFixture();
    const auto menus = m_window->findChildren<WindowMenu*>();
    QCOMPARE(menus.size(), 1);
    const QList<QAction*> actions = menus.first()->actions();
    const auto archive = std::find_if(actions.begin(), actions.end(), [](const QAction* each) {
        return each->text().remove(QLatin1Char('&')).startsWith(QStringLiteral("Make an archive"));
    });
    QVERIFY(archive != actions.end());
    QVERIFY(m_window->findChild<Workspace*>()->currentRoom() != RoomName::Setup);
    (*archive)->trigger();
    QTRY_COMPARE(m_window->findChild<Workspace*>()->currentRoom(), RoomName::Setup);
}

void MainWindowTest::listsItsKeys()
{
    openFixture();
    QStringList shown;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&shown] {
        auto* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            shown.append(label->text());
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    answer.start(10);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY(shown.contains(QStringLiteral("Go to Review")));
    QVERIFY(shown.contains(QStringLiteral("Ctrl+2")));
    QVERIFY(shown.contains(QStringLiteral("Esc")));
}

void MainWindowTest::asksBeforeRunningWorkIsStopped()
{
    openFixture();
    m_window->session()->start(QStringLiteral("Waiting"),
                               [](const Progress& progress) -> Result<void> {
                                   while (!progress.isCancelled())
                                       QThread::yieldCurrentThread();
                                   return Error(ErrorKind::Cancelled);
                               });
    m_prompts.confirmations = {false};
    QVERIFY(!m_window->close());
    QVERIFY(m_window->session());
    m_prompts.confirmations = {true};
    QVERIFY(m_window->close());
    QVERIFY(!m_window->session());
}

void MainWindowTest::buildsTheDemonstrationOnce()
{
    int built = 0;
    m_buildDemonstration = [this, &built](const QString& path, const Progress&) -> Result<void> {
        ++built;
        QFile::copy(m_fixture->path(), path);
        return {};
    };
    makeWindow();
    m_window->openDemonstration();
    QTRY_VERIFY(m_window->session());
    m_window->openDemonstration();
    QVERIFY(m_window->session());
    QCOMPARE(built, 1);
}

void MainWindowTest::saysWhyTheDemonstrationWasNotBuilt()
{
    m_buildDemonstration = [](const QString& path, const Progress&) -> Result<void> {
        return Error(ErrorKind::DiskFull, {path});
    };
    makeWindow();
    m_window->openDemonstration();
    QTRY_VERIFY2(!problem().isEmpty(), "nothing was said");
    QVERIFY(!m_window->session());
}

BERAAD_TEST(MainWindowTest, QApplication)
#include "tst_mainwindow.moc"
