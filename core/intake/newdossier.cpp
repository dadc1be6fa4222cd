// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/newdossier.h"

#include "core/commands/rounddesk.h"
#include "core/commands/themedesk.h"
#include "core/storage/dossier.h"
#include "core/storage/transaction.h"

#include <QFile>

namespace beraad::intake {

using namespace domain;

namespace {

Result<void> fill(const NewDossier& wanted, commands::History& history, const Progress& progress)
{
    return storage::inTransaction(history.dossier(), [&]() -> Result<void> {
        commands::RoundDesk desk(history);
        Round round = wanted.round;
        BERAAD_TRY(round.programme, desk.store(wanted.programme));
        BERAAD_CHECK(commands::ThemeDesk(history).add(round.programme, wanted.themes));
        BERAAD_TRY(const RoundId roundId, desk.addRound(round, wanted.rubric));
        for (const Member& member : wanted.members) {
            const Result<MemberId> stored = desk.store(member);
            if (!stored)
                return stored.error();
        }
        return takeIn(history, roundId, {wanted.regions, wanted.plans, wanted.receivedOn},
                      progress);
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
