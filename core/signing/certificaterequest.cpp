// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/certificaterequest.h"

#include "core/base/sha256.h"
#include "core/signing/certificatewriter.h"
#include "core/signing/keymaterial.h"
#include "core/signing/truststore.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace beraad::signing {

namespace {

constexpr int kWeakestRsaBits = 2048;

using RequestPtr = std::unique_ptr<X509_REQ, FreeWith<X509_REQ_free>>;

const CertificateRole kOwnRole{"critical,CA:FALSE", "critical,digitalSignature,nonRepudiation", {}};

bool isStrong(EVP_PKEY* key)
{
    return key && (EVP_PKEY_is_a(key, "EC") ||
                   (EVP_PKEY_is_a(key, "RSA") && EVP_PKEY_get_bits(key) >= kWeakestRsaBits));
}

RequestPtr readRequest(const QByteArray& pem)
{
    const BioPtr in(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return RequestPtr(PEM_read_bio_X509_REQ(in.get(), nullptr, nullptr, nullptr));
}

/// Takes over the private half; two owners of one OpenSSL key.
KeyPtr shared(const KeyPtr& key)
{
    EVP_PKEY_up_ref(key.get());
    return KeyPtr(key.get());
}

} // namespace

Result<SigningKey> makeOwnKey(const CertificateSubject& subject)
{
    KeyPtr key = newKey(subject.key);
    BERAAD_TRY(const CertificatePtr x509,
               writeCertificate(subject, kOwnRole, key.get(), nullptr, key.get()));
    auto certificate = Certificate::fromDer(toDer(x509.get(), i2d_X509));
    if (!certificate)
        return Error(ErrorKind::CertificateNotMade, {subject.holder}, takeOpensslErrors());
    auto material = std::make_shared<KeyMaterial>();
    material->certificate = std::move(*certificate);
    material->key = std::move(key);
    return SigningKey(std::move(material));
}

Result<QByteArray> requestCertificate(const SigningKey& key)
{
    takeOpensslErrors();
    EVP_PKEY* const pair = key.material().key.get();
    const CertificatePtr own = certificateFromDer(key.certificate().der());
    const RequestPtr request(X509_REQ_new());
    const BioPtr out(BIO_new(BIO_s_mem()));
    const bool made = own && X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) &&
                      X509_REQ_set_subject_name(request.get(), X509_get_subject_name(own.get())) &&
                      X509_REQ_set_pubkey(request.get(), pair) &&
                      X509_REQ_sign(request.get(), pair, EVP_sha256()) > 0 &&
                      PEM_write_bio_X509_REQ(out.get(), request.get()) == 1;
    if (!made)
        return Error(ErrorKind::CertificateNotMade, {key.certificate().holder()},
                     takeOpensslErrors());
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(out.get(), &bytes);
    return QByteArray(bytes, static_cast<qsizetype>(length));
}

Result<CertificateRequest> CertificateRequest::fromPem(const QByteArray& pem, const QString& name)
{
    takeOpensslErrors();
    const RequestPtr request = readRequest(pem);
    EVP_PKEY* const key = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    if (!isStrong(key) || X509_REQ_verify(request.get(), key) != 1)
        return Error(ErrorKind::RequestUnreadable, {name}, takeOpensslErrors());
    CertificateRequest read;
    read.m_der = toDer(request.get(), i2d_X509_REQ);
    X509_NAME* const subject = X509_REQ_get_subject_name(request.get());
    read.m_holder = nameEntry(subject, NID_commonName);
    read.m_organisation = nameEntry(subject, NID_organizationName);
    read.m_keyFingerprint = sha256Hex(toDer(key, i2d_PUBKEY));
    return read;
}

QString keyFingerprint(const Certificate& certificate)
{
    const CertificatePtr x509 = certificateFromDer(certificate.der());
    EVP_PKEY* const key = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    return key ? sha256Hex(toDer(key, i2d_PUBKEY)) : QString();
}

Result<SigningKey> withCertificate(const SigningKey& key, const QByteArray& pem,
                                   const QString& name)
{
    TrustStore given;
    if (!given.add(pem))
        return Error(ErrorKind::CertificateUnreadable, {name});
    auto material = std::make_shared<KeyMaterial>();
    bool isFound = false;
    for (const Certificate& certificate : given.certificates()) {
        if (keyFingerprint(certificate) != keyFingerprint(key.certificate())) {
            material->chain.append(certificate);
            continue;
        }
        material->certificate = certificate;
        isFound = true;
    }
    if (!isFound)
        return Error(ErrorKind::CertificateOfOtherKey, {name});
    material->key = shared(key.material().key);
    material->source = key.material().source;
    material->whyItFailed = key.material().whyItFailed;
    return SigningKey(std::move(material));
}

} // namespace beraad::signing
