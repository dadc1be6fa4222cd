// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

class QWidget;

namespace beraad::ui {

class EvidenceDialog;
class Session;

/// What becomes of the plan that one comes from.
enum class OwnPlan
{
    LeftOut, ///< it is on screen already
    First
};

/// How a criterion was judged in the plans of the round, by each reader and by the readers
/// together, and what was advised on them, for equal cases to be judged equally: first in the
/// regions of the same kind, then in the others. What there is to see for the person at work is in
/// it (commands::judgedElsewhere). The window deletes itself when it closes; the caller shows it.
Result<EvidenceDialog*> makeElsewhereDialog(Session& session, const QString& criterion,
                                            const domain::PlanId& plan, OwnPlan own,
                                            QWidget* parent);

} // namespace beraad::ui
