// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/help/aboutbox.h"
#include "ui/help/manualwindow.h"
#include "ui/help/shortcutsheet.h"
#include "ui/kit/longtask.h"
#include "ui/kit/progressline.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/shell/backupdialog.h"
#include "ui/shell/startscreen.h"
#include "ui/shell/windowmenu.h"
#include "ui/shell/workspace.h"

#include "core/base/log.h"
#include "core/exchange/handingin.h"
#include "core/intake/completion.h"
#include "core/pdf/remoteplanreader.h"
#include "core/storage/dossier.h"
#include "core/wording/errorwording.h"
#include "core/wording/phrases.h"
#include "core/wording/programlanguage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>
#include <QTimer>

#include <algorithm>

namespace beraad::ui {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kRoom = QStringLiteral("window/room");
/// What nobody waits for begins when the first page stands, in milliseconds.
constexpr int kUntilItStands = 1500;
constexpr QSize kFirstSize(1280, 720);
constexpr int kRoomForMore = 1600; ///< a screen this wide has room beside the window
constexpr QSize kLeastSize(960, 540);
} // namespace

MainWindow::MainWindow(WindowParts parts)
    : m_parts(std::move(parts))
{
    setMinimumSize(kLeastSize);
    setAcceptDrops(true);
    if (!restoreGeometry(m_parts.settings.layout(kGeometry)))
        takeFirstSize();
    if (!m_parts.opensAtOnce)
        showStart();
}

/// On a laptop all of the screen, at once at that size: to be made larger once it stands would draw
/// the first page twice.
void MainWindow::takeFirstSize()
{
    const QSize room = screen()->availableSize();
    const bool isSmall = room.width() < kRoomForMore;
    resize(isSmall ? room : kFirstSize);
    if (isSmall)
        setWindowState(Qt::WindowMaximized);
}

MainWindow::~MainWindow()
{
    // The rooms go before the session that they show.
    delete takeCentralWidget();
}

void MainWindow::openAhead(const QString& path)
{
    m_ahead = std::make_unique<Opening>(
        beginOpening(QFileInfo(path).absoluteFilePath(), roomLeft(m_parts.settings)));
}

void MainWindow::openDossier(const QString& path)
{
    open(path, roomLeft(m_parts.settings));
}

bool MainWindow::canHandIn() const
{
    const auto member = m_session ? m_session->actingMember() : std::nullopt;
    if (!member || !m_parts.handIn)
        return false;
    const auto handing =
        exchange::readHandingIn(m_session->dossier(), m_session->roundId(), member->id);
    return handing && *handing;
}

void MainWindow::handIn()
{
    if (!canHandIn())
        return;
    m_workspace->flush();
    m_parts.handIn(*m_session, this);
    m_workspace->enterCurrent(); // the room may say when it was
}

RoomName MainWindow::roomLeft(const Settings& settings)
{
    const int room = settings.layout(kRoom).toInt(); // 0, the overview, when there is none
    return RoomName(std::clamp(room, int(RoomName::Overview), int(RoomName::Setup)));
}

MainWindow::Opening MainWindow::beginOpening(const QString& path, RoomName first)
{
    // Its processes get ready on the other cores while this thread opens the dossier.
    std::unique_ptr<pdf::PlanReader> reader = std::move(m_parts.reader);
    if (!reader)
        reader = std::make_unique<pdf::RemotePlanReader>();
    Opening opening{
        path,
        Session::open(path, m_parts.clock, m_parts.settings, m_parts.prompts, std::move(reader)),
        {}};
    if (m_parts.begun)
        opening.begun = std::move(m_parts.begun);
    else if (opening.session)
        opening.begun = beginOf(m_parts.rooms, first, *opening.session.value());
    return opening;
}

void MainWindow::open(const QString& path, RoomName first)
{
    if (!closeDossier())
        return;
    const QString whole = QFileInfo(path).absoluteFilePath();
    const auto ahead = std::move(m_ahead);
    Opening opening =
        ahead && ahead->path == whole ? std::move(*ahead) : beginOpening(whole, first);
    if (!opening.session) {
        offerRestore(opening.session.error(), whole);
        return;
    }
    m_session = std::move(opening.session).value();
    m_parts.settings.addRecentDossier(
        {.name = m_session->name(), .path = whole, .lastOpened = m_parts.clock.now()});
    m_session->setComingUp(true);
    showWorkspace(first);
    m_session->setComingUp(false);
    tendDossierSoon();
    // Over the workspace once it is shown.
    QMetaObject::invokeMethod(this, &MainWindow::takeReturns, Qt::QueuedConnection);
}

/// The person sees the dossier first: what nobody waits for keeps disk and processors busy for
/// seconds. Who edits before waits for the backup then.
void MainWindow::tendDossierSoon()
{
    QTimer::singleShot(kUntilItStands, m_session.get(), [this] {
        if (!m_session->dossier().leftBackupWaiting())
            return completeDossier();
        // Not one of the tasks that the status line shows: nobody waits for it.
        auto* task = new LongTask(
            {}, [open = &m_session->dossier()](const Progress&) { return open->backUp(); },
            m_session.get());
        connect(task, &LongTask::finished, this, &MainWindow::completeDossier);
        connect(task, &LongTask::failed, this, &MainWindow::sayBackupFailed);
        connect(task, &LongTask::ended, task, &QObject::deleteLater);
        task->start();
    });
}

/// What is missing of a dossier that an older version made is read while the person works. The
/// search says what it does not know yet.
void MainWindow::completeDossier()
{
    const Result<bool> isIncomplete = intake::hasIncomplete(m_session->dossier());
    if (isIncomplete && !*isIncomplete)
        return;
    const LongTask* task = m_session->start(
        tr("Reading the plans for searching"),
        [open = &m_session->dossier()](const Progress& progress) -> Result<void> {
            BERAAD_TRY(const auto dossier, open->alongside());
            return intake::complete(*dossier, progress);
        },
        WhenStopped::Kept);
    connect(task, &LongTask::failed, m_session.get(), [](const Error& error) {
        qCWarning(windowLog, "the plans could not be read for searching: %s",
                  qPrintable(error.detail()));
    });
}

/// Nothing was changed yet, and nothing will be while that is so.
void MainWindow::sayBackupFailed(const Error& error)
{
    if (!storage::needsBackup(error.kind())) {
        m_workspace->sayError(error);
        return;
    }
    const QString path = m_session->dossier().path();
    showStart();
    offerRestore(error, path);
}

void MainWindow::offerRestore(const Error& error, const QString& path)
{
    if (!m_start)
        showStart();
    const bool isDamaged = storage::needsBackup(error.kind());
    m_damagedPath = isDamaged ? path : QString();
    m_start->sayError(wording::sentence(error), isDamaged ? tr("Restore a backup…") : QString());
}

bool MainWindow::closeDossier()
{
    if (m_building) {
        const bool stops = m_parts.prompts.confirm(
            {.title = tr("Stop building the demonstration?"),
             .text = tr("What is built so far is thrown away. You can build it again later."),
             .accept = tr("Stop building")});
        if (!stops)
            return false;
        m_building.reset();
        showStart();
    }
    if (!m_session)
        return true;
    m_workspace->flush();
    if (m_session->isWorking() &&
        !m_parts.prompts.confirm({.title = tr("Stop what is going on?"),
                                  .text = tr("Work on this dossier is not finished. When you "
                                             "stop it, nothing of it is kept."),
                                  .accept = tr("Stop and close")}))
        return false;
    m_parts.settings.setLayout(kRoom, QByteArray::number(int(m_workspace->currentRoom())));
    showStart();
    return true;
}

void MainWindow::makeDossier()
{
    const QString path = m_parts.newDossier(this);
    if (!path.isEmpty())
        open(path, RoomName::Setup); // members and readers come next
}

void MainWindow::reopenLast()
{
    const QList<RecentDossier> recent = m_parts.settings.recentDossiers();
    if (m_parts.settings.reopensLastDossier() && !recent.isEmpty())
        openDossier(recent.first().path);
    else if (!m_start)
        showStart();
}

void MainWindow::openDemonstration()
{
    if (QFileInfo::exists(m_parts.demonstrationPath) || !m_parts.buildDemonstration) {
        openDossier(m_parts.demonstrationPath);
        return;
    }
    if (m_building || !closeDossier())
        return;
    m_building = std::make_unique<LongTask>(
        tr("Building the demonstration"),
        [build = m_parts.buildDemonstration, path = m_parts.demonstrationPath](
            const Progress& progress) { return build(path, progress); });
    connect(m_building.get(), &LongTask::ended, this, &MainWindow::demonstrationBuilt);
    connect(m_building.get(), &LongTask::failed, this,
            [this](const Error& error) { m_start->sayError(wording::sentence(error)); });
    m_start->clearError();
    m_start->setBusy(true);
    m_building->start();
    m_start->progressLine()->follow(m_building.get());
}

void MainWindow::demonstrationBuilt()
{
    m_building.release()->deleteLater();
    m_start->setBusy(false);
    if (QFileInfo::exists(m_parts.demonstrationPath))
        openDossier(m_parts.demonstrationPath);
}

/// Which dossier: the open one, else one that the person points at.
void MainWindow::restore()
{
    const QString path = m_session
                             ? m_session->dossier().path()
                             : m_parts.prompts.openFile({.title = tr("Restore which dossier?"),
                                                         .folder = {},
                                                         .filter = tr("Dossiers (*.beraad)"),
                                                         .suggested = {},
                                                         .suffix = {}});
    if (!path.isEmpty())
        restore(path);
}

void MainWindow::restore(const QString& path)
{
    // One that is made when the dossier closes would take the place of the oldest, which the person
    // may choose. What cannot be copied is kept all the same: restoring sets it aside as it is.
    if (m_session && m_session->dossier().path() == path) {
        if (const Result<void> made = m_session->dossier().backUp(); !made)
            qCWarning(windowLog, "no backup before restoring: %s",
                      qPrintable(made.error().detail()));
    }
    BackupDialog dialog(path, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return;
    const storage::Backup backup = *dialog.chosen();
    if (!closeDossier())
        return;
    if (const Result<void> result = storage::restoreBackup(path, backup, m_parts.clock); !result)
        offerRestore(result.error(), path);
    else
        openDossier(path);
}

void MainWindow::setLanguage(std::optional<Language> language)
{
    m_parts.settings.setLanguage(language);
    m_parts.language.set(language.value_or(wording::systemLanguage()));
    delete m_manual;
    rebuildSoon();
}

void MainWindow::setTheme(Theme theme)
{
    m_parts.settings.setTheme(theme);
    applyTheme(*qApp, theme);
    rebuildSoon();
}

/// Not at once: the menu whose click this is goes with the rest.
void MainWindow::rebuildSoon()
{
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::rebuild()
{
    if (m_building)
        return; // the start screen shows its progress; it is made anew when that ends
    if (m_session) {
        m_workspace->flush();
        const RoomName room = m_workspace->currentRoom();
        const auto begun = beginOf(m_parts.rooms, room, *m_session); // until the room is entered
        showWorkspace(room);
    } else {
        showStart();
    }
}

void MainWindow::showStart()
{
    delete takeCentralWidget();
    m_workspace = nullptr;
    m_session.reset();
    setWindowTitle(QStringLiteral("Beraad"));
    m_start = new StartScreen(
        m_parts.settings.recentDossiers(),
        {.newDossier = bool(m_parts.newDossier), .demonstration = bool(m_parts.buildDemonstration)},
        makeMenu());
    setCentralWidget(m_start);
    m_start->show(); // now, not with the next layout, so that keys and focus find it
    connect(m_start, &StartScreen::openRequested, this, &MainWindow::openDossier,
            Qt::QueuedConnection);
    connect(m_start, &StartScreen::browseRequested, this, &MainWindow::browse,
            Qt::QueuedConnection);
    connect(m_start, &StartScreen::newRequested, this, &MainWindow::makeDossier,
            Qt::QueuedConnection);
    connect(m_start, &StartScreen::demonstrationRequested, this, &MainWindow::openDemonstration,
            Qt::QueuedConnection);
    connect(
        m_start, &StartScreen::remedyRequested, this, [this] { restore(m_damagedPath); },
        Qt::QueuedConnection);
    connect(
        m_start, &StartScreen::forgetRequested, this,
        [this](const QString& path) {
            m_parts.settings.removeRecentDossier(path);
            rebuild();
        },
        Qt::QueuedConnection);
    m_start->setFocus();
    if (!m_returns.isEmpty())
        sayReturnsWait();
}

void MainWindow::showWorkspace(RoomName first)
{
    delete takeCentralWidget();
    m_start = nullptr;
    setWindowTitle(tr("%1 – Beraad").arg(m_session->name()));
    m_workspace = new Workspace(*m_session, m_parts.rooms, first, makeMenu());
    setCentralWidget(m_workspace);
    connect(m_workspace, &Workspace::handInRequested, this, &MainWindow::handIn,
            Qt::QueuedConnection);
    connect(m_menu, &WindowMenu::archiveRequested, m_workspace, &Workspace::makeArchive,
            Qt::QueuedConnection); // it asks, and the menu is still closing
    connect(m_session.get(), &Session::actingMemberChanged, m_menu,
            [this] { m_menu->offerHandIn(canHandIn()); });
    m_workspace->show(); // as above
    m_workspace->enterCurrent();
}

WindowMenu* MainWindow::makeMenu()
{
    delete m_menu;
    m_menu = new WindowMenu(m_parts.settings,
                            {.newDossier = bool(m_parts.newDossier),
                             .dossier = m_session != nullptr,
                             .handIn = canHandIn()},
                            this);
    addActions(m_menu->actions()); // so that their keys work while the menu is closed
    // What replaces the menu itself comes by the queue.
    connect(m_menu, &WindowMenu::newRequested, this, &MainWindow::makeDossier,
            Qt::QueuedConnection);
    connect(m_menu, &WindowMenu::openRequested, this, &MainWindow::browse, Qt::QueuedConnection);
    connect(m_menu, &WindowMenu::closeRequested, this, &MainWindow::closeDossier,
            Qt::QueuedConnection);
    connect(m_menu, &WindowMenu::handInRequested, this, &MainWindow::handIn, Qt::QueuedConnection);
    connect(
        m_menu, &WindowMenu::restoreRequested, this, [this] { restore(); }, Qt::QueuedConnection);
    connect(m_menu, &WindowMenu::languageChosen, this, &MainWindow::setLanguage);
    connect(m_menu, &WindowMenu::themeChosen, this, &MainWindow::setTheme);
    connect(m_menu, &WindowMenu::reopenLastChosen, this,
            [this](bool reopens) { m_parts.settings.setReopensLastDossier(reopens); });
    connect(m_menu, &WindowMenu::keysRequested, this, &MainWindow::showKeys);
    connect(m_menu, &WindowMenu::manualRequested, this, &MainWindow::showManual);
    connect(m_menu, &WindowMenu::aboutRequested, this, [this] { showAbout(this); });
    connect(m_menu, &WindowMenu::quitRequested, this, &MainWindow::close);
    return m_menu;
}

void MainWindow::showKeys()
{
    const QList<ShortcutHint> hints =
        m_workspace ? m_workspace->shortcuts() : QList<ShortcutHint>();
    ShortcutSheet(hints + hintsOf(m_menu->actions()), this).exec();
}

/// At the page of who works here.
void MainWindow::showManual()
{
    if (!m_manual) {
        m_manual = new ManualWindow(wording::ProgramLanguage::current(), this);
        const auto member = m_session ? m_session->actingMember() : std::nullopt;
        m_manual->showPage(member ? member->role : domain::MemberRole::Member);
    }
    m_manual->show();
    m_manual->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!closeDossier()) {
        event->ignore();
        return;
    }
    m_parts.settings.setLayout(kGeometry, saveGeometry());
    event->accept();
}

} // namespace beraad::ui

#include "moc_mainwindow.cpp"
