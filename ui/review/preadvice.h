// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"
#include "core/domain/rubric.h"

#include <QHash>

namespace beraad::storage {
class Dossier;
}

namespace beraad::ui {

/// What the secretariat finally noted of a plan, as words to stand beside the member's own: by
/// criterion, and under an empty key of the plan as a whole.
using PreAdviceNotes = QHash<QString, QString>;

/// Empty without a pre-advice, and while it is hidden from this member (domain::accessTo).
Result<PreAdviceNotes> preAdviceFor(storage::Dossier& dossier, const domain::PlanId& plan,
                                    const domain::Member& member, const domain::Rubric& rubric);

} // namespace beraad::ui
