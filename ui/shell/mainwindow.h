// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/room.h"
#include "ui/kit/settings.h"

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pdf/planreader.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

namespace beraad::wording {
class ProgramLanguage;
}

namespace beraad::ui {

class LongTask;
class Prompts;
class Session;
class StartScreen;
class ManualWindow;
class WindowMenu;
class Workspace;

/// What the window is made with. The references stay the caller's and outlive the window.
struct WindowParts
{
    Settings& settings;
    Prompts& prompts;
    const Clock& clock;
    wording::ProgramLanguage& language;
    RoomEntries rooms;

    /// Leads the person, over `window`, through making a dossier; gives its path, or an empty
    /// string when the person went back. None: not offered.
    std::function<QString(QWidget* window)> newDossier;
    /// Leads the person, over `window`, through opening the package of a round on a member's
    /// laptop; gives the path of the member's dossier, or an empty string when the person went
    /// back. `release` lets go of a dossier that the window has open. None: not offered.
    using Release = std::function<bool(const QString& dossier)>;
    std::function<QString(const QString& package, QWidget* window, const Release& release)>
        openRound = {};
    /// Lets the acting member hand in, over `window`. None: not offered.
    std::function<void(Session& session, QWidget* window)> handIn = {};
    /// Shows what returns change in the dossier that is open and takes them in, over `window`.
    /// None: not offered.
    std::function<void(Session& session, const QStringList& files, QWidget* window)> takeReturns =
        {};
    /// Builds the demonstration dossier at `path` on another thread. None: not offered.
    std::function<Result<void>(const QString& path, const Progress&)> buildDemonstration;
    QString demonstrationPath; ///< built only when the file is not there yet
    /// A dossier is opened right after: no start screen is made that nobody would see.
    bool opensAtOnce = false;
    /// For the dossier that is opened first; it may be getting ready already. None: the window
    /// makes one, as it does for each dossier after that.
    std::unique_ptr<pdf::PlanReader> reader = {};
    /// What was begun with it in the place of what the first room would begin, see
    /// RoomEntry::begin; kept until that room was entered. None: the room begins it.
    std::shared_ptr<void> begun = {};
};

/// The one window: the start screen, or the workspace of the dossier that is open. It opens,
/// closes and restores dossiers, and builds its inside anew when language or theme change.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts);
    ~MainWindow() override;

    /// Where the person was when a dossier was last closed: who stopped reading reads on.
    static RoomName roomLeft(const Settings& settings);

    /// Begins to open this dossier while the window is not on the screen yet. openDossier() takes
    /// it from there.
    void openAhead(const QString& path);
    /// Opens the dossier, or says on the start screen why it does not.
    void openDossier(const QString& path);
    /// A dossier, a package that becomes one, or a return: that waits until a dossier is open.
    void openFile(const QString& path);
    void openDemonstration();
    /// Opens the last dossier when the person asked for that.
    void reopenLast();

    Session* session() const { return m_session.get(); }
    Workspace* workspace() const { return m_workspace; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Opening
    {
        QString path;
        Result<std::unique_ptr<Session>> session;
        std::shared_ptr<void> begun; ///< what its first room will ask for
    };

    void takeFirstSize();
    Opening beginOpening(const QString& path, RoomName first);
    void open(const QString& path, RoomName first);
    void tendDossierSoon();
    void completeDossier();
    void sayBackupFailed(const Error& error);
    bool closeDossier(); ///< false when the person wants running work to go on
    void makeDossier();
    void openFiles(const QStringList& paths);
    void openRound(const QString& package);
    void receive(const QStringList& returns);
    void sayReturnsWait();
    void takeReturns();
    bool canHandIn() const;
    void handIn();
    void browse();
    void restore();
    void restore(const QString& path);
    void offerRestore(const Error& error, const QString& path);
    void demonstrationBuilt();
    void setLanguage(std::optional<Language> language);
    void setTheme(Theme theme);
    void showKeys();
    void showManual();
    void rebuild();
    void rebuildSoon();
    void showStart();
    void showWorkspace(RoomName first);
    WindowMenu* makeMenu();

    WindowParts m_parts;
    std::unique_ptr<Opening> m_ahead; ///< until that dossier is opened
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LongTask> m_building; ///< the demonstration
    WindowMenu* m_menu = nullptr;
    QPointer<ManualWindow> m_manual;  ///< while it is open
    StartScreen* m_start = nullptr;   ///< while no dossier is open
    Workspace* m_workspace = nullptr; ///< while one is
    QStringList m_returns;            ///< that wait for their dossier
    QString m_damagedPath;            ///< what the start screen's remedy would restore
};

} // namespace beraad::ui
