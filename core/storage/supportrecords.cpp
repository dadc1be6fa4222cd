// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/supportrecords.h"

#include "core/storage/dossier.h"
#include "core/storage/rowsbyowner.h"

namespace beraad::storage {

using namespace domain;

namespace {

Support readSupport(const Row& row)
{
    return {row.id<RegionId>("region"), row.id<RoundId>("round"), row.text("critical_friend"),
            row.number("half_days_entitled"), row.text("remark")};
}

Visit readVisit(const Row& row)
{
    return {row.id<VisitId>("id"), row.id<RegionId>("region"), row.id<RoundId>("round"),
            row.date("day"),       row.number("half_days"),    row.text("who"),
            row.text("remark")};
}

} // namespace

Result<std::optional<Support>> SupportRecords::find(const RegionId& region,
                                                    const RoundId& round) const
{
    return m_dossier.database().first(
        QStringLiteral("SELECT * FROM support WHERE region = ? AND round = ?"),
        {stored(region), stored(round)}, readSupport);
}

Result<void> SupportRecords::save(const Support& support)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO support (region, round, critical_friend, half_days_entitled, "
                       "remark) VALUES (?, ?, ?, ?, ?) ON CONFLICT (region, round) DO UPDATE SET "
                       "critical_friend = excluded.critical_friend, "
                       "half_days_entitled = excluded.half_days_entitled, "
                       "remark = excluded.remark"),
        {stored(support.region), stored(support.round), stored(support.criticalFriend),
         support.halfDaysEntitled, stored(support.remark)});
}

Result<void> SupportRecords::remove(const Support& support)
{
    return m_dossier.database().run(
        QStringLiteral("DELETE FROM support WHERE region = ? AND round = ?"),
        {stored(support.region), stored(support.round)});
}

Result<QList<Visit>> SupportRecords::visits(const RegionId& region) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM support_visit WHERE region = ? ORDER BY day, id"),
        {stored(region)}, readVisit);
}

Result<QList<Visit>> SupportRecords::visits() const
{
    return m_dossier.database().list(QStringLiteral("SELECT * FROM support_visit ORDER BY day, id"),
                                     {}, readVisit);
}

Result<Visit> SupportRecords::visit(const VisitId& id) const
{
    return found(
        m_dossier.database().first(QStringLiteral("SELECT * FROM support_visit WHERE id = ?"),
                                   {stored(id)}, readVisit),
        id);
}

Result<void> SupportRecords::save(const Visit& visit)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO support_visit (id, region, round, day, half_days, who, remark) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "day = excluded.day, half_days = excluded.half_days, who = excluded.who, "
                       "remark = excluded.remark"),
        {stored(visit.id), stored(visit.region), stored(visit.round), stored(visit.day),
         visit.halfDays, stored(visit.who), stored(visit.remark)});
}

Result<void> SupportRecords::remove(const VisitId& id)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM support_visit WHERE id = ?"),
                                    {stored(id)});
}

} // namespace beraad::storage
