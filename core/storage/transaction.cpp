// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"
#include "core/storage/dossier.h"

namespace beraad::storage {

Result<Transaction> Transaction::begin(Dossier& dossier)
{
    BERAAD_CHECK(dossier.database().begin());
    return Transaction(dossier.database());
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->rollBack();
}

Result<void> Transaction::commit()
{
    return std::exchange(m_database, nullptr)->commit();
}

} // namespace beraad::storage
