// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/takein.h"

#include "core/commands/history.h"
#include "core/intake/storeregions.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace beraad::intake {

using namespace domain;

namespace {

Result<QList<HandedIn>> withIdentities(storage::Dossier& dossier, const ProgrammeId& programme,
                                       const QList<PlanOfRegion>& plans)
{
    BERAAD_TRY(const QList<Region> regions, storage::ProgrammeRecords(dossier).regions(programme));
    QList<HandedIn> handedIn;
    for (const PlanOfRegion& plan : plans) {
        const auto region = std::find_if(regions.begin(), regions.end(), [&](const Region& each) {
            return each.number == plan.region;
        });
        if (region == regions.end())
            return Error(ErrorKind::NameUnknown, {QString::number(plan.region)});
        handedIn.append({region->id, plan.files});
    }
    return handedIn;
}

} // namespace

Result<void> takeIn(commands::History& history, const RoundId& roundId, const Intake& intake,
                    const Progress& progress)
{
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(history.dossier()).round(roundId));
    return storage::inTransaction(history.dossier(), [&]() -> Result<void> {
        BERAAD_CHECK(storeRegions(history, roundId, intake.regions));
        BERAAD_TRY(const QList<HandedIn> plans,
                   withIdentities(history.dossier(), round.programme, intake.plans));
        return storePlans(history, roundId, plans, intake.receivedOn, progress);
    });
}

} // namespace beraad::intake
