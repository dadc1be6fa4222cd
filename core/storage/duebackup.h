// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <mutex>

namespace beraad::storage {

/// The backup of a dossier as it was opened, while it is still to be made; its pages are checked
/// first, so that damage is neither copied nor built on. All connections to the dossier share it:
/// whichever is the first to change something has it made before. Safe from any thread; who asks
/// for it while it is being made waits.
class DueBackup
{
public:
    /// The clock must outlive it.
    DueBackup(QString path, const Clock& clock)
        : m_path(std::move(path))
        , m_clock(clock)
    {
    }

    /// Makes it, on a connection of its own, unless it was made. DossierDamaged, BackupFailed,
    /// DiskFull: then it is due as before.
    Result<void> make();

private:
    const QString m_path;
    const Clock& m_clock;
    std::mutex m_mutex;
    bool m_isMade = false;
};

} // namespace beraad::storage
