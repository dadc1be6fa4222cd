// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace beraad::storage {

class Database;
class Dossier;

/// While it lives, this connection reads the dossier as it was when it was taken, whatever others
/// change meanwhile; nobody waits for it, and nothing is written through this connection. Does not
/// outlive the dossier; same thread.
class Snapshot
{
public:
    static Result<Snapshot> take(Dossier& dossier);
    ~Snapshot();
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;

private:
    explicit Snapshot(Database& database)
        : m_database(&database)
    {
    }

    Database* m_database;
};

} // namespace beraad::storage
