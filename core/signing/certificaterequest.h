// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/certificateauthority.h"

/// How somebody gets a certificate without giving the private key away: a key made where it stays,
/// a request (PKCS#10) out, a certificate back. Until then the key has a certificate that it gave
/// itself, so that it is kept in a key file like any other (writeKeyFile()).
namespace beraad::signing {

/// A new key for which nobody vouches yet. Error: CertificateNotMade.
Result<SigningKey> makeOwnKey(const CertificateSubject& subject);

/// A request for a certificate, as PEM: the public half of the key and a proof that its owner has
/// the other. Not for a key on a card. Error: CertificateNotMade.
Result<QByteArray> requestCertificate(const SigningKey& key);

/// A request that came in. What it says of its maker is only what they said.
class CertificateRequest
{
public:
    /// Requests whose proof does not hold, or whose key is too weak (RSA below 2048 bits), are not
    /// taken. RequestUnreadable; `name` is how errors call the file.
    static Result<CertificateRequest> fromPem(const QByteArray& pem, const QString& name);

    const QByteArray& der() const { return m_der; }
    const QString& holder() const { return m_holder; } ///< printable
    const QString& organisation() const { return m_organisation; }
    /// SHA-256 of the public key, 64 hexadecimal digits: for both to compare by telephone.
    const QString& keyFingerprint() const { return m_keyFingerprint; }

private:
    QByteArray m_der;
    QString m_holder;
    QString m_organisation;
    QString m_keyFingerprint;
};

/// The fingerprint by which CertificateRequest calls this key.
QString keyFingerprint(const Certificate& certificate);

/// The same key with the certificate that an authority issued for it; `pem` has that certificate
/// and those of the issuers, in any order. CertificateUnreadable, or CertificateOfOtherKey when
/// none belongs to this key; `name` is how errors call the file.
Result<SigningKey> withCertificate(const SigningKey& key, const QByteArray& pem,
                                   const QString& name);

} // namespace beraad::signing
