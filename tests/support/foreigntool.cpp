// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/foreigntool.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <array>

namespace beraad::tests {

namespace {

constexpr int kLongestRun = 120'000; // milliseconds

QString jar(const char* name)
{
    return QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(name));
}

/// Preflight and what it needs; Debian's package does not depend on the last two.
constexpr std::array kPreflightJars{"preflight",        "pdfbox2",         "fontbox2",
                                    "xmpbox",           "commons-logging", "commons-io",
                                    "javax.activation", "jaxb-api"};

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

bool lockPdf(const QString& from, const QString& to, const QString& password)
{
    const auto made = runTool(QStringLiteral("qpdf"),
                              {QStringLiteral("--encrypt"), password, QStringLiteral("eigenaar"),
                               QStringLiteral("256"), QStringLiteral("--"), from, to});
    if (made && made->exitCode != 0)
        qFatal("qpdf cannot lock a file: %s", qUtf8Printable(made->text));
    return made.has_value();
}

std::optional<QString> preflightComplaints(const QString& path)
{
    if (!QFile::exists(jar(kPreflightJars.front())))
        return {};
    QStringList jars;
    for (const char* name : kPreflightJars) {
        jars.append(jar(name));
        if (!QFile::exists(jars.last()))
            return QStringLiteral("preflight is installed, but not %1").arg(jars.last());
    }
    const auto output =
        runTool(QStringLiteral("java"),
                {QStringLiteral("-cp"), jars.join(u':'),
                 QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path});
    if (!output)
        return QStringLiteral("preflight is installed, but not java");
    return output->exitCode == 0 ? QString() : output->text;
}

} // namespace beraad::tests
