// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/intake/columnmap.h"
#include "core/intake/membertable.h"
#include "core/intake/regiontable.h"
#include "core/intake/roweffect.h"

namespace beraad::commands {
class History;
}
namespace beraad::storage {
class Dossier;
}

namespace beraad::intake {

/// A list of regions or members on its way into the dossier: a table, what its columns hold, and
/// what that comes to. Nothing is stored before all of it is right. A value.
class ListImport
{
public:
    ListImport(tables::Table table, TableSubject subject);

    const tables::Table& table() const { return m_table; }
    const ColumnMap& columns() const { return m_columns; }
    void setField(int column, const std::optional<ColumnField>& field);
    /// The file was corrected and read again; where its columns have the same names, they hold the
    /// same.
    void setTable(tables::Table table);

    const QList<TableProblem>& problems() const { return m_problems; }
    /// What deserves a look and stops nothing.
    const QList<TableProblem>& doubts() const { return m_doubts; }
    /// Those to take in that have no problem; none of a list of members.
    const QList<RegionRow>& regions() const { return m_regions; }
    /// How many there are to take in.
    int count() const { return int(m_regions.size() + m_members.size()); }
    bool isRight() const { return m_problems.isEmpty() && count() > 0; }

    /// What storing would do, row by row; only when all is right.
    Result<QList<RowEffect>> effects(storage::Dossier& dossier, const domain::RoundId& round) const;
    /// All or nothing; errors of storeRegions(). What was done before cannot be undone afterwards.
    Result<void> store(commands::History& history, const domain::RoundId& round) const;

private:
    void read();

    tables::Table m_table;
    ColumnMap m_columns;
    QList<RegionRow> m_regions;
    QList<MemberRow> m_members;
    QList<TableProblem> m_problems;
    QList<TableProblem> m_doubts;
};

/// The years that the names of the columns speak of, ascending.
QList<int> yearsIn(const tables::Table& table);

} // namespace beraad::intake
