// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/completeness.h"

#include "core/storage/dossier.h"
#include "core/storage/intakerecords.h"
#include "core/storage/programmerecords.h"

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::IntakeRecords;
using storage::ProgrammeRecords;

Result<QStringList> partsNotThere(Dossier& dossier, const Plan& plan)
{
    BERAAD_TRY(const Round round, ProgrammeRecords(dossier).round(plan.round));
    if (round.kind == RoundKind::ProgressReport)
        return QStringList();
    BERAAD_TRY(const auto parts, IntakeRecords(dossier).parts(round.programme));
    BERAAD_TRY(const auto found, IntakeRecords(dossier).found(plan.id));
    return domain::partsNotThere(parts, found);
}

Result<Objections> objectionsToEntering(Dossier& dossier, const Plan& plan)
{
    BERAAD_TRY(const QStringList missing, partsNotThere(dossier, plan));
    if (missing.isEmpty())
        return Objections();
    BERAAD_TRY(const auto admission, IntakeRecords(dossier).admission(plan.id));
    if (admission)
        return Objections();
    BERAAD_TRY(const Region region, ProgrammeRecords(dossier).region(plan.region));
    return Objections{
        Error(ErrorKind::PlanPartsMissing, {region.name, missing.join(QStringLiteral(", "))})};
}

} // namespace beraad::commands
