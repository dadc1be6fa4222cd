// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/planreader.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>
#include <variant>

namespace beraad::pdf {

struct OpenRequest
{
    QString document;
    QString fileName;
    ByteProvider bytes;
};

struct ContentRequest
{
    QString document;
    int page = 0;
};

/// A search on its way: the next page to look at, as a step that gives way to other work.
struct FindStep
{
    FindRequest request;
    int pagesSearched = 0;
};

/// One request on its way through the reader. The message is touched only by who holds the request
/// (queue or worker); `aborted` may be set by anyone and is read while the work is done.
struct QueuedRequest
{
    RequestId id = 0;
    Priority priority = Priority::Visible;
    std::variant<OpenRequest, PictureRequest, ContentRequest, FindStep> message;
    std::atomic_bool aborted = false;
    std::atomic_bool putBack = false; ///< aborted only to make way; still wanted
};
using QueuedRequestPointer = std::shared_ptr<QueuedRequest>;

/// What waits to be done and what is being done, shared by the client's thread and the workers;
/// every member is safe from each of them. First what is visible, and within one priority first
/// what was asked first. A visible picture that finds all workers at less urgent pictures takes the
/// place of one of those.
class RequestQueue
{
public:
    explicit RequestQueue(int workers = 0)
        : m_workers(workers)
    {
    }

    /// One worker more takes from here from now on.
    void join();
    void add(QueuedRequestPointer request);
    /// Waits for work. Null when the queue is closed.
    QueuedRequestPointer take();
    /// For a worker who stands by: waits until there is more to do than the others get done, which
    /// is when something or other waited all through `patience`. Before the first picture nobody is
    /// called, for `headStart` at most. False when the queue was closed.
    bool awaitBacklog(std::chrono::milliseconds headStart, std::chrono::milliseconds patience);
    /// The work is over. True when its answer counts; a request that made way waits again.
    bool finish(const QueuedRequestPointer& request);
    /// The same request goes on later with its next step.
    void again(const QueuedRequestPointer& request);

    void reprioritise(RequestId id, Priority priority);
    void cancel(RequestId id);
    /// Lets nothing in or out any more and aborts what is being done.
    void close();

private:
    void insert(QueuedRequestPointer request);
    void makeWay();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::condition_variable m_standby;         ///< of those who wait for a backlog
    std::list<QueuedRequestPointer> m_waiting; ///< in the order of doing
    std::list<QueuedRequestPointer> m_running;
    int m_workers = 0;
    bool m_closed = false;
    bool m_hasDrawn = false;
};

} // namespace beraad::pdf
