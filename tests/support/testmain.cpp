// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

#include <sys/resource.h>

namespace beraad::tests {

void TestCase::init()
{
    // The platform plugin of tests says this whenever a window is shown, and nothing else of use.
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
}

QString corpusFolder()
{
    const QString folder = qEnvironmentVariable("BERAAD_CORPUS");
    return !folder.isEmpty() && QDir(folder).exists() ? folder : QString();
}

qint64 peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

void prepareProcess()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("TZ"))
        qputenv("TZ", "Europe/Amsterdam");
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
}

} // namespace beraad::tests

#include "moc_testmain.cpp"
