// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/membertable.h"

#include "core/domain/expertise.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::intake {

using domain::MemberRole;

namespace {

std::optional<MemberRole> memberRole(const QString& cell)
{
    const QString folded = tables::foldedName(cell);
    static const QList<std::pair<MemberRole, QStringList>> words{
        {MemberRole::Member, {u"lid"_s, u"commissielid"_s, u"member"_s}},
        {MemberRole::Chair, {u"voorzitter"_s, u"chair"_s, u"chairperson"_s}},
        {MemberRole::Secretary, {u"secretaris"_s, u"secretariaat"_s, u"secretary"_s}}};
    for (const auto& [role, names] : words) {
        if (names.contains(folded))
            return role;
    }
    return std::nullopt;
}

} // namespace

MemberReading readMembers(const tables::Table& table, const ColumnMap& columns)
{
    MemberReading reading;
    for (const TableField field : columns.missing())
        reading.problems.append({ProblemKind::ColumnMissing, field});
    if (!reading.problems.isEmpty())
        return reading;
    const int nameColumn = *columns.column(TableField::Name);
    const auto organisation = columns.column(TableField::Organisation);
    const auto roleColumn = columns.column(TableField::Role);
    const auto expertise = columns.column(TableField::Expertise);
    QSet<QString> names;
    for (int at = 0; at < int(table.rows().size()); ++at) {
        const tables::Table::Row& row = table.rows()[at];
        const qsizetype before = reading.problems.size();
        MemberRow member{row.line, table.cell(row, nameColumn).simplified(), {}, {}, {}};
        if (organisation)
            member.organisation = table.cell(row, *organisation).simplified();
        if (expertise)
            member.expertise = domain::expertiseIn(table.cell(row, *expertise));
        const QString role = roleColumn ? table.cell(row, *roleColumn) : QString();
        if (!role.isEmpty())
            member.role = memberRole(role);
        const QString folded = tables::foldedName(member.name);
        if (folded.isEmpty())
            reading.problems.append({ProblemKind::NameMissing, TableField::Name, at, nameColumn});
        else if (names.contains(folded))
            reading.problems.append({ProblemKind::NameTwice, TableField::Name, at, nameColumn});
        if (!role.isEmpty() && !member.role)
            reading.problems.append({ProblemKind::RoleUnknown, TableField::Role, at, *roleColumn});
        if (const auto surplus = surplusIn(table, at))
            reading.problems.append(*surplus);
        names.insert(folded);
        if (reading.problems.size() == before)
            reading.rows.append(member);
    }
    std::stable_sort(reading.problems.begin(), reading.problems.end(), isBefore);
    return reading;
}

} // namespace beraad::intake
