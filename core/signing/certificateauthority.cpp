// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/certificateauthority.h"

#include "core/signing/certificaterequest.h"
#include "core/signing/certificatewriter.h"
#include "core/signing/keymaterial.h"

#include <openssl/x509v3.h>

namespace beraad::signing {

namespace {

/// It signs members' certificates and nothing below those.
const CertificateRole kAuthority{"critical,CA:TRUE,pathlen:0", "critical,keyCertSign,cRLSign", {}};
/// How a key is written to differs: RSA takes a secret in, an elliptic curve agrees on one.
const CertificateRole kRsaMember{
    "critical,CA:FALSE", "critical,digitalSignature,nonRepudiation,keyEncipherment", {}};
const CertificateRole kEcMember{
    "critical,CA:FALSE", "critical,digitalSignature,nonRepudiation,keyAgreement", {}};

const CertificateRole& memberRole(const EVP_PKEY* key)
{
    return EVP_PKEY_is_a(key, "RSA") ? kRsaMember : kEcMember;
}

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
    const bool isRsa = subject.key == KeyAlgorithm::Rsa3072;
    return newSigningKey(subject, isRsa ? kRsaMember : kEcMember, &m_key);
}

Result<Certificate> CertificateAuthority::issue(const CertificateRequest& request,
                                                const CertificateSubject& subject) const
{
    const unsigned char* in = bytesOf(request.der());
    const std::unique_ptr<X509_REQ, FreeWith<X509_REQ_free>> asked(
        d2i_X509_REQ(nullptr, &in, static_cast<long>(request.der().size())));
    EVP_PKEY* const key = asked ? X509_REQ_get0_pubkey(asked.get()) : nullptr;
    const CertificatePtr own = certificateFromDer(certificate().der());
    if (!key)
        return Error(ErrorKind::CertificateNotMade, {subject.holder}, takeOpensslErrors());
    BERAAD_TRY(const CertificatePtr x509, writeCertificate(subject, memberRole(key), key, own.get(),
                                                           m_key.material().key.get()));
    auto issued = Certificate::fromDer(toDer(x509.get(), i2d_X509));
    if (!issued)
        return Error(ErrorKind::CertificateNotMade, {subject.holder}, takeOpensslErrors());
    return *issued;
}

} // namespace beraad::signing
