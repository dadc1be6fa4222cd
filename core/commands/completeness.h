// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/domain/rules.h"

#include <QStringList>

namespace beraad::storage {
class Dossier;
}

namespace beraad::commands {

/// Names of the parts that the programme asks and that the plan lacks; empty where it is complete.
/// A progress report has no parts.
Result<QStringList> partsNotThere(storage::Dossier& dossier, const domain::Plan& plan);

/// What keeps the last word on a plan back, while drafts may be written: PlanPartsMissing where
/// parts are not there and no reason says why it entered the round all the same.
Result<domain::Objections> objectionsToEntering(storage::Dossier& dossier,
                                                const domain::Plan& plan);

} // namespace beraad::commands
