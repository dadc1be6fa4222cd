// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/lettertemplate.h"

/// The paragraph that tells a region how to object to a decision, in the template of a letter. It
/// has no field or block of its own: `[decision]` holds whatever stands with a decision only, and a
/// programme's own words can leave the paragraph out of it or put it elsewhere. So it is known by
/// its words; by those of the template, for what is filled in may speak of objections as well.
namespace beraad::documents {

/// Whether it speaks of objecting at all. That is enough beside a decision: a letter may refer to
/// the decision that lies with it.
bool speaksOfObjection(const LetterPart& part, Language language);

/// Whether it tells how: it names a term too, as the law asks (Awb 3:45). That the decision is to
/// tell so later is no such paragraph.
bool tellsHowToObject(const LetterPart& part, Language language);

} // namespace beraad::documents
