// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/columnmap.h"

#include <optional>
#include <tuple>

namespace beraad::intake {

/// Why a table cannot be taken in as it is.
enum class ProblemKind
{
    ColumnMissing, ///< no column holds what is needed; without row and column
    NotANumber,
    NameMissing,
    NumberTwice, ///< an earlier row has it too
    NameTwice,
    KindUnknown,
    RoleUnknown,
    NotAnEmailAddress,
    NotAnAmount,
    NotADay,
    CellTooMany, ///< it stands beyond the header of a CSV; of no field
    TotalDiffers ///< from the sum of the years; a doubt, which stops nothing
};

/// One of them, and the cell where it stands.
struct TableProblem
{
    ProblemKind kind = ProblemKind::ColumnMissing;
    TableField field = TableField::Number;
    int row = -1; ///< of Table::rows()
    int column = -1;

    friend bool operator==(const TableProblem&, const TableProblem&) = default;
};

/// A cell too many in this row of Table::rows().
inline std::optional<TableProblem> surplusIn(const tables::Table& table, int row)
{
    const auto column = table.surplusCell(table.rows().at(row));
    return column ? std::optional(TableProblem{ProblemKind::CellTooMany, {}, row, *column})
                  : std::nullopt;
}

/// As a person reads: from top to bottom, from left to right.
inline bool isBefore(const TableProblem& a, const TableProblem& b)
{
    return std::tie(a.row, a.column) < std::tie(b.row, b.column);
}

} // namespace beraad::intake
