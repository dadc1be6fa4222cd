// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdraft.h"

namespace beraad::storage {
class Dossier;
}

namespace beraad::publishing {

/// The letters of a group that the round has to write, with what is known of each, by region
/// number.
Result<QList<LetterDraft>> readDrafts(storage::Dossier& dossier, const domain::RoundId& round,
                                      LetterGroup group, Language language, const QDate& date);

} // namespace beraad::publishing
