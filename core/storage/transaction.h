// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <type_traits>

namespace beraad::storage {

class Database;
class Dossier;

/// All or nothing: what is not committed when it goes is rolled back. Transactions nest; an inner
/// one joins the outer, and an inner one that fails takes the outer with it. Does not outlive the
/// dossier; same thread.
class Transaction
{
public:
    static Result<Transaction> begin(Dossier& dossier);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }

    Database* m_database;
};

/// Runs `work`, which gives a Result, as one transaction: committed when it succeeds.
template <typename Work>
auto inTransaction(Dossier& dossier, const Work& work) -> std::invoke_result_t<Work>
{
    Result<Transaction> transaction = Transaction::begin(dossier);
    if (!transaction)
        return transaction.error();
    std::invoke_result_t<Work> result = work();
    if (!result)
        return result;
    BERAAD_CHECK(transaction->commit());
    return result;
}

} // namespace beraad::storage
