// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/storeregions.h"

#include "core/commands/history.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace beraad::intake {

using namespace domain;

namespace {

Result<RegionId> storeRegion(commands::History& history, const ProgrammeId& programme,
                             Region region, const QList<Region>& known)
{
    const auto before = std::find_if(known.begin(), known.end(), [&](const Region& each) {
        return each.number == region.number;
    });
    region.programme = programme;
    if (before != known.end()) {
        region.id = before->id;
        if (region.partners.isEmpty())
            region.partners = before->partners;
    }
    return commands::RoundDesk(history).store(region);
}

Result<void> storePlan(commands::History& history, const RoundId& round, const RegionId& region,
                       const RegionRow& row)
{
    commands::PlanDesk desk(history);
    BERAAD_TRY(const PlanId id, desk.expect(round, region));
    BERAAD_TRY(Plan plan, storage::PlanRecords(history.dossier()).plan(id));
    if (!row.requested.isEmpty())
        plan.requested = row.requested;
    if (row.cofinancing)
        plan.cofinancing = row.cofinancing;
    if (row.receivedOn.isValid())
        plan.receivedOn = row.receivedOn;
    return desk.store(plan);
}

} // namespace

Result<void> storeRegions(commands::History& history, const RoundId& roundId,
                          const QList<RegionRow>& rows)
{
    storage::ProgrammeRecords records(history.dossier());
    BERAAD_TRY(const Round round, records.round(roundId));
    BERAAD_TRY(const QList<Region> known, records.regions(round.programme));
    const Result<void> stored = storage::inTransaction(history.dossier(), [&]() -> Result<void> {
        for (const RegionRow& row : rows) {
            BERAAD_TRY(const RegionId region,
                       storeRegion(history, round.programme, row.region, known));
            BERAAD_CHECK(storePlan(history, roundId, region, row));
        }
        return {};
    });
    if (!stored)
        history.forget(); // what was rolled back must not be offered for undo
    return stored;
}

} // namespace beraad::intake
