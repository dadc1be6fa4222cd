// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QRect>
#include <QTemporaryDir>

#include <memory>

namespace beraad::tests {

/// A screen of its own (Xvfb with a window manager that makes every window as large as the screen),
/// to see programs as a person does: when does what they show stand? Looks at a part of the screen
/// every few milliseconds. Made before the QGuiApplication, which then draws on that screen; looks
/// only after it.
class ScreenProbe
{
public:
    static inline const QStringList kPrograms{QStringLiteral("Xvfb"), QStringLiteral("openbox"),
                                              QStringLiteral("xdotool"),
                                              QStringLiteral("dbus-daemon")};

    /// Null when it cannot be started. `home` is that of all programs that are looked at.
    static std::unique_ptr<ScreenProbe> start(const QString& home);
    ~ScreenProbe();

    /// A program on this screen; ended with end().
    std::unique_ptr<QProcess> run(const QString& program, const QStringList& arguments) const;
    void end(std::unique_ptr<QProcess> program) const;

    /// Keys and mouse, in the words of xdotool: "key ctrl+Next".
    void send(const QByteArray& command);

    QImage look() const;
    /// The time on `clock` of the first picture that is as good as the one that then stays for
    /// `stays` milliseconds; what stood there `before` does not count. -1: nothing came in the
    /// milliseconds of `patience`.
    double standsAt(const QElapsedTimer& clock, const QImage& before, int stays,
                    int patience) const;

private:
    explicit ScreenProbe(const QString& home)
        : m_home(home)
    {
    }

    QString m_home;
    QProcess m_server;
    QProcess m_bus;
    QProcess m_manager;
    QProcess m_hands;
};

/// What a program and all that it started hold in memory, in MiB: their proportional share (PSS)
/// where the system tells that, and for a process that is shut in and not ours to look into what
/// it has in memory less what it shares.
double memoryOf(qint64 process);

} // namespace beraad::tests
