// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/plancontent.h"
#include "core/domain/review.h"
#include "core/intake/planimport.h"

namespace beraad::demonstration {

/// What a reader would cite, by criterion, as it really stands on the pages; the plainest first.
using Passages = QHash<QString, QList<domain::Passage>>;

/// Looks for the key sentences of a plan on its pages. A sentence that runs over the end of a page
/// is cited as far as that page has it. Any thread. Errors: those of opening the PDF.
Result<Passages> findPassages(const PlanContent& content, const intake::PreparedFile& file);

} // namespace beraad::demonstration
