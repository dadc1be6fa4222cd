// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/sealedfile.h"

namespace beraad::storage {
class Dossier;
}

/// Whose signature counts on which package.
namespace beraad::exchange {

/// On a return package: that of a member whose certificate is in use here.
Result<sealing::KnownSigners> knownMembers(storage::Dossier& dossier);

/// On a round package: that of chair and secretariat whose certificates are in use here, and what
/// the authority vouches for that came along with the member's own key or that is known here.
/// The authority vouches for members too, so what it vouches for must also be mayLead().
Result<sealing::KnownSigners> knownLeaders(storage::Dossier& dossier,
                                           const signing::Unlocking& with);
/// The same where there is no dossier yet.
sealing::KnownSigners knownLeaders(const signing::Unlocking& with);

/// Whether the certificate says that its holder leads or keeps the dossier.
bool mayLead(const signing::Certificate& certificate);

} // namespace beraad::exchange
