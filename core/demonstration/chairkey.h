// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/demonstrationfolder.h"
#include "core/domain/member.h"
#include "core/signing/signingkey.h"

namespace beraad::demonstration {

/// With what the chair's key file opens. It guards nothing: the key vouches for nobody.
inline constexpr const char* kKeyPassword = "demonstratie";

/// Makes an authority for this demonstration alone and a key of the chair, keeps the authority's
/// certificate and the chair's key file in the folder, and opens the key from that file as a person
/// would. The authority's own key is kept nowhere. Errors: those of core/signing.
Result<signing::SigningKey> makeChairKey(const DemonstrationFolder& folder,
                                         const domain::Member& chair);

} // namespace beraad::demonstration
