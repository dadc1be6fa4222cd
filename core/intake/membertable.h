// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/intake/tableproblem.h"

namespace beraad::intake {

/// One row of a table of members.
struct MemberRow
{
    int line = 0;
    QString name;
    QString organisation;                   ///< empty: not stated
    std::optional<domain::MemberRole> role; ///< none: not stated
    QStringList expertise = {};             ///< empty: not stated

    friend bool operator==(const MemberRow&, const MemberRow&) = default;
};

/// What stands in a table, and all that is wrong with it; rows with a problem are not among `rows`.
struct MemberReading
{
    QList<MemberRow> rows;
    QList<TableProblem> problems; ///< from top to bottom
};

/// The members of a table whose columns hold what `columns` says. A name is needed.
MemberReading readMembers(const tables::Table& table, const ColumnMap& columns);

} // namespace beraad::intake
