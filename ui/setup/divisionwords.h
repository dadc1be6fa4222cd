// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assigning/proposal.h"

#include <QStringList>

namespace beraad::ui {

/// "read it in the last round"; `known` is what the reader knows of what the plan asks.
QString reasonWords(assigning::Reason reason, const QStringList& known);

/// Which plans and which rules stand in the way of any division.
QString shortageText(const assigning::Shortage& shortage, const QStringList& plans,
                     const QStringList& readers);

/// What a division by hand does not keep, as one sentence; empty when it keeps all.
QString breachText(const QList<assigning::RuleBreach>& breaches, const domain::ReadingRules& rules);

} // namespace beraad::ui
