// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/commands/history.h"
#include "core/domain/member.h"
#include "core/domain/programme.h"
#include "core/domain/rubric.h"
#include "core/intake/takein.h"

namespace beraad::intake {

/// Everything that a new dossier starts with, as it was typed and seen before a file is made.
struct NewDossier
{
    QString path;
    domain::Programme programme;
    domain::Round round; ///< number, dates, ceiling
    domain::Rubric rubric;
    QStringList themes; ///< by their names
    QList<domain::Member> members;
    QList<RegionRow> regions;
    QList<PlanOfRegion> plans;
    QDate receivedOn; ///< of the plans
};

/// Makes the dossier and closes it again; on any thread. After an error or Cancelled there is no
/// file. Errors: those of storage::Dossier::create() and of the desks.
Result<void> makeDossier(const NewDossier& wanted, const Clock& clock, const commands::Actor& actor,
                         const Progress& progress);

} // namespace beraad::intake
