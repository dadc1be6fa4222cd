// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

/// Rounds to calculate with and to write of, made without a dossier.
namespace beraad::tests {

domain::Region region(int number);

/// A region's complete plan with three readers and no advice, asking `euros` in 2020.
committee::PlanRecord planRecord(const domain::Region& region, qint64 euros = 1'000'000);

/// The same with adopted advice, complete by the rules of the scheme.
committee::PlanRecord advised(const domain::Region& region, domain::Outcome outcome,
                              qint64 euros = 1'000'000);

committee::RoundRecords round(int number, const QList<committee::PlanRecord>& plans);

/// The published history: 78 plans, 45 approved, 33 not yet (of which 4 withdrawn); of these 33
/// handed in again 26 approved, 6 of them with points, and 7 to be improved.
QList<committee::RoundRecords> publishedHistory();

} // namespace beraad::tests
