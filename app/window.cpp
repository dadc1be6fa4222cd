// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/rooms.h"
#include "app/windowheap.h"
#include "core/demonstration/demonstration.h"
#include "core/pdf/remoteplanreader.h"
#include "core/wording/phrases.h"
#include "core/wording/programlanguage.h"
#include "ui/exchange/returnsdialog.h"
#include "ui/kit/appearance.h"
#include "ui/kit/dialogprompts.h"
#include "ui/kit/icons.h"
#include "ui/kit/settings.h"
#include "ui/laptop/handindialog.h"
#include "ui/laptop/rounddialog.h"
#include "ui/review/openahead.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/newdossierwizard.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontInfo>
#include <QIcon>
#include <QStandardPaths>
#include <QThreadPool>

namespace beraad::app {

namespace {

/// Built once and kept for the next start.
QString demonstrationPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const demonstration::DemonstrationFolder files(
        folder.filePath(QStringLiteral("demonstration")));
    return files.dossier();
}

/// The person is then the member whose review is half-way, and not the secretary who has done
/// everything.
Result<void> buildDemonstration(const QString& path, const Progress& progress,
                                ui::Settings& settings)
{
    BERAAD_TRY(const domain::MemberId newcomer,
               demonstration::buildDemonstration(demonstration::makeWorld(), QFileInfo(path).path(),
                                                 progress));
    // Settings belong to the window's thread; this arrives there before the news that it is built.
    QMetaObject::invokeMethod(
        qApp, [&settings, path, newcomer] { settings.setActingMember(path, newcomer.text()); },
        Qt::QueuedConnection);
    return {};
}

/// A package asks things first, and a demonstration may have to be built: over the start screen.
QString dossierToOpenAtOnce(const WindowStart& start, const ui::Settings& settings)
{
    if (start.isDemonstration)
        return {};
    if (!start.file.isEmpty())
        return start.file.endsWith(QLatin1String(".beraad"), Qt::CaseInsensitive) ? start.file
                                                                                  : QString();
    const QList<ui::RecentDossier> recent = settings.recentDossiers();
    return settings.reopensLastDossier() && !recent.isEmpty() ? recent.first().path : QString();
}

/// Which fonts there are takes the system as long to find out as a dossier to open, and nothing
/// asks for it before the first text is laid out.
void findFontsAhead()
{
    QThreadPool::globalInstance()->start(
        [font = QGuiApplication::font()] { (void)QFontInfo(font).family(); });
}

} // namespace

int runWindow(int argc, char** argv, const WindowStart& start)
{
    keepWindowHeapSmall();
    ui::Settings settings;
    const SystemClock clock; // outlives the reader
    const QString dossier = dossierToOpenAtOnce(start, settings);
    // Its process starts on another core while this one makes the window.
    std::unique_ptr<pdf::PlanReader> reader;
    if (!dossier.isEmpty() && !pdf::readerProgram().isEmpty())
        reader = std::make_unique<pdf::RemotePlanReader>();
    QApplication application(argc, argv);
    std::shared_ptr<void> planLeft;
    if (reader && ui::MainWindow::roomLeft(settings) == ui::RoomName::Review)
        planLeft = ui::openPlanLeft(settings, dossier, clock, *reader);
    findFontsAhead();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/beraad.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("beraad"));
    ui::systemPrefersDark(); // asked before our own palette covers the answer
    ui::applyTheme(application, settings.theme());
    ui::useIconTheme();
    wording::ProgramLanguage language(settings.language().value_or(wording::systemLanguage()));
    ui::DialogPrompts prompts(settings);
    ui::MainWindow window(
        {.settings = settings,
         .prompts = prompts,
         .clock = clock,
         .language = language,
         .rooms = allRooms(),
         .newDossier =
             [&](QWidget* over) { return ui::NewDossierWizard::run(prompts, clock, over); },
         .openRound =
             [&](const QString& package, QWidget* over, const auto& release) {
                 return ui::RoundDialog::run(
                     {settings, prompts, clock,
                      signing::CardReaders::ofThisMachine(settings.cardModule()), release},
                     package, over);
             },
         .handIn =
             [&](ui::Session& session, QWidget* over) {
                 ui::HandInDialog::run(
                     session, signing::CardReaders::ofThisMachine(settings.cardModule()), over);
             },
         .takeReturns =
             [&](ui::Session& session, const QStringList& files, QWidget* over) {
                 ui::ReturnsDialog(session,
                                   signing::CardReaders::ofThisMachine(settings.cardModule()),
                                   files, over)
                     .exec();
             },
         .buildDemonstration =
             [&](const QString& path, const Progress& progress) {
                 return buildDemonstration(path, progress, settings);
             },
         .demonstrationPath = demonstrationPath(),
         .opensAtOnce = !dossier.isEmpty(),
         .reader = std::move(reader),
         .begun = std::move(planLeft)});
    prompts.setWindow(&window);
    if (!dossier.isEmpty())
        window.openAhead(dossier);
    window.show();
    if (start.isDemonstration)
        window.openDemonstration();
    else if (!start.file.isEmpty())
        window.openFile(start.file);
    else
        window.reopenLast();
    return QApplication::exec();
}

} // namespace beraad::app
