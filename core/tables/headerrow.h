// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

namespace beraad::tables {

/// The names of the columns as a person wrote them.
struct HeaderRow
{
    qsizetype first = 0; ///< of the rows that hold them
    qsizetype count = 0; ///< none in a table without rows
    QStringList names;
};

/// Finds the header among the first rows: below a title above the table, and in two rows where
/// cells were merged ("Penvoerder" over "Naam" and "Plaats"). Only where two columns have the same
/// name, the cell above them goes before it.
HeaderRow findHeader(const QList<Table::Row>& rows);

} // namespace beraad::tables
