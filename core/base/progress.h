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

    /// For a part of other work, which outlives it: it stops when the whole is stopped.
    Progress(const Progress& whole, Listener listener)
        : m_listener(std::move(listener))
        , m_whole(&whole)
    {
    }

    void report(int done, int total, const QString& what = {}) const
    {
        if (m_listener)
            m_listener(done, total, what);
    }
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled || (m_whole && m_whole->isCancelled()); }

private:
    Listener m_listener;
    const Progress* m_whole = nullptr;
    std::atomic_bool m_cancelled = false;
};

/// One of `steps` equal steps of the whole, counted from 0: how far it is moves the whole on, under
/// the name of the step.
inline Progress stepOf(const Progress& whole, int step, int steps, const QString& what)
{
    constexpr int kShares = 1000;
    whole.report(kShares * step, kShares * steps, what);
    return Progress(whole, [&whole, step, steps, what](int done, int total, const QString&) {
        const int share = total > 0 ? int(qint64(kShares) * done / total) : 0;
        whole.report(kShares * step + share, kShares * steps, what);
    });
}

} // namespace beraad
