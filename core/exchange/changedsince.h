// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/progressboard.h"

#include <QSet>

namespace beraad::exchange {

/// Of the members who got a package of the round, those who need a corrected one: since the last
/// one was made the phase or a day of the round moved, the plans were divided anew, one was given
/// to or taken from the member, a plan of theirs got other documents or was withdrawn, or the chair
/// decided on their interest. By the audit trail.
Result<QSet<domain::MemberId>> changedSinceSent(storage::Dossier& dossier,
                                                const domain::RoundId& round,
                                                const QList<BoardMember>& members);

} // namespace beraad::exchange
