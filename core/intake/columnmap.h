// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/tables/table.h"

#include <QList>
#include <QMap>

#include <optional>

namespace beraad::intake {

/// What a list is of.
enum class TableSubject
{
    Regions, ///< with what their plans ask
    Members
};

/// What a column can hold.
enum class TableField
{
    Number,
    Name,
    Kind,
    Organisation,
    Contact,
    Street,
    PostalCode,
    City,
    Email,
    VmboSchools,
    MboColleges,
    Companies,
    OtherPartners,
    Subsidy, ///< of one year
    Total,   ///< of all years: only held against their sum, never stored
    Cofinancing,
    Received,
    Role,
    Expertise ///< what a member knows, or the plan of a region asks
};

struct ColumnField
{
    TableField what = TableField::Number;
    int year = 0; ///< with Subsidy only

    friend bool operator==(const ColumnField&, const ColumnField&) = default;
};

/// Which column of a table holds what: proposed from the names of the columns, corrected by a
/// person. A column holds one thing and each thing stands in one column. A value.
class ColumnMap
{
public:
    /// Of two columns whose names say the same, the first.
    static ColumnMap proposed(const tables::Table& table, TableSubject subject);
    /// What is wrong where nobody is there to correct it: TableColumnTwice, TableColumnMissing.
    static QList<Error> problemsByNames(const tables::Table& table, TableSubject subject);

    TableSubject subject() const { return m_subject; }
    std::optional<ColumnField> field(int column) const { return m_fields.value(column); }
    /// Takes it away from the column that held it before.
    void setField(int column, const std::optional<ColumnField>& field);
    /// The table has this many columns now, and those that it had hold what they held.
    void setWidth(qsizetype columns) { m_fields.resize(columns); }

    /// The column that holds it; none for Subsidy.
    std::optional<int> column(TableField what) const;
    QMap<int, int> subsidyColumns() const; ///< by year
    /// What a list cannot do without and no column holds.
    QList<TableField> missing() const;

private:
    ColumnMap(TableSubject subject, qsizetype columns);

    TableSubject m_subject;
    QList<std::optional<ColumnField>> m_fields;
};

/// What a column of such a list can hold, in the order of a list that is written; of the subsidy
/// once for each year.
QList<ColumnField> possibleFields(TableSubject subject, const QList<int>& years);

/// The name by which proposed() knows it.
QString columnName(TableSubject subject, const ColumnField& field, Language language);

} // namespace beraad::intake
