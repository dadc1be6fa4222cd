// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/action.h"
#include "ui/kit/plansequence.h"

namespace beraad::storage {
class Dossier;
}

namespace beraad::ui {

/// The plans that one member reads in one round; of a secretary who reads none, those on which a
/// pre-advice can be written.
Result<PlanSequence> assignedPlans(storage::Dossier& dossier, const domain::RoundId& round,
                                   const domain::MemberId& member);

/// Whether such an edit changes what may be opened at all, and not only what is on the form.
bool concernsOpening(commands::Action action);

} // namespace beraad::ui
