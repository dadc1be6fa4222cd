// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualprinter.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace beraad::tests {

using namespace Qt::StringLiterals;

namespace {

const QStringList kAdministration{u"/usr/sbin"_s, u"/usr/bin"_s};

QString program(const QString& name)
{
    return QStandardPaths::findExecutable(name, kAdministration);
}

void write(const QString& path, const QString& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qUtf8Printable(path));
}

constexpr auto kServer = R"(Listen %1/cups.sock
LogLevel warn
MaxJobs 0
PreserveJobHistory Yes
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
)";

constexpr auto kFiles = R"(ServerRoot %1/etc
CacheDir %1/cache
StateDir %1/state
RequestRoot %1/spool
TempDir %1/spool/tmp
ServerBin %1/bin
AccessLog %1/access_log
ErrorLog %1/error_log
PageLog %1/page_log
Sandboxing relaxed
)";

/// Arguments of a backend: job, user, title, copies, options and perhaps a file; see backend(7).
constexpr auto kBackend = R"(#!/bin/sh
[ $# -ge 5 ] || { echo 'direct collect "Unknown" "collect"'; exit 0; }
cat ${6:+"$6"} > "%1/paper/job-$1.part" && mv "%1/paper/job-$1.part" "%1/paper/job-$1.pdf"
printf '%s' "$3" > "%1/paper/job-$1.title"
printf '%s %s' "$4" "$5" > "%1/paper/job-$1.options"
)";

} // namespace

bool VirtualPrinter::isPossible()
{
    return !program(u"cupsd"_s).isEmpty() && !program(u"lpadmin"_s).isEmpty();
}

VirtualPrinter::VirtualPrinter()
{
    writeFiles();
    start();
}

VirtualPrinter::~VirtualPrinter()
{
    m_server.terminate();
    if (!m_server.waitForFinished(10'000))
        m_server.kill();
    m_server.waitForFinished();
}

QString VirtualPrinter::path(const char* name) const
{
    return m_folder.filePath(QString::fromLatin1(name));
}

void VirtualPrinter::writeFiles()
{
    const auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                           QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(m_folder.path(), everybody); // a backend runs as another user
    for (const char* folder : {"etc", "cache", "state", "spool/tmp", "bin/backend", "paper"}) {
        QDir().mkpath(path(folder));
        QFile::setPermissions(path(folder), everybody);
    }
    QFile::setPermissions(path("paper"), everybody | QFile::WriteGroup | QFile::WriteOther);
    QFile::link(u"/usr/lib/cups/daemon"_s, path("bin/daemon")); // by which the server starts others
    write(path("etc/cupsd.conf"), QString::fromLatin1(kServer).arg(m_folder.path()));
    write(path("etc/cups-files.conf"), QString::fromLatin1(kFiles).arg(m_folder.path()));
    write(path("bin/backend/collect"),
          QString::fromLatin1(kBackend).replace(u"%1"_s, m_folder.path()));
    QFile::setPermissions(path("bin/backend/collect"), everybody);
    qputenv("CUPS_SERVER", path("cups.sock").toLocal8Bit());
}

void VirtualPrinter::start()
{
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(program(u"cupsd"_s), {u"-f"_s, u"-c"_s, path("etc/cupsd.conf"), u"-s"_s,
                                         path("etc/cups-files.conf")});
    const bool isUp = QTest::qWaitFor(
        [this] {
            return m_server.state() == QProcess::NotRunning ||
                   run(u"lpstat"_s, {u"-r"_s}).contains(u"is running"_s);
        },
        20'000);
    if (!isUp || m_server.state() == QProcess::NotRunning) {
        m_fault = u"CUPS does not start: "_s + QString::fromUtf8(m_server.readAll());
        return;
    }
    run(u"lpadmin"_s, {u"-p"_s, name(), u"-E"_s, u"-v"_s, u"collect:/paper"_s, u"-m"_s, u"raw"_s});
    const QString known = run(u"lpstat"_s, {u"-p"_s, name()});
    if (!known.contains(name()))
        m_fault = u"the printer cannot be made: "_s + known;
}

QString VirtualPrinter::run(const QString& name, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(program(name), arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

void VirtualPrinter::jam()
{
    run(u"cupsdisable"_s, {name()});
}

void VirtualPrinter::clear()
{
    run(u"cupsenable"_s, {name()});
}

void VirtualPrinter::cancelAll()
{
    run(u"cancel"_s, {u"-a"_s, name()});
}

void VirtualPrinter::throwPaperAway()
{
    QDir folder(path("paper"));
    const QStringList files = folder.entryList(QDir::Files);
    for (const QString& name : files)
        folder.remove(name);
}

QStringList VirtualPrinter::paper() const
{
    return QDir(path("paper")).entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
}

QStringList VirtualPrinter::titles() const
{
    QStringList titles = written(u"*.title"_s);
    titles.sort();
    return titles;
}

QStringList VirtualPrinter::options() const
{
    return written(u"*.options"_s);
}

QStringList VirtualPrinter::written(const QString& pattern) const
{
    QStringList texts;
    const QStringList files = QDir(path("paper")).entryList({pattern}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        QFile file(QDir(path("paper")).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts << QString::fromUtf8(file.readAll());
    }
    return texts;
}

} // namespace beraad::tests
