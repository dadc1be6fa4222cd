// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QHash>
#include <QList>

#include <utility>

/// Small steps that all records share. Private to this room.
namespace beraad::storage {

inline domain::YearAmount readYearAmount(const Row& row)
{
    return {row.number("year"), row.money("cents")};
}

/// The one record that was asked for by `id`, or RecordNotFound.
template <typename T, typename IdType>
Result<T> found(const Result<std::optional<T>>& asked, const IdType& id)
{
    if (!asked)
        return asked.error();
    if (!*asked)
        return Error(ErrorKind::RecordNotFound, {id.text()});
    return **asked;
}

/// A part with the identity of the record that it belongs to.
template <typename Part> using Owned = std::pair<QString, Part>;

template <typename Part> Owned<Part> owned(QString owner, Part part)
{
    return {std::move(owner), std::move(part)};
}

/// Puts the parts that one query gave for many records where they belong, in the query's order.
template <typename Part, typename Record, typename PartsOf>
void handOut(const QList<Owned<Part>>& parts, QList<Record>& records, const PartsOf& partsOf)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < records.size(); ++i)
        places.insert(records[i].id.text(), i);
    for (const Owned<Part>& part : parts) {
        const auto place = places.constFind(part.first);
        if (place != places.constEnd())
            partsOf(records[*place]).append(part.second);
    }
}

/// The words of one record in their order, in the place of those that are there. `table` has a
/// column of its own for the record, named `owner`.
template <typename IdType>
Result<void> saveWords(Database& database, const QString& table, const QString& owner,
                       const IdType& id, const QStringList& words)
{
    BERAAD_CHECK(database.run(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, owner),
                              {stored(id)}));
    for (qsizetype i = 0; i < words.size(); ++i) {
        BERAAD_CHECK(
            database.run(QStringLiteral("INSERT INTO %1 (%2, position, word) VALUES (?, ?, ?)")
                             .arg(table, owner),
                         {stored(id), int(i), stored(words[i])}));
    }
    return {};
}

} // namespace beraad::storage
