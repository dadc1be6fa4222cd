// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/identity.h"
#include "core/domain/member.h"
#include "core/signing/certificate.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace beraad::storage {
class Dossier;
}

/// Whose certificate is whose, as the dossier has it.
namespace beraad::identity {

/// What is in use of one member, oldest first; empty for who has none.
Result<QList<signing::Certificate>> certificatesOf(storage::Dossier& dossier,
                                                   const domain::MemberId& member);

/// What is in use of all who have this role.
Result<QList<signing::Certificate>> certificatesOf(storage::Dossier& dossier,
                                                   domain::MemberRole role);

/// Fingerprints of all that were revoked.
Result<QStringList> revokedCertificates(storage::Dossier& dossier);

/// The member whose certificate this is, in use or not; none: nobody's.
Result<std::optional<domain::Member>> holderOf(storage::Dossier& dossier,
                                               const signing::Certificate& certificate);

/// The certificate of the dossier's authority.
Result<std::optional<signing::Certificate>> authorityOf(storage::Dossier& dossier);

/// How a certificate that the authority issues says what its holder does in the committee.
QString unitFor(domain::MemberRole role);
/// The way back; none for a certificate that says nothing of it.
std::optional<domain::MemberRole> roleIn(const signing::Certificate& certificate);

/// A certificate as the dossier keeps it; times are filled in by who stores it.
domain::MemberCertificate recordOf(const signing::Certificate& certificate,
                                   const domain::MemberId& member,
                                   domain::CertificateOrigin origin);

} // namespace beraad::identity
