// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/foreigntool.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace beraad::tests {

namespace {

constexpr int kLongestRun = 120'000; // milliseconds

/// Empty when one of them is not there.
QString preflightClassPath()
{
    QStringList jars;
    for (const char* name : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging",
                             "commons-io", "javax.activation", "jaxb-api"}) {
        jars.append(QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(name)));
        if (!QFile::exists(jars.last()))
            return {};
    }
    return jars.join(u':');
}

} // namespace

std::optional<ToolOutput> runTool(const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(kLongestRun))
        return ToolOutput{-1, process.errorString()};
    return ToolOutput{process.exitCode(), QString::fromUtf8(process.readAll())};
}

std::optional<QString> preflightComplaints(const QString& path)
{
    const QString classPath = preflightClassPath();
    if (classPath.isEmpty())
        return {};
    const auto output =
        runTool(QStringLiteral("java"),
                {QStringLiteral("-cp"), classPath,
                 QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path});
    if (!output)
        return {};
    return output->exitCode == 0 ? QString() : output->text;
}

} // namespace beraad::tests
