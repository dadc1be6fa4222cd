// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

namespace beraad::storage {

class Dossier;

/// SHA-256 over everything that a report of this round is made from: the programme and its budget,
/// the round and the rounds before it, regions, plans with the hashes of their documents, readers,
/// conflicts, final reviews, adopted advice with points and follow-up, observations. Not in it:
/// what comes after the report (decisions, letters, later rounds), drafts, and whether the round
/// is finalised. The same data gives the same digest on each machine.
Result<QString> roundDigest(Dossier& dossier, const domain::RoundId& round);

} // namespace beraad::storage
