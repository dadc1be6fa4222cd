// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/newdossier.h"

#include "core/commands/rounddesk.h"
#include "core/intake/storeregions.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"

#include <QFile>

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

Result<void> fill(const NewDossier& wanted, commands::History& history, const Progress& progress)
{
    return storage::inTransaction(history.dossier(), [&]() -> Result<void> {
        commands::RoundDesk desk(history);
        Round round = wanted.round;
        BERAAD_TRY(round.programme, desk.store(wanted.programme));
        BERAAD_TRY(const RoundId roundId, desk.addRound(round, wanted.rubric));
        for (const Member& member : wanted.members) {
            const Result<MemberId> stored = desk.store(member);
            if (!stored)
                return stored.error();
        }
        BERAAD_CHECK(storeRegions(history, roundId, wanted.regions));
        BERAAD_TRY(const QList<HandedIn> plans,
                   withIdentities(history.dossier(), round.programme, wanted.plans));
        return storePlans(history, roundId, plans, wanted.receivedOn, progress);
    });
}

} // namespace

Result<void> makeDossier(const NewDossier& wanted, const Clock& clock, const commands::Actor& actor,
                         const Progress& progress)
{
    BERAAD_TRY(auto dossier, storage::Dossier::create(wanted.path, clock));
    const Result<void> filled = [&] {
        commands::History history(*dossier, actor);
        return fill(wanted, history, progress);
    }();
    if (!filled) {
        dossier.reset();
        QFile::remove(wanted.path);
    }
    return filled;
}

} // namespace beraad::intake
