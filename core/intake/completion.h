// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace beraad::storage {
class Dossier;
}

namespace beraad::intake {

/// Whether the dossier has documents that came in with an older version of the program, of which
/// less is known than of new ones.
Result<bool> hasIncomplete(storage::Dossier& dossier);

/// Makes those searchable, then reads where their words stand. Each document is a transaction of
/// its own: what is done when it is cancelled stays done. Reads PDFs, so for a thread and a
/// connection of its own. A PDF that cannot be read is left as it is, which is no error.
Result<void> complete(storage::Dossier& dossier, const Progress& progress);

} // namespace beraad::intake
