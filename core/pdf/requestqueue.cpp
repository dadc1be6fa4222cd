// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/requestqueue.h"

#include <algorithm>

namespace beraad::pdf {

void RequestQueue::join()
{
    const std::lock_guard lock(m_mutex);
    ++m_workers;
}

void RequestQueue::insert(QueuedRequestPointer request)
{
    const auto behind = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const auto& waiting) {
        return waiting->priority > request->priority;
    });
    m_waiting.insert(behind, std::move(request));
    makeWay();
    m_changed.notify_one();
    m_standby.notify_all();
}

void RequestQueue::makeWay()
{
    const auto urgent = std::count_if(m_waiting.begin(), m_waiting.end(), [](const auto& waiting) {
        return waiting->priority == Priority::Visible;
    });
    auto leaving = std::count_if(m_running.begin(), m_running.end(),
                                 [](const auto& running) { return running->aborted.load(); });
    const auto idle = m_workers - std::ssize(m_running);
    for (auto at = m_running.rbegin(); at != m_running.rend() && idle + leaving < urgent; ++at) {
        QueuedRequest& running = **at;
        if (running.priority == Priority::Visible || running.aborted ||
            !std::holds_alternative<PictureRequest>(running.message))
            continue;
        running.putBack = true;
        running.aborted = true;
        ++leaving;
    }
}

void RequestQueue::add(QueuedRequestPointer request)
{
    const std::lock_guard lock(m_mutex);
    if (!m_closed)
        insert(std::move(request));
}

QueuedRequestPointer RequestQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this]() { return m_closed || !m_waiting.empty(); });
    if (m_closed)
        return nullptr;
    QueuedRequestPointer next = m_waiting.front();
    m_waiting.pop_front();
    m_running.push_back(next);
    if (m_waiting.empty())
        m_standby.notify_all();
    return next;
}

bool RequestQueue::awaitBacklog(std::chrono::milliseconds headStart,
                                std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_standby.wait_for(lock, headStart, [this]() { return m_closed || m_hasDrawn; });
    while (!m_closed) {
        m_standby.wait(lock, [this]() { return m_closed || !m_waiting.empty(); });
        const bool wasCaughtUp =
            m_standby.wait_for(lock, patience, [this]() { return m_closed || m_waiting.empty(); });
        if (!wasCaughtUp)
            return true;
    }
    return false;
}

bool RequestQueue::finish(const QueuedRequestPointer& request)
{
    const std::lock_guard lock(m_mutex);
    m_running.remove(request);
    if (m_closed)
        return false;
    if (request->putBack) {
        request->putBack = false;
        request->aborted = false;
        insert(request);
        return false;
    }
    if (!m_hasDrawn && std::holds_alternative<PictureRequest>(request->message)) {
        m_hasDrawn = true;
        m_standby.notify_all();
    }
    return !request->aborted;
}

void RequestQueue::again(const QueuedRequestPointer& request)
{
    const std::lock_guard lock(m_mutex);
    m_running.remove(request);
    if (!m_closed && !request->aborted)
        insert(request);
}

void RequestQueue::reprioritise(RequestId id, Priority priority)
{
    const std::lock_guard lock(m_mutex);
    for (const auto& running : m_running) {
        if (running->id == id)
            running->priority = priority;
    }
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [id](const auto& waiting) { return waiting->id == id; });
    if (found == m_waiting.end() || (*found)->priority == priority)
        return;
    QueuedRequestPointer request = *found;
    m_waiting.erase(found);
    request->priority = priority;
    insert(std::move(request));
}

void RequestQueue::cancel(RequestId id)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.remove_if([id](const auto& waiting) { return waiting->id == id; });
    if (m_waiting.empty())
        m_standby.notify_all();
    for (const auto& running : m_running) {
        if (running->id == id) {
            running->putBack = false;
            running->aborted = true;
        }
    }
}

void RequestQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_waiting.clear();
    for (const auto& running : m_running)
        running->aborted = true;
    m_changed.notify_all();
    m_standby.notify_all();
}

} // namespace beraad::pdf
