// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/console.h"
#include "app/window.h"
#include "core/wording/phrases.h"
#include "core/wording/programlanguage.h"

#include <QFile>
#include <QGuiApplication>

#include <optional>

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

/// What the window opens with, or nothing where the arguments are for the command line.
std::optional<beraad::app::WindowStart> windowStart(const QString& first)
{
    if (first == QLatin1String("--demonstration"))
        return beraad::app::WindowStart{.file = {}, .isDemonstration = true};
    const bool isFile = first.endsWith(QLatin1String(".beraad"), Qt::CaseInsensitive) ||
                        first.endsWith(QLatin1String(".beraad-round"), Qt::CaseInsensitive) ||
                        first.endsWith(QLatin1String(".beraad-return"), Qt::CaseInsensitive);
    if (first.isEmpty() || isFile)
        return beraad::app::WindowStart{.file = first, .isDemonstration = false};
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Beraad"));
    QCoreApplication::setApplicationName(QStringLiteral("Beraad"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BERAAD_VERSION));
    const auto start = windowStart(argc > 1 ? QFile::decodeName(argv[1]) : QString());
    return start ? beraad::app::runWindow(argc, argv, *start) : runWithoutWindow(argc, argv);
}
