// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/screenprobe.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QThread>

#include <csignal>
#include <cstdlib>

#include <unistd.h>

namespace beraad::tests {

namespace {

constexpr int kGlance = 3; // milliseconds between two looks
constexpr int kPatience = 20000;
constexpr int kAway = 500; ///< milliseconds in which a window that was killed is gone
/// In the middle of a page in each of the programs, without carets and progress beside it.
constexpr QRect kPart(560, 220, 170, 380);
/// Of the pixels: what may still change on a page that one can read.
constexpr double kFlicker = 0.005;

const QByteArray kAllMaximised = R"(<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application class="*">
<maximized>yes</maximized><focus>yes</focus><decor>no</decor>
</application></applications></openbox_config>)";

double milliseconds(const QElapsedTimer& clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

bool isAsGoodAs(const QImage& one, const QImage& other)
{
    qsizetype different = 0;
    for (int y = 0; y < one.height(); ++y) {
        const auto* left = reinterpret_cast<const QRgb*>(one.constScanLine(y));
        const auto* right = reinterpret_cast<const QRgb*>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x)
            different += left[x] == right[x] ? 0 : 1;
    }
    return double(different) <= kFlicker * double(one.width()) * double(one.height());
}

QList<qint64> withChildren(qint64 process)
{
    QList<qint64> all{process};
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(process));
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(tasks.filePath(task + QStringLiteral("/children")));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& child : children.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                all += withChildren(child.toLongLong());
        }
    }
    return all;
}

double kilobytesOf(qint64 process)
{
    QFile shares(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (shares.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : shares.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                return line.mid(4).simplified().split(' ').first().toDouble();
        }
    }
    QFile pages(QStringLiteral("/proc/%1/statm").arg(process));
    if (!pages.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> counts = pages.readAll().simplified().split(' ');
    return (counts.value(1).toDouble() - counts.value(2).toDouble()) *
           double(sysconf(_SC_PAGESIZE)) / 1024;
}

/// Whether there is a window manager yet.
bool isManaged()
{
    QProcess question;
    question.start(QStringLiteral("xdotool"), {QStringLiteral("get_desktop")});
    return question.waitForFinished() && question.exitCode() == 0;
}

} // namespace

std::unique_ptr<ScreenProbe> ScreenProbe::start(const QString& home)
{
    auto probe = std::unique_ptr<ScreenProbe>(new ScreenProbe(home));
    // With -displayfd the server says which number it took, when it answers.
    probe->m_server.start(QStringLiteral("Xvfb"),
                          {QStringLiteral("-displayfd"), QStringLiteral("1"),
                           QStringLiteral("-screen"), QStringLiteral("0"),
                           QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"),
                           QStringLiteral("tcp")});
    if (!probe->m_server.waitForReadyRead(kPatience))
        return nullptr;
    qputenv("DISPLAY", ":" + probe->m_server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("GSETTINGS_BACKEND", "keyfile");
    qputenv("HOME", home.toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", (home + QStringLiteral("/.config")).toLocal8Bit());
    // Okular and Evince start one each when there is none.
    probe->m_bus.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--print-address")});
    if (!probe->m_bus.waitForReadyRead(kPatience))
        return nullptr;
    qputenv("DBUS_SESSION_BUS_ADDRESS", probe->m_bus.readLine().trimmed());
    QFile rules(home + QStringLiteral("/openbox.xml"));
    if (!rules.open(QIODevice::WriteOnly) || rules.write(kAllMaximised) < 0)
        return nullptr;
    rules.close();
    probe->m_manager.setStandardErrorFile(QProcess::nullDevice());
    probe->m_manager.start(QStringLiteral("openbox"),
                           {QStringLiteral("--config-file"), rules.fileName()});
    // One process for all keys: starting one for each would be measured as well.
    probe->m_hands.start(QStringLiteral("xdotool"), {QStringLiteral("-")});
    if (!probe->m_manager.waitForStarted() || !probe->m_hands.waitForStarted())
        return nullptr;
    QElapsedTimer patience;
    patience.start();
    while (!isManaged()) {
        if (patience.hasExpired(kPatience))
            return nullptr;
        QThread::msleep(50);
    }
    return probe;
}

ScreenProbe::~ScreenProbe()
{
    for (QProcess* process : {&m_hands, &m_manager, &m_bus, &m_server}) {
        process->terminate();
        process->waitForFinished();
    }
}

std::unique_ptr<QProcess> ScreenProbe::run(const QString& program,
                                           const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    process->waitForStarted();
    return process;
}

void ScreenProbe::end(std::unique_ptr<QProcess> program) const
{
    // Nothing to ask it whether it wants to be closed, and nothing to leave behind.
    for (const qint64 process : withChildren(program->processId()))
        ::kill(pid_t(process), SIGKILL);
    program->waitForFinished();
    QElapsedTimer clock;
    clock.start();
    const QImage empty = look();
    (void)standsAt(clock, empty, kAway, kAway);
}

void ScreenProbe::send(const QByteArray& command)
{
    m_hands.write(command + '\n');
    m_hands.waitForBytesWritten();
}

QImage ScreenProbe::look() const
{
    return QGuiApplication::primaryScreen()
        ->grabWindow(0, kPart.x(), kPart.y(), kPart.width(), kPart.height())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

double ScreenProbe::standsAt(const QElapsedTimer& clock, const QImage& before, int stays,
                             int patience) const
{
    struct Frame
    {
        double at;
        QImage image;
    };
    QList<Frame> frames;
    QImage last = before;
    const double until = milliseconds(clock) + patience;
    for (double now = milliseconds(clock); now < until + (frames.isEmpty() ? 0 : kPatience);
         now = milliseconds(clock)) {
        if (!frames.isEmpty() && now - frames.constLast().at > stays)
            break;
        if (const QImage image = look(); image != last) {
            frames.append({milliseconds(clock), image});
            last = image;
        }
        QThread::msleep(kGlance);
    }
    for (const Frame& frame : frames) {
        if (isAsGoodAs(frame.image, last))
            return frame.at;
    }
    return -1;
}

double memoryOf(qint64 process)
{
    double kilobytes = 0;
    for (const qint64 one : withChildren(process))
        kilobytes += kilobytesOf(one);
    return kilobytes / 1024;
}

} // namespace beraad::tests
