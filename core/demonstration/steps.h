// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <algorithm>

namespace beraad::demonstration {

/// Tells of work in steps of unlike length, in thousandths of the whole. Private to this room.
class Steps
{
public:
    static constexpr int kWhole = 1000;

    explicit Steps(const Progress& told)
        : m_told(told)
    {
    }

    /// The step before it is done; this one takes `weight` thousandths.
    void start(const QString& what, int weight)
    {
        m_done += m_weight;
        m_weight = weight;
        m_what = what;
        m_told.report(std::min(m_done, kWhole - 1), kWhole, m_what);
    }
    void end() const { m_told.report(kWhole, kWhole, m_what); }

    /// For work within the step that counts by itself.
    Progress::Listener listener() const
    {
        return [this](int done, int total, const QString&) {
            const int part = total > 0 ? m_weight * done / total : 0;
            m_told.report(std::min(m_done + part, kWhole - 1), kWhole, m_what);
        };
    }
    bool isCancelled() const { return m_told.isCancelled(); }

private:
    const Progress& m_told;
    int m_done = 0;
    int m_weight = 0;
    QString m_what;
};

} // namespace beraad::demonstration
