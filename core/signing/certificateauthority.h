// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/signingkey.h"

namespace beraad::signing {

enum class KeyAlgorithm
{
    Rsa3072,
    EcdsaP256
};

/// Whose certificate it is to be, and for how long; names of at most 64 characters.
struct CertificateSubject
{
    QString holder;
    QString organisation; ///< may be empty
    QDateTime validFrom;  ///< from the caller's Clock
    QDateTime validUntil;
    KeyAlgorithm key = KeyAlgorithm::EcdsaP256;
    QString unit = {}; ///< of the organisation: what its holder does there; may be empty
};

class CertificateRequest;

/// An authority of the committee's own, for people who have no certificate from elsewhere. Its
/// certificate is what others must trust. A value; copies share the key.
class CertificateAuthority
{
public:
    /// With a new key, and a certificate that it gave itself. Error: CertificateNotMade.
    static Result<CertificateAuthority> create(const CertificateSubject& subject);
    /// From a key that was kept, such as in a key file. CertificateNotAuthority when
    /// its certificate is not that of one.
    static Result<CertificateAuthority> with(const SigningKey& key);

    const Certificate& certificate() const { return m_key.certificate(); }
    /// To keep it (writeKeyFile()); it is no key to sign documents with.
    const SigningKey& key() const { return m_key; }

    /// A new key for somebody who signs documents and gets sealed files, with its certificate
    /// (digital signature, non-repudiation, and key encipherment or agreement) and that of this
    /// authority. Error: CertificateNotMade.
    Result<SigningKey> issue(const CertificateSubject& subject) const;
    /// The same for a key that stays with its owner. The names are those of `subject`: what the
    /// request says of its maker counts for nothing. Error: CertificateNotMade.
    Result<Certificate> issue(const CertificateRequest& request,
                              const CertificateSubject& subject) const;

private:
    explicit CertificateAuthority(SigningKey key)
        : m_key(std::move(key))
    {
    }

    SigningKey m_key;
};

} // namespace beraad::signing
