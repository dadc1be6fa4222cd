// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assigning/proposal.h"

#include <QStringList>

namespace beraad::ui {

/// "read it in the last round"; `known` is what the reader knows of what the plan asks.
QString reasonWords(assigning::Reason reason, const QStringList& known);

/// The names of those that a shortage is about.
struct ShortageNames
{
    QStringList plans;
    QStringList readers;
    QStringList barred;
};

/// Which plans and which rules stand in the way of any division, and what can be done.
QString shortageText(const assigning::Shortage& shortage, const ShortageNames& names,
                     const domain::ReadingRules& rules);

/// What a division by hand does not keep, with the first plans and readers that it is about; empty
/// when it keeps all.
QString breachText(const QList<assigning::RuleBreach>& breaches,
                   const committee::RoundRecords& round, const domain::ReadingRules& rules);

} // namespace beraad::ui
