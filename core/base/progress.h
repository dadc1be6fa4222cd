// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>

namespace beraad {

/// How long work tells how far it is and learns that the person wants it to stop. Shared by the
/// thread that works and the thread that shows; cancel() and isCancelled() are safe from any
/// thread, the listener is called on the thread that works.
class Progress
{
public:
    using Listener = std::function<void(int done, int total, const QString& what)>;

    Progress() = default;
    explicit Progress(Listener listener)
        : m_listener(std::move(listener))
    {
    }

    void report(int done, int total, const QString& what = {}) const
    {
        if (m_listener)
            m_listener(done, total, what);
    }
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

private:
    Listener m_listener;
    std::atomic_bool m_cancelled = false;
};

} // namespace beraad
