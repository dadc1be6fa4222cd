// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/certificateauthority.h"
#include "core/signing/openssl.h"

namespace beraad::signing {

/// What may be done with the key of a certificate, as X.509 extensions in OpenSSL's notation.
struct CertificateRole
{
    const char* basicConstraints = "critical,CA:FALSE";
    QByteArray keyUsage;         ///< empty: not limited
    QByteArray extendedKeyUsage; ///< empty: not limited
};

/// A new key pair; nothing when OpenSSL could not make one.
KeyPtr newKey(KeyAlgorithm algorithm);

/// A certificate (RFC 5280) for the public half of `key`, signed with `issuerKey`. Without an
/// `issuer` it is its own. Error: CertificateNotMade.
Result<CertificatePtr> writeCertificate(const CertificateSubject& subject,
                                        const CertificateRole& role, EVP_PKEY* key, X509* issuer,
                                        EVP_PKEY* issuerKey);

} // namespace beraad::signing
