// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/duebackup.h"

#include "core/storage/backups.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"

namespace beraad::storage {

Result<void> DueBackup::make()
{
    const std::lock_guard lock(m_mutex);
    if (m_isMade)
        return {};
    BERAAD_TRY(const auto database, Database::open(m_path));
    BERAAD_CHECK(dialect::checkPages(*database));
    BERAAD_CHECK(makeBackup(*database, m_clock));
    m_isMade = true;
    return {};
}

} // namespace beraad::storage
