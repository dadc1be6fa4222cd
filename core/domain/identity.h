// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace beraad::domain {

/// Authority (certificaatautoriteit): who vouches, within one dossier, for the certificates of
/// members that have none from elsewhere.
struct Authority
{
    QByteArray certificate; ///< X.509 in DER
    QByteArray keyFile;     ///< PKCS#12, enciphered; empty where only its word is needed
    QDateTime madeAt;       ///< UTC

    friend bool operator==(const Authority&, const Authority&) = default;
};

enum class CertificateOrigin
{
    Authority, ///< issued by that of the dossier
    Elsewhere, ///< the member brought it along, on a card or in a file
};

/// Certificate (certificaat) of a member: by which the member is known to have signed, and by which
/// files are sealed for the member. Never removed, only revoked.
struct MemberCertificate
{
    QString fingerprint; ///< SHA-256 of the DER, 64 lower-case hexadecimal digits
    MemberId member;
    QByteArray der;
    CertificateOrigin origin = CertificateOrigin::Authority;
    QDateTime addedAt;   ///< UTC
    QDateTime revokedAt; ///< UTC; invalid while it is in use
    QString reason;      ///< of the revocation
    QString replacedBy;  ///< fingerprint; empty: by none

    bool isInUse() const { return !revokedAt.isValid(); }
    friend bool operator==(const MemberCertificate&, const MemberCertificate&) = default;
};

} // namespace beraad::domain
