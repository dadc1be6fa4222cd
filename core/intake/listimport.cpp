// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/listimport.h"

#include "core/commands/history.h"
#include "core/intake/storemembers.h"
#include "core/intake/storeregions.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::intake {

namespace {

/// Without the columns at its end that have no name: a cell too many in one row makes one.
QStringList headingsOf(const tables::Table& table)
{
    QStringList names = table.header();
    while (!names.isEmpty() && names.last().trimmed().isEmpty())
        names.removeLast();
    return names;
}

} // namespace

ListImport::ListImport(tables::Table table, TableSubject subject)
    : m_table(std::move(table))
    , m_columns(ColumnMap::proposed(m_table, subject))
{
    read();
}

void ListImport::setField(int column, const std::optional<ColumnField>& field)
{
    m_columns.setField(column, field);
    read();
}

void ListImport::setTable(tables::Table table)
{
    const bool hasSameColumns = headingsOf(table) == headingsOf(m_table);
    m_table = std::move(table);
    if (hasSameColumns)
        m_columns.setWidth(m_table.header().size());
    else
        m_columns = ColumnMap::proposed(m_table, m_columns.subject());
    read();
}

void ListImport::read()
{
    m_regions.clear();
    m_members.clear();
    m_doubts.clear();
    if (m_columns.subject() == TableSubject::Regions) {
        RegionReading reading = readRegions(m_table, m_columns);
        m_regions = std::move(reading.rows);
        m_problems = std::move(reading.problems);
        m_doubts = std::move(reading.doubts);
    } else {
        MemberReading reading = readMembers(m_table, m_columns);
        m_members = std::move(reading.rows);
        m_problems = std::move(reading.problems);
    }
}

Result<QList<RowEffect>> ListImport::effects(storage::Dossier& dossier,
                                             const domain::RoundId& round) const
{
    return m_columns.subject() == TableSubject::Regions ? effectsOf(dossier, round, m_regions)
                                                        : effectsOf(dossier, m_members);
}

Result<void> ListImport::store(commands::History& history, const domain::RoundId& round) const
{
    const Result<void> stored = m_columns.subject() == TableSubject::Regions
                                    ? storeRegions(history, round, m_regions)
                                    : storeMembers(history, m_members);
    // Taking back one region of a list would leave half a list.
    history.forget();
    return stored;
}

QList<int> yearsIn(const tables::Table& table)
{
    static const QRegularExpression year(u"(?<!\\d)20\\d\\d(?!\\d)"_s);
    QList<int> years;
    for (const QString& name : table.header()) {
        for (auto matches = year.globalMatch(name); matches.hasNext();)
            years.append(matches.next().capturedView().toInt());
    }
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

} // namespace beraad::intake
