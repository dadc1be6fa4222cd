// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/storeregions.h"

#include "core/commands/history.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/intake/regionmerge.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace beraad::intake {

using namespace domain;

namespace {

const Region* known(const QList<Region>& regions, int number)
{
    const auto region = std::find_if(regions.begin(), regions.end(),
                                     [&](const Region& each) { return each.number == number; });
    return region == regions.end() ? nullptr : &*region;
}

Result<void> storePlan(commands::History& history, const RoundId& round, const RegionId& region,
                       const RegionRow& row)
{
    commands::PlanDesk desk(history);
    BERAAD_TRY(const PlanId id, desk.expect(round, region));
    BERAAD_TRY(const Plan plan, storage::PlanRecords(history.dossier()).plan(id));
    return statesPlan(row) ? desk.store(merged(plan, row)) : Result<void>();
}

Result<void> storeRow(commands::History& history, const Round& round, const QList<Region>& regions,
                      const RegionRow& row)
{
    const Region* before = known(regions, row.region.number);
    Region region = before ? merged(*before, row) : row.region;
    region.programme = round.programme;
    BERAAD_TRY(const RegionId id, commands::RoundDesk(history).store(region));
    // A region whose plan was approved before hands in no other, and can move to another address.
    if (before && !statesPlan(row))
        return {};
    return storePlan(history, round.id, id, row);
}

RowEffect effectOf(const QList<Region>& regions, const QList<Plan>& plans, const RegionRow& row)
{
    const Region* before = known(regions, row.region.number);
    if (!before)
        return RowEffect::Added;
    if (merged(*before, row) != *before)
        return RowEffect::Changed;
    if (!statesPlan(row))
        return RowEffect::Unchanged;
    const auto plan = std::find_if(plans.begin(), plans.end(),
                                   [&](const Plan& each) { return each.region == before->id; });
    const bool isSame = plan != plans.end() && merged(*plan, row) == *plan;
    return isSame ? RowEffect::Unchanged : RowEffect::Changed;
}

} // namespace

Result<void> storeRegions(commands::History& history, const RoundId& roundId,
                          const QList<RegionRow>& rows)
{
    storage::ProgrammeRecords records(history.dossier());
    BERAAD_TRY(const Round round, records.round(roundId));
    BERAAD_TRY(const QList<Region> regions, records.regions(round.programme));
    const Result<void> stored = storage::inTransaction(history.dossier(), [&]() -> Result<void> {
        for (const RegionRow& row : rows)
            BERAAD_CHECK(storeRow(history, round, regions, row));
        return {};
    });
    if (!stored)
        history.forget(); // what was rolled back must not be offered for undo
    return stored;
}

Result<QList<RowEffect>> effectsOf(storage::Dossier& dossier, const RoundId& roundId,
                                   const QList<RegionRow>& rows)
{
    storage::ProgrammeRecords records(dossier);
    BERAAD_TRY(const Round round, records.round(roundId));
    BERAAD_TRY(const QList<Region> regions, records.regions(round.programme));
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plans(roundId));
    QList<RowEffect> effects;
    for (const RegionRow& row : rows)
        effects.append(effectOf(regions, plans, row));
    return effects;
}

} // namespace beraad::intake
