// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/rooms.h"
#include "core/wording/phrases.h"
#include "core/wording/programlanguage.h"
#include "ui/kit/appearance.h"
#include "ui/kit/dialogprompts.h"
#include "ui/kit/icons.h"
#include "ui/kit/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/newdossierwizard.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

namespace beraad::app {

namespace {

/// Built once and kept for the next start.
QString demonstrationPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return folder.filePath(QStringLiteral("demonstration/demonstration.beraad"));
}

} // namespace

int runWindow(int argc, char** argv, const WindowStart& start)
{
    QApplication application(argc, argv);
    ui::Settings settings;
    ui::systemPrefersDark(); // asked before our own palette covers the answer
    ui::applyTheme(application, settings.theme());
    ui::useIconTheme();
    wording::ProgramLanguage language(settings.language().value_or(wording::systemLanguage()));
    ui::DialogPrompts prompts(settings);
    const SystemClock clock;
    ui::MainWindow window(
        {.settings = settings,
         .prompts = prompts,
         .clock = clock,
         .language = language,
         .rooms = allRooms(),
         .newDossier =
             [&](QWidget* over) { return ui::NewDossierWizard::run(prompts, clock, over); },
         .buildDemonstration = {},
         .demonstrationPath = demonstrationPath()});
    prompts.setWindow(&window);
    window.show();
    if (start.isDemonstration)
        window.openDemonstration();
    else if (!start.dossier.isEmpty())
        window.openDossier(start.dossier);
    else
        window.reopenLast();
    return QApplication::exec();
}

} // namespace beraad::app
