// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshot.h"

#include "core/storage/database.h"
#include "core/storage/dossier.h"

namespace beraad::storage {

Result<Snapshot> Snapshot::take(Dossier& dossier)
{
    BERAAD_CHECK(dossier.database().beginReading());
    return Snapshot(dossier.database());
}

Snapshot::Snapshot(Snapshot&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Snapshot::~Snapshot()
{
    if (m_database)
        m_database->endReading();
}

} // namespace beraad::storage
