// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace beraad::pdf {

/// How a worker came to its end.
enum class WorkerEnd
{
    Crashed,
    TimeUsedUp,  ///< its processor time ran out
    MemoryUsedUp ///< it asked for more memory than it may have
};

/// What a worker ends with when it gets no more memory. Poppler's own allocator ends with 1.
inline constexpr int kExitOutOfMemory = 12;
inline constexpr int kExitPopplerOutOfMemory = 1;
/// The descriptor at which a worker finds its socket, where there is one.
inline constexpr int kWorkerSocket = 3;

/// A worker as the window sees it: a process with a line to it that carries whole messages. Used
/// by one thread. The process is killed when this is destroyed.
class WorkerProcess
{
public:
    /// Starts the program; null when that cannot be.
    static std::unique_ptr<WorkerProcess> start(const QString& program,
                                                const QStringList& arguments);

    virtual ~WorkerProcess() = default;

    /// False when the worker is gone. The descriptor, unless -1, goes with it as a copy.
    virtual bool send(const QByteArray& message, int descriptor) = 0;

    enum class Heard
    {
        Message,
        Nothing, ///< in all of the time
        TheEnd   ///< the worker is gone, or what it says is no message
    };
    virtual Heard listen(int milliseconds, QByteArray& message) = 0;

    /// Kills it when it still runs, and says what had ended it before.
    virtual WorkerEnd end() = 0;
};

/// The line as the worker sees it.
class WorkerLine
{
public:
    static std::unique_ptr<WorkerLine> toWindow();

    virtual ~WorkerLine() = default;
    /// Waits until there is something to hear; true when there is nothing in all of the time.
    virtual bool isQuiet(int milliseconds) = 0;
    /// Waits for a message; false when the window is gone. `descriptor` is -1 unless one came with
    /// it, which is then the caller's.
    virtual bool listen(QByteArray& message, int& descriptor) = 0;
    virtual bool send(const QByteArray& message) = 0;
};

} // namespace beraad::pdf
