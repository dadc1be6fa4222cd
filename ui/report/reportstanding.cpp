// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportstanding.h"

#include "core/commands/history.h"
#include "core/commands/rounddesk.h"
#include "core/publishing/reportdesk.h"
#include "core/storage/programmerecords.h"

namespace beraad::ui {

Result<ReportStanding> ReportStanding::read(commands::History& history,
                                            const domain::RoundId& round, Language language)
{
    ReportStanding standing;
    BERAAD_TRY(standing.round, storage::ProgrammeRecords(history.dossier()).round(round));
    if (!standing.round.isFinal()) {
        BERAAD_TRY(standing.objections, commands::RoundDesk(history).objectionsToFinalising(round));
    }
    const publishing::ReportDesk desk(history);
    BERAAD_TRY(standing.unsound, desk.objectionsToSigning(round));
    BERAAD_TRY(standing.report, desk.latest(round, language));
    if (standing.report) {
        BERAAD_TRY(standing.isOutdated, desk.isOutdated(*standing.report));
    }
    return standing;
}

ReportStanding::Step ReportStanding::nextStep() const
{
    if (!round.isFinal() && objections.isEmpty())
        return Step::Finalise;
    if (canMake() || !round.isFinal())
        return Step::Make;
    return report->isSigned() ? Step::Deliver : Step::Sign;
}

} // namespace beraad::ui
