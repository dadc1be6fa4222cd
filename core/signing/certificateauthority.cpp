// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/certificateauthority.h"

#include "core/signing/certificatewriter.h"
#include "core/signing/keymaterial.h"

#include <openssl/x509v3.h>

namespace beraad::signing {

namespace {

/// It signs members' certificates and nothing below those.
const CertificateRole kAuthority{"critical,CA:TRUE,pathlen:0", "critical,keyCertSign,cRLSign", {}};
const CertificateRole kSigner{"critical,CA:FALSE", "critical,digitalSignature,nonRepudiation", {}};

Result<SigningKey> newSigningKey(const CertificateSubject& subject, const CertificateRole& role,
                                 const SigningKey* issuer)
{
    KeyPtr key = newKey(subject.key);
    const CertificatePtr issuedBy =
        issuer ? certificateFromDer(issuer->certificate().der()) : nullptr;
    EVP_PKEY* const issuerKey = issuer ? issuer->material().key.get() : key.get();
    BERAAD_TRY(const CertificatePtr x509,
               writeCertificate(subject, role, key.get(), issuedBy.get(), issuerKey));
    auto certificate = Certificate::fromDer(toDer(x509.get(), i2d_X509));
    if (!certificate)
        return Error(ErrorKind::CertificateNotMade, {subject.holder}, takeOpensslErrors());
    auto material = std::make_shared<KeyMaterial>();
    material->certificate = std::move(*certificate);
    if (issuer)
        material->chain = {issuer->certificate()};
    material->key = std::move(key);
    return SigningKey(std::move(material));
}

} // namespace

Result<CertificateAuthority> CertificateAuthority::create(const CertificateSubject& subject)
{
    BERAAD_TRY(SigningKey key, newSigningKey(subject, kAuthority, nullptr));
    return CertificateAuthority(std::move(key));
}

Result<CertificateAuthority> CertificateAuthority::with(const SigningKey& key)
{
    const CertificatePtr x509 = certificateFromDer(key.certificate().der());
    if (!x509 || X509_check_ca(x509.get()) != 1)
        return Error(ErrorKind::CertificateNotAuthority, {key.certificate().holder()});
    return CertificateAuthority(key);
}

Result<SigningKey> CertificateAuthority::issue(const CertificateSubject& subject) const
{
    return newSigningKey(subject, kSigner, &m_key);
}

} // namespace beraad::signing
