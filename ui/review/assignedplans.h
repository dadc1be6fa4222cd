// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/kit/plansequence.h"

namespace beraad::storage {
class Dossier;
}

namespace beraad::ui {

/// The plans that one member reads in one round.
Result<PlanSequence> assignedPlans(storage::Dossier& dossier, const domain::RoundId& round,
                                   const domain::MemberId& member);

} // namespace beraad::ui
