// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/demonstrationfolder.h"
#include "core/domain/member.h"
#include "core/signing/certificateauthority.h"
#include "core/signing/signingkey.h"

namespace beraad::demonstration {

/// With what the chair's key file opens. It guards nothing: the key vouches for nobody.
inline constexpr const char* kKeyPassword = "demonstratie";

/// With what the demonstration is signed and sealed.
struct DemonstrationKeys
{
    signing::CertificateAuthority authority; ///< its own key is kept nowhere
    signing::SigningKey chair;
};

/// Makes an authority for this demonstration alone and a key of the chair, keeps the authority's
/// certificate and the chair's key file in the folder, and opens the key from that file as a person
/// would. Errors: those of core/signing.
Result<DemonstrationKeys> makeKeys(const DemonstrationFolder& folder, const domain::Member& chair);

/// A key of another member, which is kept nowhere either: on the member's laptop it would be.
Result<signing::SigningKey> makeMemberKey(const signing::CertificateAuthority& authority,
                                          const domain::Member& member);

} // namespace beraad::demonstration
