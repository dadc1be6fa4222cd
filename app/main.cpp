// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/console.h"
#include "core/wording/phrases.h"
#include "core/wording/programlanguage.h"

#include <QFile>
#include <QGuiApplication>

namespace {

/// A verb draws documents but shows nothing, so it needs no display.
int runWithoutWindow(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const beraad::wording::ProgramLanguage language(beraad::wording::systemLanguage());
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return int(beraad::app::ExitCode::CouldNotRun);
    beraad::app::Console console(&out, &err);
    return int(beraad::app::runVerb(QGuiApplication::arguments().mid(1), console));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Beraad"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BERAAD_VERSION));
    return runWithoutWindow(argc, argv);
}
